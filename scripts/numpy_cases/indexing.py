"""Basic and advanced indexing, and assignment."""
import itertools
import math

import numpy as np

from .group import DTYPES, INTS, Group, attempt, rng_of
from .inputs import wide_random

SHAPES = [(5,), (1,), (3, 4), (4, 1), (2, 3, 5), (3, 2, 2, 4), (0,), (2, 0, 3)]


def slice_text(s):
    text = f"{'' if s.start is None else s.start}:{'' if s.stop is None else s.stop}"
    return text if s.step is None else f'{text}:{s.step}'


def as_json(item):
    """An index in parnum's list form: numbers, slice strings, null for a new axis, '...', lists, {"$": n} for arrays."""
    if isinstance(item, slice):
        return slice_text(item)
    if item is Ellipsis:
        return '...'
    return item


def random_slice(n, rng):
    def bound():
        return None if rng.random() < 0.35 else int(rng.integers(-n - 2, n + 3))
    step = [None, 1, 2, 3, -1, -2, n + 1][rng.integers(7)]
    return slice(bound(), bound(), step)


def random_index(shape, rng):
    """Integers (now and then out of bounds) and slices for some leading and, after '...', some trailing axes, and new axes."""
    def item(n):
        if rng.random() < 0.35:
            reach = n + 1 if rng.random() < 0.06 else n
            return int(rng.integers(-reach, reach)) if reach else 0
        return random_slice(n, rng)
    used = int(rng.integers(1, len(shape) + 1))
    items = [item(n) for n in shape[:used]]
    if rng.random() < 0.35:
        lead = int(rng.integers(0, used + 1))
        tail = shape[len(shape) - (used - lead):]
        items = items[:lead] + [Ellipsis] + [item(n) for n in tail]
    if rng.random() < 0.2:
        items.insert(int(rng.integers(0, len(items) + 1)), None)
    return tuple(items)


def text_of(index):
    """parnum's string form, or null where it has none (a new axis)."""
    return None if None in index else ', '.join(str(as_json(i)) for i in index)


def index_case(group, kind, x, index):
    basic = kind == 'basic'
    text = {'text': text_of(index)} if basic else {}
    result = attempt(lambda: np.asarray(x[index]))
    group.add(kind=kind, x=x, index=[as_json(i) for i in index], **text, **result)


def advanced_indexes(shape, rng):
    """Integer arrays and masks, alone, two together, and beside slices and integers."""
    n = shape[0]
    some = [int(i) for i in rng.integers(-n, n, 4)]
    yield 'list', (some,)
    yield 'list', ([],)
    yield 'list', ([n],)
    yield 'array', (rng.integers(-n, n, (2, 3)).astype('int32'),)
    yield 'array', (rng.integers(-n, n, (2, 1)),)
    yield 'mask', (rng.random(shape) < 0.5,)
    yield 'mask', (rng.random(n) < 0.5,)
    yield 'mask', (np.zeros(shape, bool),)
    yield 'mask', (rng.random(n + 1) < 0.5,)
    if len(shape) > 1:
        m = shape[1]
        yield 'array', (rng.integers(-n, n, (3, 1)).astype('int32'), rng.integers(-m, m, 2).astype('int64'))
        yield 'list', (some, 0)
        yield 'list', (slice(None, None, -1), [0, m - 1, 0])
        yield 'mask', (slice(None), rng.random(m) < 0.6)
        yield 'mask', (0, rng.random(m) < 0.6)
        yield 'list', (Ellipsis, [0, -1])
        yield 'list', ([0, 1, 0], [0, 1])
        yield 'mask', (rng.random(shape[:2]) < 0.5,)
    if len(shape) > 2:
        yield 'list', ([0, -1, 0], slice(None), [1, 2, 1])
        yield 'list', (0, slice(None), [1, 2, 1])
        yield 'list', (slice(1), [1, 0], [1, 2])
        yield 'list', ([1, 0], None, slice(None), slice(2))
        yield 'mask', (rng.random(n) < 0.7, slice(None, None, -1), 0)
        yield 'mask', (Ellipsis, rng.random(shape[1:]) < 0.5)


def assign_case(group, x, index, value, kind):
    def assigned():
        out = x.copy()
        out[index] = value
        return out
    group.add(kind=kind, x=x, index=[as_json(i) for i in index], value=np.asarray(value), **attempt(assigned))


def indexing():
    group = Group('indexing')
    for k, shape in enumerate(SHAPES):
        dtype = ['float64', 'int32', 'float64', 'bool', 'uint8', 'int64', 'float32', 'int16'][k]
        x = (np.arange(math.prod(shape)) % (2 if dtype == 'bool' else 200)).astype(dtype).reshape(shape)
        rng = rng_of('indexing', shape)
        for _ in range(45):
            index_case(group, 'basic', x, random_index(shape, rng))
        index_case(group, 'basic', x, (0,) * (len(shape) + 1))
        if 0 not in shape:
            for kind, index in advanced_indexes(shape, rng):
                index_case(group, kind, x, index)
        for _ in range(8):
            assign(group, x, random_index(shape, rng), rng)
        if len(shape) > 1 and 0 not in shape:
            for kind, index in list(advanced_indexes(shape, rng)):
                assign(group, x, index, rng)
    group.write()


