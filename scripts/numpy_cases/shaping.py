"""Shapes, parts, joins, diagonals, picking by functions, and padding: calls with their results, several where a function gives several.

A case is {op, args, options, out | outs | error}: args are arrays, numbers, lists and nulls in parnum's order, options are parnum's.
"""
import itertools
import math

import numpy as np

from .group import DTYPES, FLOATS, INTS, Group, attempt, rng_of
from .inputs import specials, wide_random


def counted(shape, dtype='float64', start=1):
    return (np.arange(math.prod(shape)) % 120 + start).astype(dtype).reshape(shape)


def mixed(dtype, shape, *key):
    """Special values first, then anything."""
    some = specials(dtype, short=True)
    n = math.prod(shape)
    return np.concatenate([some, wide_random(dtype, n, rng_of(dtype, *key))])[:n].reshape(shape)


def changed(x, change):
    out = x.copy()
    change(out)
    return out


class Calls(Group):
    def call(self, op, args, numpy, options=None):
        """`numpy` gives an array, or a list of them."""
        try:
            result = attempt(numpy)
        except ZeroDivisionError:
            result = {'error': True}
        if isinstance(result.get('out'), (list, tuple)):
            result = {'outs': [np.asarray(out) for out in result['out']]}
        elif 'out' in result:
            result = {'out': np.asarray(result['out'])}
        self.add(op=op, args=args, **({'options': options} if options else {}), **result)


SHAPES = [(), (3,), (0,), (1, 4), (2, 3), (2, 0, 3), (2, 3, 4)]


def views(g):
    for k, shape in enumerate(SHAPES):
        x = counted(shape, DTYPES[(3 * k + 1) % len(DTYPES)])
        for op, f in {'ravel': np.ravel, 'flatten': lambda a: a.flatten(), 'fliplr': np.fliplr, 'flipud': np.flipud, 'atleast1d': np.atleast_1d,
                      'atleast2d': np.atleast_2d, 'atleast3d': np.atleast_3d}.items():
            g.call(op, [x], lambda f=f: f(x))
        for turns, axes in itertools.product([-1, 0, 1, 2, 3, 5], [(0, 1), (1, 0), (-1, 0), (0, 0), (0, 5)]):
            if len(shape) == 3 or axes == (0, 1):
                g.call('rot90', [x], lambda: np.rot90(x, turns, axes), {'k': turns, 'axes': axes})
        for a, b in [(0, 1), (-1, 0), (1, 1), (0, 3)]:
            g.call('swapaxes', [x, a, b], lambda: np.swapaxes(x, a, b))
        for where, axis in itertools.product([1, 2, 3, 0, [1], [2, 1], [0, 0, 2], [-1], [], [5]], [0, -1, 3]):
            g.call('split', [x, where], lambda: np.split(x, where, axis), {'axis': axis})
            g.call('arraySplit', [x, where], lambda: np.array_split(x, where, axis), {'axis': axis})
        for target in [[5], [2, 7], [], [0, 3], 4]:
            g.call('resize', [x, target], lambda: np.resize(x, target))


def joins(g):
    a, b, c = counted((2, 3)), counted((2, 1), 'int32', 50), counted((1, 3), 'uint8', 90)
    line, point, deep = counted((3,), 'int16'), np.float32(7), counted((2, 3, 2), 'int64')
    for op, f in {'hstack': np.hstack, 'vstack': np.vstack, 'dstack': np.dstack, 'columnStack': np.column_stack}.items():
        for list_ in [[a], [a, b], [a, c], [line, line], [line, point], [a, line], [deep, deep[:, :, :1]], [deep, a], [np.asarray(point)], [a, a.astype('float32')], [b, counted((2,), 'int8')]]:
            g.call(op, [[np.asarray(x) for x in list_]], lambda: f([np.asarray(x) for x in list_]))
    for x, values, axis in [(a, b, 1), (a, c, 0), (a, b, 0), (a, b, None), (line, a, None), (line, np.asarray(point), None), (deep, deep[:1], 0), (deep, a, 0), (a, c, 2), (b, b, -1)]:
        g.call('append', [x, values], lambda: np.append(x, values, axis), {'axis': axis})


