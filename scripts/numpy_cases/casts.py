"""Casts from every dtype to every dtype, and the promotion of every pair."""
import itertools
import math

import numpy as np

from .group import COMPLEXES, DTYPES, FLOATS, INTS, Group, rng_of
from .inputs import small_random, specials, wide_random


def float_to_int(x, dtype):
    """parnum's definition for every value, NaN and out of range included, where C leaves it undefined.

    To int64 the value is truncated toward zero, NaN and out of range give -2^63 (x86's cvttsd2si). To narrower integers it goes
    through int64 and keeps the low bits. To uint64 it is truncated exactly from 0 to 2^64, wraps through int64 in (-2^63, 0)
    and gives 2^63 otherwise, NaN included.

    NumPy 2.4 on x86-64 (AVX-512) differs, in the values of these files:
    - to int32, out of its range: -2^31 (parnum keeps the low bits: 4294967296.5 gives 0, NaN gives 0)
    - to int8, int16, uint8, uint16, out of int32's range: 0, by way of int32 (parnum: the low bits of the int64)
    - to uint32: NaN, infinities, below -2^31 and beyond int64: 2^31; from 2^32 to 2^63: 0 (parnum: the low bits of the int64)
    - to uint64, from 2^64 on: 0 (parnum 2^63)
    NumPy's answers depend on its build and the instruction set; these differences are not promises of NumPy's.
    """
    def one(v):
        if math.isfinite(v):
            t = math.trunc(v)
            if dtype == 'uint64' and 0 <= t < 2 ** 64:
                return t
            if -2 ** 63 <= t < 2 ** 63:
                return t
        return -2 ** 63
    bits = np.iinfo(dtype).bits
    raw = [one(float(v)) % 2 ** bits for v in x]
    return np.array(raw, f'uint{bits}').view(dtype)


def cast_inputs(source):
    rng = rng_of('cast', source)
    parts = [specials(source), small_random(source, 12, rng), wide_random(source, 24, rng)]
    if source in FLOATS:
        edges = [s * (2.0 ** p + d) for p in (7, 8, 15, 16, 31, 32, 53, 63, 64) for d in (-1, -0.5, 0, 0.5, 1) for s in (1, -1)]
        parts += [np.array(edges, source), (2.0 ** rng.uniform(0, 66, 40) * rng.choice([-1, 1], 40)).astype(source)]
        parts += [np.nextafter(np.array([2.0 ** p * s for p in (31, 32, 63, 64) for s in (1, -1)], source), np.array(0, source))]
    if source == 'float64':
        most = float(np.finfo('float32').max)
        half = 2.0 ** 103  # half a unit of float32's largest
        parts += [np.array([most, most + half * 0.999, most + half, -most - half, 1e39, 2.0 ** -150, 2.0 ** -150 * 1.001, 2.0 ** -149 * 1.5,
                            1 + 2.0 ** -24, 1 + 2.0 ** -24 + 2.0 ** -50, 1 + 3 * 2.0 ** -24, 1e-46, -1e-46])]
    if source in ('int64', 'uint64'):
        # Halfway between two float32, and one more: rounding by way of float64 gets these wrong.
        parts += [np.array([2 ** 60 + 2 ** 36 + 1, 2 ** 60 + 2 ** 36, 2 ** 60 + 2 ** 36 - 1, 2 ** 62 + 2 ** 38 + 1, 2 ** 53 + 1, 2 ** 53 + 3,
                            2 ** 24 + 1, 2 ** 24 + 3], source)]
    if source == 'int64':
        parts += [-parts[-1]]
    if source == 'uint64':
        parts += [np.array([2 ** 64 - 1024, 2 ** 64 - 1025, 2 ** 63 + 2 ** 39 + 1, 2 ** 63 + 1024, 2 ** 63 + 1025], source)]
    return np.concatenate(parts)


def casts():
    group = Group('casts')
    for source, target in itertools.product(DTYPES, DTYPES):
        x = cast_inputs(source)
        out = x.astype(target)
        if source in FLOATS and target in INTS:
            numpy_out, out = out, float_to_int(x, target)
            differs = numpy_out != out
            if differs.any():
                rows = sorted({(float(v), int(n), int(o)) for v, n, o in zip(x[differs], numpy_out[differs], out[differs])})
                print(f'  {source} -> {target}: {differs.sum()} differ, e.g. (value, NumPy, parnum)', rows[:6], '...', rows[-3:])
        group.add(x=x, out=out)
    group.write()


def promotion():
    group = Group('promotion')
    for a, b in itertools.product([*DTYPES, *COMPLEXES], repeat=2):
        group.add(a=a, b=b, out=np.result_type(a, b).name)
    group.write()
