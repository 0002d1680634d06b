"""Comparisons that no common dtype decides: uint64 with signed dtypes, and arrays of integers with integers of any size."""
import itertools

import numpy as np

from .group import INTS, SIGNED, Group, rng_of, snake
from .inputs import specials, wide_random

NAMES = ['equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual']


def near(values, dtype):
    """Of some integers those that a dtype holds."""
    info = np.iinfo(dtype)
    return [v for v in values if info.min <= v <= info.max]


def comparisons():
    group = Group('comparisons')
    # Neighbours that are one number as float64.
    edges = [e + d for e in (2 ** 53, 2 ** 62, 2 ** 63, 2 ** 64) for d in (-1025, -2, -1, 0, 1, 2)]
    for signed in SIGNED:
        s = np.concatenate([specials(signed, short=True), np.array(near(edges, signed), signed), wide_random(signed, 6, rng_of('compared', signed))])
        wrapped = s.astype('uint64')
        u = np.concatenate([specials('uint64', short=True), np.array(near(edges, 'uint64'), 'uint64'), wrapped[-6:]])
        a, b = np.concatenate([np.repeat(s, len(u)), s]), np.concatenate([np.tile(u, len(s)), wrapped])
        for name in NAMES:
            for inputs in ([a, b], [b, a]):
                group.add(op=name, inputs=inputs, out=getattr(np, snake(name))(*inputs))
    for dtype in INTS:
        info = np.iinfo(dtype)
        x = specials(dtype, short=True)
        values = [info.min - 1, info.max + 1, info.min, info.max, -1, 0, 300, 2 ** 53 + 1, -2 ** 63 - 1, 2 ** 63, 2 ** 64, 2 ** 80, -2 ** 80]
        for name, value in itertools.product(NAMES, dict.fromkeys(int(v) for v in values)):
            group.add(op=name, inputs=[x], value=str(value), out=getattr(np, snake(name))(x, value), mirrored=getattr(np, snake(name))(value, x))
    group.write()
