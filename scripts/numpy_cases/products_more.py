"""Products that are not matmul, chains of them, diagonals and norms."""
import numpy as np

from .group import Group, attempt, rng_of
from .products import values

MIXED = [('float64', 'float64'), ('float32', 'float32'), ('int8', 'int8'), ('bool', 'bool'), ('uint64', 'uint64'), ('int16', 'uint16'), ('bool', 'int32'), ('int32', 'float32')]


def case(group, op, inputs, function, **options):
    result = attempt(function)
    if 'out' in result:
        result = {'out': np.asarray(result['out'])}
    group.add(op=op, inputs=inputs, **({'options': options} if options else {}), **result)


def pair_cases(group):
    rng = rng_of('products of pairs')
    for one, two in MIXED:
        def pair(a, b):
            return values(rng, a, one), values(rng, b, two)
        for a, b, axis in [((4,), (4,), -1), ((3, 4), (3, 4), -1), ((3, 4), (3, 4), 0), ((2, 3, 4), (3, 4), -1), ((2, 3, 4), (2, 1, 4), -1), ((3, 0), (3, 0), -1), ((0, 3), (0, 3), -1),
                           ((2, 3, 4), (3, 4), -2), ((3, 20), (20,), -1), ((3, 70), (3, 70), -1), ((5, 4), (5, 1), 0)]:
            x, y = pair(a, b)
            case(group, 'vecdot', [x, y], lambda: np.vecdot(x, y, axis=axis), axis=axis)
        for a, b, axes in [((2, 3), (3, 4), 1), ((2, 3, 4), (3, 4, 5), 2), ((2, 3), (2, 3), 2), ((2,), (3,), 0), ((2, 3, 4), (4, 3, 2), [[1, 2], [1, 0]]), ((2, 3, 4), (4, 2), [[-1, 0], [0, -1]]),
                           ((), (2, 3), 0), ((2, 0), (0, 3), 1), ((3, 4), (4, 2), [1, 0]), ((2, 3), (2, 3), [[], []])]:
            x, y = pair(a, b)
            case(group, 'tensordot', [x, y], lambda: np.tensordot(x, y, axes=axes), axes=axes)
        for a, b in [((3,), (4,)), ((1,), (2,)), ((0,), (3,))]:
            x, y = pair(a, b)
            case(group, 'outer', [x, y], lambda: np.linalg.outer(x, y) if one != 'bool' or two != 'bool' else np.logical_and.outer(x, y))
        for a, b in [((2,), (3,)), ((2, 3), (3, 2)), ((2,), (2, 3)), ((2, 1, 3), (2, 2)), ((), (2, 2)), ((0,), (2,)), ((), ())]:
            x, y = pair(a, b)
            case(group, 'kron', [x, y], lambda: np.kron(x, y))
        if one != 'bool':
            for a, b, axis in [((3,), (3,), -1), ((5, 3), (5, 3), -1), ((3, 4), (3, 4), 0), ((2, 3, 4), (3, 4), 1 - 3), ((2, 1, 3), (4, 3), -1), ((0, 3), (3,), -1)]:
                x, y = pair(a, b)
                case(group, 'cross', [x, y], lambda: np.moveaxis(np.linalg.cross(np.moveaxis(x, axis, -1), np.moveaxis(y, axis, -1)), -1, axis), axis=axis)


def refusals(group):
    ones = np.ones
    for a, b, axis in [((3,), (4,), -1), ((2, 3), (2,), -1), ((2, 3), (4, 3), -1), ((), (3,), -1), ((3,), (3,), 1), ((4, 1), (4, 3), -1)]:
        case(group, 'vecdot', [ones(a), ones(b)], lambda: np.vecdot(ones(a), ones(b), axis=axis), axis=axis)
    for a, b, axes in [((2, 3), (2, 3), 1), ((2, 3), (4, 5), 2), ((3,), (3,), 2), ((2, 3), (3, 2), [[0, 1], [1]]), ((2, 3), (3, 2), [[0], [0]]), ((2, 3), (3, 2), [[2], [0]])]:
        case(group, 'tensordot', [ones(a), ones(b)], lambda: np.tensordot(ones(a), ones(b), axes=axes), axes=axes)
    for a, b in [((2, 2), (2,)), ((), (2,))]:
        case(group, 'outer', [ones(a), ones(b)], lambda: np.linalg.outer(ones(a), ones(b)))
    for a, b, axis in [((2,), (3,), -1), ((3, 2), (3, 2), -1), ((2, 3), (4, 3), -1), ((3,), (3,), 1), ((), (3,), -1)]:
        case(group, 'cross', [ones(a), ones(b)], lambda: np.linalg.cross(ones(a), ones(b), axis=axis), axis=axis)


def diagonal_cases(group):
    rng = rng_of('diagonals')
    for dtype in ['bool', 'int8', 'int64', 'uint16', 'float32', 'float64']:
        for shape in [(3, 3), (2, 4), (4, 2), (2, 3, 4), (0, 3), (3, 0), (1, 1), (0, 2, 2)]:
            x = values(rng, shape, dtype)
            for offset in (0, 1, -1, 2, -3, 5):
                case(group, 'diagonal', [x], lambda: np.linalg.diagonal(x, offset=offset), offset=offset)
                case(group, 'trace', [x], lambda: np.linalg.trace(x, offset=offset), offset=offset)
    for x in (np.ones(3), np.ones(())):
        case(group, 'diagonal', [x], lambda: np.linalg.diagonal(x), offset=0)
        case(group, 'trace', [x], lambda: np.linalg.trace(x), offset=0)


