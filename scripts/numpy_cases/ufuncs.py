"""The methods of operations: reduce, accumulate, reduceat, outer, at. NumPy 2.4 takes a vector loop for arctan2.reduce and power.reduce that does not wait for
the element before, and gives something else: their folds are made of single calls."""
import numpy as np

from .elementwise import read_table
from .group import COMPLEXES, DOMAINS, FLOATS, INTS, Group, attempt, rng_of, snake

INEXACT = ('pow', 'hypot', 'atan2', 'logaddexp')
SHAPES = [(7,), (2, 3, 4)]


def data(name, dtype, shape):
    """Values whose folds are exact in any order, or near 1 where nothing is exact; no zeros, whose sign depends on the order."""
    rng = rng_of('ufuncs', name, dtype, shape)
    if dtype == 'bool':
        return rng.random(shape) < 0.6
    if name in INEXACT and dtype in FLOATS:
        return rng.uniform(0.5, 2, shape).astype(dtype)
    if dtype in COMPLEXES:
        parts = rng.choice([-2, -1, 1, 2], (2, *shape))
        return (parts[0] + 1j * parts[1]).astype(dtype)
    if name == 'multiply' and dtype in FLOATS:
        return rng.choice([-2, -1, -0.5, 0.5, 1, 2], shape).astype(dtype)
    low = 1 if dtype.startswith('u') or name in ('pow', 'bitwiseLeftShift', 'bitwiseRightShift') else -8
    values = rng.integers(low, 9, shape)
    values = np.where(values == 0, 3, values)
    if name.endswith('Shift'):
        values = values % 4
    if name == 'pow':
        values = np.minimum(values, 3)
    return (values / 4 if dtype in FLOATS else values).astype(dtype)


def dtypes_of(name, op, domain):
    if op.get('out') == 'bool':
        return ['bool'] if domain != 'bool' else ['bool', 'int16', 'float64']
    own = [d for d in DOMAINS[domain] if d in ('bool', 'int8', 'int32', 'int64', 'uint8', 'uint64', 'float32', 'float64')]
    if domain == 'float':
        own += ['int16']
    if name in ('add', 'subtract', 'multiply', 'divide'):
        own += COMPLEXES
    return own


def ready(name, op, x):
    """The array in the dtype that parnum folds in."""
    if op['domain'] == 'bool':
        return x.astype('bool')
    if op['domain'] == 'float' and x.dtype.kind in 'biu':
        return x.astype('float64')
    if name in ('add', 'multiply') and x.dtype.kind in 'biu':
        return x.astype('uint64' if x.dtype.kind == 'u' else 'int64')
    return x


def one_by_one(ufunc, x, axis):
    lines = np.moveaxis(x, axis, 0)
    folded = [lines[0]]
    for line in lines[1:]:
        folded.append(ufunc(folded[-1], line))
    return np.moveaxis(np.stack(folded), 0, axis)


def folded(name, op, ufunc, x, axis, **more):
    x = ready(name, op, x)
    if name in ('pow', 'atan2') and isinstance(axis, int) and x.shape[axis] > 0 and not more:
        return one_by_one(ufunc, x, axis).take(-1, axis)
    return np.asarray(ufunc.reduce(x, axis=tuple(axis) if isinstance(axis, list) else axis, **more))


def running(name, op, ufunc, x, axis):
    x = ready(name, op, x)
    return one_by_one(ufunc, x, axis) if x.shape[axis] else x.copy()


def initial_of(name, dtype):
    """What a fold begins with: no identity, and held by every dtype."""
    return True if dtype == 'bool' else 2


def reduce_cases(group, name, op, ufunc, dtype):
    def add(x, axis, keepdims=False, initial=None, where=None, exact=True):
        more = {} if initial is None else {'initial': initial}
        if where is not None:
            more['where'] = where
        if keepdims:
            more['keepdims'] = True
        result = attempt(lambda: folded(name, op, ufunc, x, axis, **more))
        extra = {k: v for k, v in more.items() if k != 'keepdims'}
        group.add(method='reduce', op=name, x=x, axis=axis, keepdims=keepdims, **extra, exact=exact, **result)

    exact = name not in INEXACT and not (dtype in COMPLEXES and name == 'divide')
    line, block = (data(name, dtype, shape) for shape in SHAPES)
    add(line, 0, exact=exact)
    for axis in (0, 1, -1):
        add(block, axis, exact=exact)
    for axis in (None, [0, 2]):
        add(block, axis, exact=exact)
    add(block, [1], exact=exact) if name not in ('pow', 'atan2') else None
    add(block[:1, :1], 1, exact=exact)
    empty = np.zeros((3, 0), dtype)
    add(empty, 1)
    add(empty, 0)
    if name in ('pow', 'atan2'):
        return
    add(block, 1, keepdims=True, exact=exact)
    initial = initial_of(name, ready(name, op, block).dtype)
    add(block, 1, initial=initial, exact=exact)
    add(empty, 1, initial=initial)
    mask = rng_of('mask', name, dtype).random(block.shape) < 0.6
    mask[0, :, 0] = False
    add(block, 1, where=mask, exact=exact)
    add(block, 1, initial=initial, where=mask, exact=exact)
    add(block, 2, initial=initial, where=mask[0, 0], exact=exact)