def edits(g):
    line, x, deep = counted((5,), 'int32'), counted((3, 4)), counted((2, 3, 2), 'int16')
    mask = np.array([True, False, True, True, False])
    for index in [0, 2, -1, 5, 6, -5, -6, [1], [0, 5, -2], [3, 3, 0], [], [9], mask, np.array([1, 4], 'int8'), mask[:4], np.array([False, True, False, False, False])]:
        for values in [9, [7, 8, 6], [4]]:
            if isinstance(index, np.ndarray) and index.dtype == bool and len(index) != 5:
                continue  # NumPy takes a mask of another length; parnum refuses it, as indexing does
            g.call('insert', [line, index, values], lambda: np.insert(line, index, values))
        if not (isinstance(index, np.ndarray) and index.dtype == bool and len(index) != 5):
            g.call('delete', [line, index], lambda: np.delete(line, index if len(np.shape(index)) == 0 or len(index) else np.array([], int)))
    for axis, index in itertools.product([0, 1, -1, None, 2], [0, 1, [0, 2], [2, 0, 1], [1, 1], -1, 4]):
        for values in [5, np.array([50., 60, 70]), np.array([1., 2, 3, 4]), np.array([[1.], [2], [3]]), np.array([[8.5, 9.5, 7.5, 6.5]]), counted((2, 4), start=30), counted((3, 2), start=30)]:
            g.call('insert', [x, index, values], lambda: np.insert(x, index, values, axis), {'axis': axis})
        g.call('delete', [x, index], lambda: np.delete(x, index, axis), {'axis': axis})
    for axis in (0, 1, 2):
        g.call('insert', [deep, 1, np.array(3.7)], lambda: np.insert(deep, 1, 3.7, axis), {'axis': axis})
        g.call('delete', [deep, [0]], lambda: np.delete(deep, [0], axis), {'axis': axis})
        g.call('delete', [deep, np.array([True, False, True])], lambda: np.delete(deep, np.array([True, False, True]), axis) if deep.shape[axis] == 3 else deep[np.zeros(5, bool)], {'axis': axis})
    for trim, y in itertools.product(['f', 'b', 'fb'], [[0, 0, 1, 0, 2, 0], [0, 0], [], [1, 2], [0, np.nan, 0]]):
        g.call('trimZeros', [np.array(y, float)], lambda: np.trim_zeros(np.array(y, float), trim), {'trim': trim})
    z = np.array([[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 2, 0]], 'int8')
    for axis in [None, 0, 1, -1, [0, 1]]:
        g.call('trimZeros', [z], lambda: np.trim_zeros(z, 'fb', tuple(axis) if isinstance(axis, list) else axis), {'axis': axis})
        g.call('trimZeros', [z[:1]], lambda: np.trim_zeros(z[:1], 'fb', tuple(axis) if isinstance(axis, list) else axis), {'axis': axis})


def diagonals(g):
    for shape, k in itertools.product([(3,), (0,), (3, 3), (2, 4), (4, 2), (0, 3), (2, 2, 2)], [-5, -2, -1, 0, 1, 3]):
        x = counted(shape, 'int16')
        g.call('diag', [x], lambda: np.diag(x, k), {'k': k})
        g.call('diagflat', [x], lambda: np.diagflat(x, k), {'k': k})
    for rows, cols, k in itertools.product([0, 1, 3], [0, 2, 4], [-2, 0, 1]):
        g.call('tri', [rows, cols], lambda: np.tri(rows, cols, k), {'k': k})
    for shape, value, wrap in itertools.product([(3, 3), (2, 4), (4, 2), (7, 2), (8, 3), (3, 3, 3), (2, 3, 2), (3,), (0, 0)], [9, [5, 6, 7], [4, 3, 2, 1, 0, 9, 8]], [False, True]):
        x = counted(shape, 'int32')
        value = np.array(value, 'int32')
        g.call('fillDiagonal', [x, value], lambda: changed(x, lambda out: np.fill_diagonal(out, value, wrap)), {'wrap': wrap})
    for dtype in DTYPES:
        g.call('diag', [mixed(dtype, (4,), 'diag')], lambda: np.diag(mixed(dtype, (4,), 'diag')))