def power_cases(group):
    rng = rng_of('powers')
    for dtype in ['bool', 'int8', 'uint64', 'int32', 'float64', 'float32']:
        for shape in [(1, 1), (2, 2), (3, 3), (2, 3, 3), (0, 0), (0, 2, 2)]:
            x = values(rng, shape, dtype) if dtype[0] != 'f' else rng.integers(-2, 3, shape).astype(dtype)
            for n in (0, 1, 2, 3, 5, 8):
                case(group, 'matrixPower', [x], lambda: np.linalg.matrix_power(x, n), n=n)
    # Triangular, of powers of two: inverses are exact.
    for dtype in ['int32', 'float64', 'float32']:
        x = np.array([[[2, 1], [0, 4]], [[1, 3], [0, -2]]], dtype)
        for n in (-1, -2, -3, -6):
            case(group, 'matrixPower', [x], lambda: np.linalg.matrix_power(x, n), n=n)
    case(group, 'matrixPower', [np.ones((2, 2))], lambda: np.linalg.matrix_power(np.ones((2, 2)), -1), n=-1)
    for x in (np.ones((2, 3)), np.ones(2), np.ones(())):
        case(group, 'matrixPower', [x], lambda: np.linalg.matrix_power(x, 2), n=2)


def chain_cases(group):
    rng = rng_of('chains')
    for dtype in ['float64', 'float32', 'int16']:
        for shapes in [[(2, 3), (3, 4)], [(10, 3), (3, 5), (5, 2)], [(2, 9), (9, 1), (1, 8), (8, 3)], [(3,), (3, 4), (4, 2)], [(3, 2), (2, 4), (4,)], [(3,), (3, 4), (4,)], [(2, 2)] * 6, [(3,), (3,)],
                       [(2, 0), (0, 3), (3, 1)]]:
            arrays = [values(rng, shape, dtype) if dtype[0] == 'i' else rng.integers(-3, 4, shape).astype(dtype) for shape in shapes]
            case(group, 'multiDot', arrays, lambda: np.linalg.multi_dot(arrays))
    for shapes in [[(2, 3)], [(2, 3), (2, 3)], [(2, 3), (3, 4), (3, 4)], [(2, 3), (3,), (3, 4)], [(2, 2, 2), (2, 2), (2, 2)]]:
        arrays = [np.ones(shape) for shape in shapes]
        case(group, 'multiDot', arrays, lambda: np.linalg.multi_dot(arrays))


def order(value):
    """Infinities are no JSON."""
    return {np.inf: 'inf', -np.inf: '-inf'}.get(value, value)


def norm_cases(group):
    rng = rng_of('norms')
    arrays = [rng.normal(0, 2, 7), rng.normal(0, 2, (3, 4)), rng.normal(0, 2, (2, 3, 4)).astype('float32'), rng.integers(-9, 9, (4, 3)), rng.integers(0, 9, (2, 2, 3), 'uint8'), rng.random((2, 3)) < 0.5,
              np.array([[0, -0.0, np.inf], [1, np.nan, -np.inf]]), np.array(3.0), np.zeros((0,)), np.zeros((2, 0)), np.zeros((0, 2, 3))]
    for x in arrays:
        for p in (2, 1, 0, 3, 0.5, -1, np.inf, -np.inf):
            for axis in [None, *range(-x.ndim, x.ndim)]:
                for keepdims in (False, True):
                    if keepdims and (axis is not None and axis < 0):
                        continue
                    case(group, 'vectorNorm', [x], lambda: np.linalg.vector_norm(x, axis=axis, ord=p, keepdims=keepdims), axis=axis, ord=order(p), keepdims=keepdims)
        if x.ndim > 2:
            case(group, 'vectorNorm', [x], lambda: np.linalg.vector_norm(x, axis=(0, 2), ord=3), axis=[0, 2], ord=3)
        for p in ('fro', 1, -1, np.inf, -np.inf, *((2, -2, 'nuc') if np.isfinite(x).all() else ())):
            for keepdims in (False, True):
                if x.ndim >= 2:
                    case(group, 'matrixNorm', [x], lambda: np.linalg.matrix_norm(x, ord=p, keepdims=keepdims), ord=order(p), keepdims=keepdims)
                    case(group, 'norm', [x], lambda: np.linalg.norm(x, ord=p, axis=(1, 0), keepdims=keepdims), ord=order(p), axis=[1, 0], keepdims=keepdims)
        for p in (None, 1, 2, 3, np.inf, 'fro'):
            if p == 2 and not np.isfinite(x).all() or p == 'fro' and x.ndim < 2:
                continue
            case(group, 'norm', [x], lambda: np.linalg.norm(x, ord=p), ord=order(p))
    for p in ('sum', 5):
        case(group, 'matrixNorm', [arrays[1]], lambda: np.linalg.matrix_norm(arrays[1], ord=p), ord=p)
        case(group, 'norm', [arrays[1]], lambda: np.linalg.norm(arrays[1], ord=p), ord=p)
    case(group, 'norm', [arrays[2]], lambda: np.linalg.norm(arrays[2], axis=(0, 1, 2)), axis=[0, 1, 2])
    case(group, 'norm', [arrays[2]], lambda: np.linalg.norm(arrays[2], axis=(0, 0)), axis=[0, 0])
    case(group, 'norm', [arrays[2]], lambda: np.linalg.norm(arrays[2], axis=3), axis=3)


def pairs():
    group = Group('pairs')
    pair_cases(group)
    refusals(group)
    diagonal_cases(group)
    power_cases(group)
    chain_cases(group)
    group.write()


def norms():
    group = Group('norms')
    norm_cases(group)
    group.write()
