"""Writes test/fixtures/print.json: arrays, and how NumPy prints them. Needs NumPy 2.4.

    python scripts/fixtures_print.py

A case holds dtype, shape, options, str and repr, and its elements either in `values` (integers in decimal, floats as the
hexadecimal of their bits) or, for larger arrays, as `ramp`: element i of the flat array is start + i * step, computed in
float64 and cast.
"""

import json
import pathlib
import sys

import numpy as np

INTEGERS = ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']
FLOATS = ['float32', 'float64']
DTYPES = ['bool', *INTEGERS, *FLOATS]
NAMES = {'precision': 'precision', 'threshold': 'threshold', 'edgeItems': 'edgeitems', 'lineWidth': 'linewidth', 'suppress': 'suppress'}


def lossless(array):
    """The elements in C order as strings."""
    if array.dtype.kind == 'c':
        return lossless(array.ravel().view(f'f{array.itemsize // 2}'))
    if array.dtype.kind == 'f':
        return [f'{bits:0{2 * array.itemsize}x}' for bits in array.ravel().view(f'u{array.itemsize}').tolist()]
    return [str(int(value)) for value in array.ravel()]


def case(array, options, elements):
    with np.printoptions(**{NAMES[name]: value for name, value in options.items()}):
        return {'dtype': array.dtype.name, 'shape': list(array.shape), **elements, 'options': options,
                'str': str(array), 'repr': repr(array)}


def given(values, dtype, **options):
    array = np.asarray(values, dtype=dtype)
    return case(array, options, {'values': lossless(array)})


def ramp(shape, dtype, start=0.0, step=1.0, **options):
    size = int(np.prod(shape))
    array = (start + np.arange(size, dtype='float64') * step).astype(dtype).reshape(shape)
    return case(array, options, {'ramp': [start, step]})


def fixed():
    """Cases that were chosen: one behaviour each."""
    for dtype in DTYPES:
        for shape in [(0,), (0, 3), (2, 0, 3), (3, 0), (1,), (2,), (1, 1), (2, 3), (2, 2, 2), (2, 1, 3, 2), (1, 1, 1, 1)]:
            yield given(np.arange(int(np.prod(shape))).reshape(shape) % 5, dtype)
        yield given(1, dtype)
        yield given(0, dtype)
        yield given(1, dtype, threshold=0)
        yield given([1, 0, 1], dtype, threshold=2)
        yield given([], dtype, threshold=0)
        for width in (1, 8, 20, 40, 200):
            yield given(np.arange(60).reshape(4, 15) % 7, dtype, lineWidth=width)
        for shape in [(1000,), (1001,), (40, 40), (2, 600), (600, 2), (7, 12, 13), (12, 7, 13), (2, 3, 200), (4, 4, 4, 20)]:
            yield ramp(shape, dtype, 0.0, 1.0 if dtype not in ('int8', 'uint8', 'int16') else 0.01)
    for dtype in ['int32', 'bool', 'float64', 'float32', 'int64']:
        for edge in (1, 2, 4):
            yield ramp((30,), dtype, threshold=10, edgeItems=edge)
            yield ramp((9, 9), dtype, threshold=10, edgeItems=edge)
            yield ramp((9, 5, 9), dtype, threshold=10, edgeItems=edge, lineWidth=30)
        # Over the threshold, but no axis, or only the last, is long enough to be cut.
        yield ramp((6, 6, 6, 6), dtype)
        yield ramp((5, 6, 6, 8), dtype)
        yield ramp((1000000,), dtype)
        yield ramp((1000, 1000), dtype, 0.0, 1e-3)
        yield ramp((10, 100, 1000), dtype, -1.0, 1e-2)
        # Widths at which the dtype just fits behind the last line, and just does not.
        for width in range(28, 48):
            yield ramp((3,), dtype, threshold=2, lineWidth=width)
    for dtype in INTEGERS:
        info = np.iinfo(dtype)
        yield given([info.min, 0, info.max], dtype)
        yield given([[info.max, 1], [2, 3]], dtype)
        yield given(info.min, dtype)
        yield given(info.max, dtype)
    for dtype in FLOATS:
        yield from special_floats(dtype)
    for dtype in ['complex64', 'complex128']:
        yield from complexes(dtype)


def complexes(dtype):
    nan, inf = np.nan, np.inf
    for value in [0, 1, 1j, -1j, 1 + 2j, complex(-0.0, 2), complex(1, -0.0), 1.5 - 2.25j, complex(nan, inf), complex(-inf, nan), 1e16 + 1j, 1e-5 + 1e20j, 0.1 + 123456789.123j]:
        yield given(value, dtype)
        yield given([value], dtype)
        yield given([value, 1 - 0.5j], dtype)
    lists = [[], [1 + 2j, 1 + 20j, -1.25 - 3.5j], [1 + 2e10j, 1 + 20j], [complex(1, nan), 1 + 20j, -1.25], [complex(inf, -inf), 0, 1j], [1 / 3 + 1j / 7, 100 - 1e-3j]]
    for values in lists:
        for options in [{}, {'precision': 2}, {'suppress': True}, {'lineWidth': 20}]:
            yield given(values, dtype, **options)
    yield given((np.arange(24) * (1 - 0.25j)).reshape(2, 3, 4), dtype)
    yield given((np.arange(24) * (1 - 0.25j)).reshape(4, 6), dtype, threshold=10)