def ordered_cases(group, name, op, ufunc, dtype):
    exact = name not in INEXACT and not (dtype in COMPLEXES and name == 'divide')
    line, block = (data(name, dtype, shape) for shape in SHAPES)
    for x, axis in [(line, 0), (block, 0), (block, 1), (block, -1), (np.zeros((0,), dtype), 0), (np.zeros((3, 0), dtype), 0)]:
        group.add(method='accumulate', op=name, x=x, axis=axis, exact=exact, out=running(name, op, ufunc, x, axis))

    def runs(x, indices, axis):
        x = ready(name, op, x)
        if name not in ('pow', 'atan2'):
            return ufunc.reduceat(x, indices, axis=axis)
        ends = [*indices[1:], x.shape[axis]]
        parts = [np.take(x, range(i, j) if j > i else [i], axis) for i, j in zip(indices, ends)]
        return np.stack([one_by_one(ufunc, part, axis).take(-1, axis) for part in parts], axis)

    for x, indices, axis in [(line, [0, 3, 1, 1, 6], 0), (block, [0, 1, 0], 0), (block, [2, 0], 1), (block, [1, 3], -1)]:
        group.add(method='reduceat', op=name, x=x, indices=indices, axis=axis, exact=exact, out=runs(x, indices, axis))


def outer_cases(group, name, op, ufunc, dtype):
    exact = name not in INEXACT and not (dtype in COMPLEXES and name == 'divide')
    x, y = data(name, dtype, (3,)), data(name + 'y', dtype, (2, 2))
    if name in ('pow', 'bitwiseLeftShift', 'bitwiseRightShift') and dtype in INTS:
        y = data(name, dtype, (2, 2))
    wide = (lambda a: a.astype('float64')) if op['domain'] == 'float' and np.dtype(dtype).kind in 'biu' else (lambda a: a)
    group.add(method='outer', op=name, x=x, y=y, exact=exact, out=ufunc.outer(wide(x), wide(y)))
    group.add(method='outer', op=name, x=x[0], y=y, exact=exact, out=ufunc.outer(wide(x[0]), wide(y)))


INDICES = [[[0, 1, 0, 3, 0]], [[-1, 0, -1]], [[[0, 1], [1, 0]]], ['1:5:2'], [[True, False, True, True, False, False, True]]]


def numpy_index(index):
    parts = []
    for entry in index:
        if isinstance(entry, str):
            parts.append(slice(*(int(part) if part else None for part in entry.split(':'))))
        else:
            parts.append(np.array(entry) if isinstance(entry, list) else entry)
    return tuple(parts)


def at_cases(group, name, op, ufunc, dtype):
    exact = name not in INEXACT and not (dtype in COMPLEXES and name == 'divide')
    line, block = data(name, dtype, (7,)), data(name, dtype, (3, 4))

    def add(x, index, *values):
        def run():
            out = x.copy()
            ufunc.at(out, numpy_index(index), *values)
            return out
        group.add(method='at', op=name, x=x, index=index, values=values[0] if values else None, exact=exact, **attempt(run))

    for index in INDICES:
        shape = np.empty(7)[numpy_index(index)].shape
        add(line, index, *([data(name + 'at', dtype, shape)] if op['arity'] == 2 else []))
    add(block, [[0, 2, 0]], *([data(name + 'rows', dtype, (4,))] if op['arity'] == 2 else []))
    add(block, [[0, 2, 0], [1, 1, 1]], *([data(name + 'rows', dtype, (3,))] if op['arity'] == 2 else []))
    add(block, ['0:3', [3, 3]], *([data(name + 'rows', dtype, (2,))] if op['arity'] == 2 else []))


UNARY = ('negative', 'sqrt', 'floor', 'bitwiseInvert', 'isnan', 'abs', 'square', 'logicalNot')


def ufuncs():
    group = Group('ufuncs')
    table = read_table()
    for name, op in table.items():
        ufunc = getattr(np, op.get('numpy', snake(name)), None)
        if op['arity'] == 2:
            for dtype in dtypes_of(name, op, op['domain']):
                reduce_cases(group, name, op, ufunc, dtype)
                ordered_cases(group, name, op, ufunc, dtype)
                outer_cases(group, name, op, ufunc, dtype)
            takes = ['int8', 'int64', 'float32', 'float64', 'bool', 'complex128']
            own = [d for d in takes if d in DOMAINS[op['domain']] or (d in COMPLEXES and name in ('add', 'subtract', 'multiply', 'divide')) or (op.get('out') == 'bool' and d not in COMPLEXES)]
            for dtype in own:
                at_cases(group, name, op, ufunc, dtype)
        elif name in UNARY:
            for dtype in ['int8', 'float64'] if op['domain'] != 'float' else ['float64']:
                if name == 'bitwiseInvert' and dtype == 'float64':
                    continue
                at_cases(group, name, op, ufunc, dtype)
    group.write()