def picks(g):
    for dtype in DTYPES:
        x = mixed(dtype, (4, 3, 5), 'take')
        rng = rng_of('take', dtype)
        for axis in [None, 0, 1, -1]:
            n = x.size if axis is None else x.shape[axis]
            indices = rng.integers(-n, n, (2, 3)).astype(INTS[DTYPES.index(dtype) % 4])
            g.call('take', [x, indices], lambda: np.take(x, indices, axis), {'axis': axis})
        for axis in range(-3, 3):
            shape = [4, 3, 5]
            shape[axis] = 2
            indices = rng.integers(-x.shape[axis], x.shape[axis], shape)
            g.call('takeAlongAxis', [x, indices], lambda: np.take_along_axis(x, indices, axis), {'axis': axis})
            values = mixed(dtype, shape, 'put', axis)
            g.call('putAlongAxis', [x, np.abs(indices) % x.shape[axis], values], lambda: changed(x, lambda out: np.put_along_axis(out, np.abs(indices) % x.shape[axis], values, axis)), {'axis': axis})
        places = rng.integers(-60, 60, 7)
        g.call('put', [x, places, mixed(dtype, (7,), 'values')], lambda: changed(x, lambda out: np.put(out, places, mixed(dtype, (7,), 'values'))))
    x = counted((3, 4), 'int32')
    for mode, index in itertools.product(['raise', 'wrap', 'clip'], [[0, 3, -1], [7, -9, 2], [11, 12], [-12], [-13], [[1, 2], [3, 0]], [], 2, -30]):
        own = np.array(index, int)
        for axis in (None, 0, 1):
            g.call('take', [x, index], lambda: np.take(x, own, axis, mode=mode), {'axis': axis, 'mode': mode})
        for values in (9, [90, 91], [70, 71, 72, 73, 74]):
            if own.size or values == 9:
                g.call('put', [x, index, values], lambda: changed(x, lambda out: np.put(out, own, values, mode)), {'mode': mode})
    for indices, axis in [([[1, 0, 2, 1]], 0), ([[1], [0], [3]], 1), ([[1], [0]], 1), ([[3, 0, 0, 0]], 0), ([1, 2], 0), ([[0, 1]], 2), ([[5]], 1), ([[-1]], 0)]:
        g.call('takeAlongAxis', [x, indices], lambda: np.take_along_axis(x, np.array(indices), axis), {'axis': axis})
        g.call('putAlongAxis', [x, indices, 99], lambda: changed(x, lambda out: np.put_along_axis(out, np.array(indices), 99, axis)), {'axis': axis})
    row = counted((1, 4))
    g.call('takeAlongAxis', [row, [[0, 1], [2, 3], [-1, -2]]], lambda: np.take_along_axis(row, np.array([[0, 1], [2, 3], [-1, -2]]), 1), {'axis': 1})
    for dtype in DTYPES:
        for shape in [(7,), (3, 5), (2, 3, 4), (0, 3)]:
            y = mixed(dtype, shape, 'nonzero') * (rng_of('zeros', dtype, shape).random(shape) < 0.6).astype(dtype)
            g.call('nonzero', [y], lambda: [i.astype('int32') for i in np.nonzero(y)])
            g.call('where', [y], lambda: [i.astype('int32') for i in np.where(y)])
            g.call('argwhere', [y], lambda: np.argwhere(y).astype('int32'))
            g.call('flatnonzero', [y], lambda: np.flatnonzero(y).astype('int32'))
    for value in (0.0, 2.0, np.nan):
        g.call('argwhere', [np.array(value)], lambda: np.argwhere(np.array(value)).astype('int32'))
        g.call('nonzero', [np.array(value)], lambda: np.nonzero(np.array(value)))
        g.call('flatnonzero', [np.array(value)], lambda: np.flatnonzero(np.array(value)).astype('int32'))


def coordinates(g):
    for shape in [[2, 3], [4], [], [2, 0], [2, 1, 3]]:
        for dtype in ['int32', 'float64', 'int8']:
            g.call('indices', [shape], lambda: np.indices(shape, dtype), {'dtype': dtype})
        g.call('indices', [shape], lambda: list(np.indices(shape, 'int32', sparse=True)), {'sparse': True})
    for lists in [[[0, 2], [1]], [[0, 1, 2]], [np.array([True, False, True]), np.array([2, 0], 'int32')], [np.array([[1]]), [2]], [[], [1]]]:
        g.call('ix', lists, lambda: [i.astype('int64') if i.dtype != 'int32' else i for i in np.ix_(*lists)])
    for shape, places in itertools.product([[2, 3, 4], [7], [24, 1]], [[0, 5, 23], [[6, 1], [2, 3]], 6, [24], [-1], [7], []]):
        own = np.array(places, int)
        g.call('unravelIndex', [places, shape], lambda: [np.asarray(i).astype('int32') for i in np.unravel_index(own, shape)])
    for mode, index in itertools.product(['raise', 'wrap', 'clip'], [[[0, 1], [2, 0]], [[1], [5]], [[-1], [0]], [[3, 0], [0, -7]], [1, 2], [[[0], [1]], [0, 1, 2]], [[0, 1], [0, 1, 2]], [[0]]]):
        g.call('ravelMultiIndex', [index, [2, 3]], lambda: np.asarray(np.ravel_multi_index(tuple(np.array(i, int) for i in index), (2, 3), mode)).astype('int32'), {'mode': mode})


