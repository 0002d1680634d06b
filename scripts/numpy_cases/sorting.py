"""Sorting, searching and sets."""
import numpy as np

from .group import DTYPES, FLOATS, Group, rng_of

SHAPES = [(0,), (1,), (7,), (100,), (3, 4), (4, 0), (2, 3, 5), (300,)]


def data(dtype, shape, *key):
    """Elements with many equal ones; floats with NaN, infinities and zeros of both signs."""
    rng = rng_of('sorting', dtype, shape, *key)
    n = int(np.prod(shape))
    if dtype == 'bool':
        flat = rng.random(n) < 0.5
    elif dtype in FLOATS:
        flat = np.round(rng.normal(0, 3, n), 1)
        special = rng.choice([np.nan, np.inf, -np.inf, 0.0, -0.0, -0.0], n)
        flat = np.where(rng.random(n) < 0.3, special, flat)
    else:
        info = np.iinfo(dtype)
        flat = rng.integers(max(info.min, -9), 9, n).astype(dtype)
        flat = np.where(rng.random(n) < 0.1, rng.choice([info.min, info.max], n), flat)
    return flat.astype(dtype).reshape(shape)


def descending(x, axis):
    """The stable order with the greatest first and NaNs last, which NumPy does not have: the stable order of what is negated."""
    kind = x.dtype.kind
    negated = -x if kind == 'f' else ~x if kind in 'biu' else None
    return np.argsort(negated, axis=axis, stable=True)


def sorting():
    group = Group('sorting')
    for dtype in DTYPES:
        for shape in SHAPES:
            x = data(dtype, shape)
            for axis in [None, *range(-1, len(shape))]:
                base, along = (x.ravel(), 0) if axis is None else (x, axis)
                for down in (False, True):
                    order = descending(base, along) if down else np.argsort(base, axis=along, stable=True)
                    group.add(x=x, axis=axis, descending=down, order=order.astype('int32'), out=np.take_along_axis(base, order, along))
    group.write()


def lexsorting():
    group = Group('lexsorting')
    for index, dtype in enumerate(DTYPES):
        for shape in ((0,), (1,), (60,), (4, 15), (2, 3, 5), (3, 0)):
            # The last key has few values, so that the others decide.
            few = (data('int32', shape, 'few', dtype) % 3).astype('int8')
            keys = [data(dtype, shape, 'one'), data(DTYPES[index - 1], shape, 'two'), few]
            for axis in range(-1, len(shape)):
                for count in (1, 2, 3):
                    group.add(keys=keys[-count:], axis=axis, order=np.lexsort(keys[-count:], axis).astype('int32'))
    group.write()


def searching():
    group = Group('searching')
    for dtype in DTYPES:
        edges = np.sort(data(dtype, (37,), 'edges'))
        for values in (data(dtype, (50,), 'values'), data(dtype, (3, 4), 'values'), data(dtype, (), 'values'), data(dtype, (0,), 'values')):
            for side in ('left', 'right'):
                group.add(op='searchsorted', x=edges, values=values, side=side, out=np.asarray(np.searchsorted(edges, values, side)).astype('int32'))
        x = data(dtype, (29,), 'unsorted')
        sorter = np.argsort(x, stable=True)
        values = data(dtype, (20,), 'sorter')
        for side in ('left', 'right'):
            group.add(op='searchsorted', x=x, values=values, side=side, sorter=sorter, out=np.searchsorted(x, values, side, sorter).astype('int32'))
        group.add(op='searchsorted', x=edges[:0], values=values, side='left', out=np.searchsorted(edges[:0], values).astype('int32'))
    group.add(op='searchsorted', x=np.arange(5, dtype='int32'), values=np.array([0.5, 3, -1, 9]), side='left', out=np.array([1, 3, 0, 5], 'int32'))
    for x in (data('float64', (40,), 'digitize'), data('int32', (4, 5), 'digitize')):
        for bins in (np.array([-2.0, -1, 0, 0, 3]), np.array([4.0, 2, 2, -1]), np.array([0.0]), np.array([])):
            for right in (False, True):
                group.add(op='digitize', x=x, bins=bins, right=right, out=np.digitize(x, bins, right).astype('int32'))
    for dtype in DTYPES:
        a, b = data(dtype, (60,), 'a'), data(dtype, (15,), 'b')
        for x, test in ((a, b), (b, a), (a, b[:0]), (a[:0], b), (a.reshape(3, 20), b.reshape(5, 3)), (a, a)):
            for invert in (False, True):
                group.add(op='isin', x=x, test=test, invert=invert, out=np.isin(x, test, invert=invert))
    group.add(op='isin', x=np.array([0.5, 1, 2]), test=np.array([1, 3]), invert=False, out=np.array([False, True, False]))
    group.add(op='isin', x=np.array([2**63, 5], 'uint64'), test=np.array([-2**63, 5], 'int64'), invert=False, out=np.array([False, True]))
    for dtype in DTYPES:
        a, b = data(dtype, (60,), 'a'), data(dtype, (15,), 'b')
        for x, y in ((a, b), (b, a), (a, b[:0]), (a[:0], b[:0]), (a.reshape(4, 15), b), (a, a)):
            for op in ('union1d', 'intersect1d', 'setdiff1d', 'setxor1d'):
                group.add(op=op, x=x, y=y, out=getattr(np, op)(x, y))
    group.write()


def uniques():
    group = Group('uniques')
    for dtype in DTYPES:
        for shape in ((0,), (1,), (60,), (4, 5), (), (2, 0)):
            x = data(dtype, shape, 'unique')
            values, indices, inverse, counts = np.unique(x, return_index=True, return_inverse=True, return_counts=True, equal_nan=False)
            group.add(x=x, values=values, indices=indices.astype('int32'), inverse=inverse.reshape(x.shape).astype('int32'), counts=counts.astype('int64'))
    group.write()
