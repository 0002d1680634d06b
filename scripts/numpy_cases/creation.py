"""Ranges, triangles and grids."""
import itertools
import math

import numpy as np

from .group import DTYPES, FLOATS, INTS, SIGNED, Group, rng_of


def arange_cases(group):
    cases = [(0, 10, 1), (0, 1, 0.1), (1, 1.3, 0.1), (0, 0.3, 0.1), (0, 0.6, 0.2), (0, 2.1, 0.3), (-1, 1, 0.25), (5, 0, -1), (5, 0, 1), (0, 0, 1),
             (0, -1, 0.5), (1, 0, -0.1), (0.5, 10, 1), (1e16, 1e16 + 10, 1), (0, 1e-300, 1e-301), (0, 1, 1 / 3), (0, 1, 1 / 49), (-3, 3, 0.7),
             (1, 2, 1e-2), (10, -10, -3), (0, 5, 5), (0, 5.000001, 5), (0.1, 0.1, 1), (100, 1, -7.5), (2.5, 3.5, 2), (0, 3 * 0.1, 0.1)]
    rng = rng_of('arange')
    cases += [(float(a), float(a + d), float(d / n)) for a, d, n in
              zip(rng.uniform(-5, 5, 30), rng.uniform(-5, 5, 30), rng.integers(1, 40, 30))]
    for start, stop, step in cases:
        for dtype in FLOATS:
            group.add(op='arange', start=start, stop=stop, step=step, dtype=dtype, out=np.arange(start, stop, step, dtype=dtype))
    whole = [(0, 10, 1), (10, 0, -3), (0, 7, 2), (3, 3, 1), (5, 1, 1), (1, 100, 33), (0, 127, 63)]
    for (start, stop, step), dtype in itertools.product(whole, INTS):
        if dtype in SIGNED or step > 0:
            group.add(op='arange', start=start, stop=stop, step=step, dtype=dtype, out=np.arange(start, stop, step, dtype=dtype))


def linspace_cases(group):
    cases = [(0, 1, 0), (0, 1, 1), (0, 1, 2), (0, 1, 3), (0, 1, 11), (0, 1, 50), (1, 0, 7), (-1, 1, 9), (0.1, 0.7, 7), (5, 5, 4), (-0.0, 0.0, 3),
             (0, 5e-324, 3), (0, 1e-323, 5), (1e-320, 2e-320, 6), (0, 1e308, 4), (-1e308, 1e308, 3), (-1.7e308, 1.7e308, 5), (1e16, 1e16 + 8, 5),
             (0, math.pi, 13), (0.1, 0.3, 3), (1, 10, 10), (0, 100, 101), (-3, 7, 21), (np.inf, 1, 3), (0, np.inf, 3), (2, 3, 1)]
    rng = rng_of('linspace')
    cases += [(float(a), float(b), int(n)) for a, b, n in zip(rng.uniform(-9, 9, 30), rng.uniform(-9, 9, 30), rng.integers(2, 60, 30))]
    for start, stop, num in cases:
        for endpoint, dtype in [(True, 'float64'), (False, 'float64'), (True, 'float32')]:
            out = np.linspace(start, stop, num, endpoint=endpoint, dtype=dtype)
            group.add(op='linspace', start=number(start), stop=number(stop), num=num, endpoint=endpoint, dtype=dtype, out=out)
    for (start, stop, num), dtype in itertools.product([(0, 10, 4), (0, 100, 7), (10, 1, 5)], ['int32', 'int64', 'uint8']):
        group.add(op='linspace', start=start, stop=stop, num=num, endpoint=True, dtype=dtype, out=np.linspace(start, stop, num, dtype=dtype))


def number(value):
    """JSON has no infinities: they go as strings, which JavaScript's Number() reads."""
    return value if math.isfinite(value) else ('Infinity' if value > 0 else '-Infinity')


def creation():
    group = Group('creation')
    arange_cases(group)
    linspace_cases(group)
    for rows, cols, k, dtype in itertools.product([0, 1, 3, 4], [0, 1, 3, 5], [-4, -1, 0, 1, 3], ['float64']):
        group.add(op='eye', rows=rows, cols=cols, k=k, dtype=dtype, out=np.eye(rows, cols, k, dtype=dtype))
    for dtype in DTYPES:
        group.add(op='eye', rows=2, cols=3, k=1, dtype=dtype, out=np.eye(2, 3, 1, dtype=dtype))
    for shape, k, op in itertools.product([(3, 3), (2, 5), (4, 1), (0, 3), (2, 3, 2)], [-3, -1, 0, 1, 2, 5], ['tril', 'triu']):
        x = (np.arange(math.prod(shape)) + 1).astype('float64').reshape(shape)
        group.add(op=op, x=x, k=k, out=getattr(np, op)(x, k))
    for dtype, op in itertools.product(DTYPES, ['tril', 'triu']):
        x = np.ones((3, 4), dtype)
        group.add(op=op, x=x, k=0, out=getattr(np, op)(x, 0))
    for sizes, order in itertools.product([(3,), (2, 3), (1, 4), (2, 3, 4), (0, 2)], ['xy', 'ij']):
        inputs = [np.arange(n, dtype=['float64', 'int32', 'float32'][i]) * (i + 1) for i, n in enumerate(sizes)]
        inputs = [x.astype(['float64', 'int32', 'float32'][i]) for i, x in enumerate(inputs)]
        group.add(op='meshgrid', inputs=inputs, indexing=order, outs=list(np.meshgrid(*inputs, indexing=order)))
    group.write()