def shaping():
    g = Calls('shaping')
    for part in (views, joins, edits, diagonals, picks, coordinates):
        part(g)
    for start, stop, num, base, endpoint in itertools.product([-2, 0, 1.5], [3, -4], [0, 1, 5], [10, 2], [True, False]):
        g.call('logspace', [start, stop, num], lambda: np.logspace(start, stop, num, endpoint, base), {'base': base, 'endpoint': endpoint})
    for start, stop, num, endpoint in itertools.product([1, 0.5, -3], [256, -1e-5, 0], [0, 1, 2, 9], [True, False]):
        if start * stop > 0 or stop == 0:
            g.call('geomspace', [start, stop, num], lambda: np.geomspace(start, stop, num, endpoint), {'endpoint': endpoint})
    g.write()


def padding():
    """Every mode over shapes and widths, beyond the array's length too. Means are of numbers whose sums are exact."""
    g = Calls('padding')
    widths = [0, 1, 7, [2, 0], [0, 3], [[1, 2], [3, 0]], [[0, 12], [9, 1]], [[1], [5]], [[1, 2], [3, 4], [5, 6]], -1, [1, 2, 3]]
    plain = ['edge', 'maximum', 'mean', 'minimum', 'reflect', 'symmetric', 'wrap', 'linear_ramp', 'constant']
    names = {'linear_ramp': 'linearRamp'}
    rng = rng_of('padding')
    for mode, width, shape in itertools.product(plain, widths, [(5,), (1,), (2,), (3, 4), (1, 3), (0,), (2, 0)]):
        if np.ndim(width) == 2 and len(width) == 2 and len(shape) == 1:
            continue
        x = rng.integers(-50, 50, shape) * 12.0 if mode == 'mean' else rng.integers(-50, 50, shape).astype('float64') / 4
        g.call('pad', [x, width], lambda: np.pad(x, width, mode), {'mode': names.get(mode, mode)})
    for mode, width, shape in itertools.product(['reflect', 'symmetric'], [1, 7, [[1, 2], [3, 0]], [[0, 12], [9, 1]]], [(5,), (2,), (3, 4), (1, 3)]):
        if np.ndim(width) == 2 and len(shape) == 1:
            continue
        x = rng.integers(-50, 50, shape).astype('float64') / 4
        g.call('pad', [x, width], lambda: np.pad(x, width, mode, reflect_type='odd'), {'mode': mode, 'reflectType': 'odd'})
    for dtype, mode in itertools.product(DTYPES, plain):
        x = mixed(dtype, (3, 3), 'pad') if mode not in ('mean', 'linear_ramp') else (rng.integers(0, 2 if dtype == 'bool' else 100, (3, 3))).astype(dtype)
        g.call('pad', [x, [[1, 4], [2, 0]]], lambda: np.pad(x, [[1, 4], [2, 0]], mode), {'mode': names.get(mode, mode)})
    for dtype in INTS + FLOATS:
        x = rng.integers(0, 100, (3, 4)).astype(dtype)
        g.call('pad', [x, 3], lambda: np.pad(x, 3, 'reflect', reflect_type='odd'), {'mode': 'reflect', 'reflectType': 'odd'})
        g.call('pad', [x, [[1, 2], [3, 1]]], lambda: np.pad(x, [[1, 2], [3, 1]], constant_values=[[1, 2], [3, 4]]), {'constantValues': [[1, 2], [3, 4]]})
        g.call('pad', [x, [[1, 2], [3, 1]]], lambda: np.pad(x, [[1, 2], [3, 1]], 'linear_ramp', end_values=[7, 20]), {'mode': 'linearRamp', 'endValues': [7, 20]})
        for length in (1, 2, [1, 3], 9, 0):
            for mode in ('maximum', 'minimum', 'mean'):
                if length or mode != 'mean':
                    y = x if mode != 'mean' else (x // 12 * 12).astype(dtype)
                    g.call('pad', [y, 2], lambda: np.pad(y, 2, mode, stat_length=length), {'mode': mode, 'statLength': length})
    x = counted((2, 3, 2))
    for mode in plain:
        g.call('pad', [x, [[1, 0], [0, 2], [3, 3]]], lambda: np.pad(x, [[1, 0], [0, 2], [3, 3]], mode), {'mode': names.get(mode, mode)})
    g.write()