def special_floats(dtype):
    info = np.finfo(dtype)
    nan, inf = np.nan, np.inf
    alone = [0.0, -0.0, 1.0, -1.5, nan, inf, -inf, 0.1, 1e-4, 0.9e-4, 1.1e-4, 1e-5, 1.5e-7, 123456.0, 999999.94, 1e6, 16777216.0, 1e8, 1e15,
             9999999999999998.0, 1e16, 1e22, 1e23, 1.25e30, info.max, info.tiny, info.smallest_subnormal, 1 / 3, 2.0 ** -44, 1e-38]
    for value in alone:
        yield given(value, dtype)
        yield given([value], dtype)
        yield given([value, 1.0], dtype)
        yield given([value, nan, -value], dtype)
    lists = [
        [nan], [inf], [-inf], [nan, inf], [nan, -inf], [nan, 0.0], [-inf, 1.0], [inf, 1e10], [nan, 1e10, -1e100 if dtype == 'float64' else -1e30],
        [0.0, -0.0], [-0.0], [0.5, -0.25, 100.0], [1e-10, 1.0], [1.0, 1000.0], [1.0, 1000.1], [0.1, 100.0], [0.1, 100.1], [99999999.0, 1e5],
        [1e8], [1e8, 1.0], [99999999.9], [999999.9, 1.0], [1e6, 1.0], [1e-4, 0.05], [0.99e-4, 0.05], [1.0, 2.5, 3.125], [1 / 3, 2 / 3], [1e100, 1e-100, 1.0],
        [4194304.25, 8388608.5], [1125899906842624.25, 1.0], [524288.0625, 262144.03125], [0.73696166, 736.9617], [0.3697867, 369.7867],
        [0.999999999, 0.1], [9.999999999, 1.5], [99.99999999999, 0.1], [9.999999999e9, 1.0], [-9.9999999999e-9, 1.0], [5e-9, 1.0], [0.1, 8.589973e9],
        [0.1, 1.00000005e-7], [1e5, 1e-5, nan, inf], [2.0 ** k for k in range(-20, 20)], [10.0 ** k for k in range(-30, 31, 3)],
    ]
    with np.errstate(over='ignore'):
        for values in lists:
            for options in [{}, {'precision': 0}, {'precision': 2}, {'precision': 3, 'suppress': True}, {'precision': 17}, {'suppress': True}]:
                yield given(values, dtype, **options)
    ties = [0.06, 0.96, 0.5, 0.05, 0.25, 0.75, 9.5, 10.5, 99.99, 999.5, 0.125, 0.375, 0.006, 0.005, 0.0051, 0.00096, 2.5, 3.5, 1e-12, -1e-12]
    for precision in range(6):
        yield given(ties, dtype, precision=precision, suppress=True)
        yield given(ties, dtype, precision=precision, suppress=True, lineWidth=40)
        yield given(ties, dtype, precision=precision)


def random_case(rng):
    """Any dtype, shape and options, with elements of many magnitudes."""
    dtype = DTYPES[rng.integers(len(DTYPES))] if rng.random() < 0.5 else FLOATS[rng.integers(2)]
    shape = tuple(rng.integers(1, 6, size=rng.integers(0, 5)).tolist())
    options = {}
    if rng.random() < 0.3:
        options['precision'] = int(rng.integers(0, 20))
    if rng.random() < 0.2:
        options['suppress'] = True
    if rng.random() < 0.3:
        options['threshold'] = int(rng.integers(0, 30))
    if rng.random() < 0.3:
        options['edgeItems'] = int(rng.integers(1, 4))
    if rng.random() < 0.3:
        options['lineWidth'] = int(rng.integers(1, 100))
    if dtype == 'bool':
        return given(rng.random(shape) < 0.5, dtype, **options)
    if dtype in INTEGERS:
        info = np.iinfo(dtype)
        high = int(info.max) >> int(rng.integers(0, info.bits - 1))
        low = max(int(info.min), -high - 1) if rng.random() < 0.7 else 0
        return given(rng.integers(low, high, size=shape, dtype=dtype, endpoint=True), dtype, **options)
    return given(random_floats(rng, shape, dtype), dtype, **options)


def random_floats(rng, shape, dtype):
    kind = rng.integers(6)
    if kind == 0:
        values = rng.random(shape)
    elif kind == 1:
        values = rng.normal(size=shape) * 10.0 ** rng.integers(-12, 12)
    elif kind == 2:
        values = rng.normal(size=shape) * 10.0 ** rng.uniform(-3, 3, size=shape)
    elif kind == 3:
        values = np.round(rng.normal(size=shape) * 100, int(rng.integers(0, 4)))
    elif kind == 4:
        values = rng.integers(-1000, 1000, size=shape).astype('float64') / 8
    else:
        width = 4 if dtype == 'float32' else 8
        bits = rng.integers(0, 2 ** (8 * width) - 1, size=shape, dtype=f'u{width}', endpoint=True)
        values = np.asarray(bits).view(dtype)
    values = np.array(values).astype(dtype)
    if rng.random() < 0.2:
        values = np.where(rng.random(shape) < 0.2, rng.choice(np.array([np.nan, np.inf, -np.inf, 0.0, -0.0], dtype), size=shape), values)
    return values


def write(path, cases):
    body = ',\n'.join(json.dumps(one, separators=(',', ':')) for one in cases)
    pathlib.Path(path).write_text(f'[\n{body}\n]\n')


if __name__ == '__main__':
    if not np.__version__.startswith('2.4.'):
        sys.exit(f'NumPy 2.4 is needed, this is {np.__version__}')
    rng = np.random.default_rng(20240613)
    target = pathlib.Path(__file__).parent.parent / 'test' / 'fixtures' / 'print.json'
    write(target, [*fixed(), *(random_case(rng) for _ in range(400))])
