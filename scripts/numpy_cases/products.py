"""Products of matrices and vectors: what NumPy's matmul and its like give. Integers wrap around; float inputs are small integers or
eighths, whose sums are exact in any order, and `rough` cases are random ones, with the sums of the terms' magnitudes beside them."""
import numpy as np

from .group import DTYPES, Group, attempt, rng_of

MATMUL_SHAPES = [
    ((1,), (1,)), ((5,), (5,)), ((3, 4), (4,)), ((4,), (4, 3)), ((1, 1), (1, 1)), ((2, 2), (2, 2)), ((2, 3), (3, 4)), ((7, 5), (5, 9)), ((9, 1), (1, 6)),
    ((3, 0), (0, 2)), ((0, 3), (3, 2)), ((0,), (0,)), ((2, 3), (3, 0)), ((4, 2, 3), (3, 2)), ((2, 3), (5, 3, 2)), ((4, 2, 3), (4, 3, 2)), ((4, 1, 2, 3), (3, 3, 2)),
    ((2, 1, 2, 2), (1, 3, 2, 2)), ((3, 4, 2), (2,)), ((2,), (3, 2, 4)), ((0, 2, 3), (3, 2)), ((2, 0, 2), (2, 2)), ((5, 1, 3), (5, 3, 1)), ((11, 6), (6, 25)),
]
BAD_SHAPES = [((), (2,)), ((2,), ()), ((2,), (3,)), ((2, 3), (2, 3)), ((2, 3), (2,)), ((3,), (2, 3)), ((2, 2, 3), (3, 3, 2)), ((2, 2, 3), (2, 2, 3))]


def values(rng, shape, dtype):
    """Everything an integer can be, or floats whose products and sums are exact."""
    if dtype == 'bool':
        return rng.random(shape) < 0.4
    if np.dtype(dtype).kind in 'iu':
        info = np.iinfo(dtype)
        return rng.integers(info.min, info.max, shape, dtype, endpoint=True)
    return (rng.integers(-64, 64, shape) / 8).astype(dtype)


def matmul_cases(group):
    rng = rng_of('matmul')
    for dtype in DTYPES:
        for a, b in MATMUL_SHAPES if dtype in ('bool', 'int8', 'uint64', 'float64') else MATMUL_SHAPES[2::3]:
            x, y = values(rng, a, dtype), values(rng, b, dtype)
            group.add(op='matmul', inputs=[x, y], out=np.asarray(np.matmul(x, y)))
    for a, b in [('int8', 'uint8'), ('bool', 'int16'), ('int32', 'float32'), ('uint32', 'int64'), ('float32', 'float64'), ('uint8', 'float32')]:
        x, y = values(rng, (3, 4), a), values(rng, (4, 2), b)
        group.add(op='matmul', inputs=[x, y], out=np.matmul(x, y))
    x, y = np.arange(6, dtype='uint64').reshape(2, 3), np.arange(-6, 6).reshape(3, 4)
    group.add(op='matmul', inputs=[x, y], out=np.matmul(x, y))
    for a, b in BAD_SHAPES:
        x, y = np.ones(a), np.ones(b)
        group.add(op='matmul', inputs=[x, y], **attempt(lambda: np.matmul(x, y)))
    specials = np.array([[np.nan, 1], [np.inf, 0], [-np.inf, np.inf], [-0.0, 1e308]])
    right = np.array([[1, 0, -0.0], [2, np.inf, 1e308]])
    group.add(op='matmul', inputs=[specials, right], out=specials @ right)
    for dtype in ('float32', 'float64'):
        for m, k, n in [(3, 400, 5), (30, 40, 50), (1, 1000, 1), (3, 500, 1), (1, 300, 5)]:
            x, y = rng.normal(0, 1, (m, k)).astype(dtype), rng.normal(0, 1, (k, n)).astype(dtype)
            true = (x.astype('longdouble') @ y.astype('longdouble')).astype(dtype)
            group.add(op='matmul', inputs=[x, y], out=true, magnitude=(abs(x).astype('float64') @ abs(y).astype('float64')))


def products():
    group = Group('products')
    matmul_cases(group)
    group.write()