def assign(group, x, index, rng):
    """x[index] = a scalar, a whole array, a broadcast row, and one that does not fit. No list repeats a place it writes."""
    try:
        shape = x[index].shape
    except IndexError:
        return assign_case(group, x, index, np.asarray(1, x.dtype), 'assign')
    places = np.arange(x.size).reshape(x.shape)[index]
    if len(np.unique(places)) != places.size:
        return assign_case(group, x, index, np.asarray(9, x.dtype), 'assign')
    values = (np.arange(math.prod(shape)) + 100).astype(x.dtype).reshape(shape)
    choice = rng.integers(4)
    if choice == 0:
        value = np.asarray(77, x.dtype)
    elif choice == 1 and shape:
        value = values[..., :1]
    elif choice == 2 and len(shape) > 1:
        value = values[:1] if shape[0] else values
    else:
        value = values if rng.random() < 0.85 else np.zeros((*shape, 3) if not shape else (*shape[:-1], shape[-1] + 2), x.dtype)
    assign_case(group, x, index, value, 'assign')


def picks(shape, rng):
    """Indices with one to three integer arrays: broadcast together, negative, empty, out of range, beside slices, integers, new axes and masks."""
    def some(axis, size, dtype='int64', reach=None):
        n = shape[axis] if reach is None else reach
        return rng.integers(0 if dtype.startswith('u') else -n, n, size).astype(dtype)
    a, b, c = shape
    full = slice(None)
    for dtype in INTS:
        yield (some(0, 7, dtype),)
        yield (full, some(1, (2, 3), dtype))
    yield (some(0, 4), some(1, 4, 'uint8'), some(2, 4, 'int16'))
    yield (some(0, (3, 1, 1)), some(1, (2, 1)), some(2, 4))
    yield (some(0, (3, 1)), full, some(2, 2))
    yield (full, some(1, (2, 1)), some(2, 3))
    yield (some(0, 3), 1, some(2, 3))
    yield (-1, some(1, 5), slice(None, None, -1))
    yield (slice(None, None, -2), some(1, (2, 2)), 0)
    yield (some(0, 3), None, some(1, 3))
    yield (None, some(0, (2, 2)), Ellipsis, some(2, (2, 2)))
    yield (Ellipsis, some(2, 6))
    yield (np.array([], 'int64'),)
    yield (np.zeros((0, 2), 'int32'), full, some(2, 2))
    yield (some(0, (2, 1)), np.array([], 'int64'))
    yield (some(0, 1), some(1, 1), some(2, 1))
    yield (rng.random(a) < 0.6, full, np.array([1]))
    yield (np.array([-1]), rng.random((b, c)) < 0.4)
    yield (rng.random((a, b)) < 0.5, np.array([0]))
    yield (rng.random((a, b)) < 0.5, slice(None, None, -1))
    for axis, wrong in itertools.product(range(3), ('high', 'low')):
        n = shape[axis]
        index = [some(k, 5) for k in range(3)]
        index[axis][3] = n if wrong == 'high' else -n - 1
        yield tuple(index)
        yield (*[full] * axis, index[axis])
    yield (np.array([-2 ** 63, 0], 'int64'),)
    yield (some(0, 3), some(1, 2))


def picking():
    """What is got and set by integer arrays, in all dtypes; where a place is named twice, the last value stays."""
    group = Group('picking')
    shape = (4, 3, 5)
    for dtype in DTYPES:
        rng = rng_of('picking', dtype)
        x = wide_random(dtype, math.prod(shape), rng).reshape(shape)
        for k, index in enumerate(picks(shape, rng)):
            index_case(group, 'array', x, index)
            try:
                picked = x[index].shape
            except IndexError:
                assign_case(group, x, index, np.asarray(1, dtype), 'assign')
                continue
            values = wide_random(dtype, math.prod(picked), rng).reshape(picked)
            one = values.reshape(-1)[:1].reshape(()) if values.size else np.ones((), dtype)
            choices = [values, values[..., :1], one, np.zeros((*picked[:-1], picked[-1] + 2), dtype)]
            for value in choices if dtype == 'float64' else [choices[(k + DTYPES.index(dtype)) % 4]]:
                assign_case(group, x, index, value, 'assign')
    # Four arrays and more.
    y = np.arange(2 * 3 * 2 * 3 * 2).reshape(2, 3, 2, 3, 2)
    rng = rng_of('picking', 'many')
    for count in (4, 5):
        index = tuple(rng.integers(-n, n, (4, 1) if k % 2 else 6) for k, n in enumerate(y.shape[:count]))
        index_case(group, 'array', y, index)
        assign_case(group, y, index, np.arange(y[index].size).reshape(y[index].shape), 'assign')
    group.write()
