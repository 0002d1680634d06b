"""Reductions and cumulative sums over every dtype, shape and axis."""
import itertools
import math

import numpy as np

from .group import DTYPES, FLOATS, Group, attempt, rng_of, snake
from .inputs import wide_random


def reduction_data(dtype, kind, shape):
    """`plain`: sums are exact in any order. `wide`: the dtype's range, or factors near 1. `special`: NaN, infinities, -0."""
    rng = rng_of('reduction', dtype, kind, shape)
    n = math.prod(shape)
    if dtype == 'bool':
        flat = rng.random(n) < (0.5 if kind == 'plain' else 0.95)
    elif kind == 'wide':
        flat = np.exp(rng.normal(0, 0.3, n)) * rng.choice([-1, 1, 1, 1, 1], n) if dtype in FLOATS else wide_random(dtype, n, rng)
    else:
        flat = rng.integers(0 if dtype.startswith('u') else -8, 9, n) / (4 if dtype in FLOATS else 1)
        flat = np.where(flat == 0, 1.0, flat) if rng.random() < 0.5 else flat + 0.0
    if kind != 'plain' and kind != 'wide':
        values = {'nan': [np.nan], 'inf': [np.inf], 'both': [np.inf, -np.inf], 'mixed': [np.nan, np.inf, -np.inf, -2.0]}.get(kind)
        if values is None:
            flat = np.full(n, -0.0)
        else:
            flat = np.where(rng.random(n) < 0.25, rng.choice(values, n), flat)
            flat[0 if kind == 'inf' else -1] = values[0]
    return flat.astype(dtype).reshape(shape)


def axes_of(shape, full):
    rank = len(shape)
    axes = [None, *range(rank), -1]
    if rank > 1:
        axes += [[0, 1], [-1, 0]]
    if rank > 2:
        axes += [[0, 2], [2, 1, 0]]
    return axes if full else [None, 0, -1][: 1 + rank]


def numpy_reduction(op, x, axis, keepdims, correction):
    """NumPy's result; floats are reduced in 80 bits and rounded once to the dtype that NumPy gives."""
    axis = tuple(axis) if isinstance(axis, list) else axis
    options = {'axis': axis, 'keepdims': keepdims}
    if op == 'countNonzero':
        return np.count_nonzero(x, **options)
    if op in ('var', 'std'):
        options['correction'] = correction
    function = getattr(np, op)
    out = np.asarray(function(x, **options))
    if out.dtype.name in FLOATS and op in ('sum', 'prod', 'mean', 'var', 'std'):
        out = np.asarray(function(x.astype('longdouble'), **options)).astype(out.dtype)
    return out


def numpy_cumulative(op, x, axis, initial):
    function = getattr(np, snake(op))
    out = function(x, axis=axis, include_initial=initial)
    if x.dtype.name in FLOATS:
        out = function(x.astype('longdouble'), axis=axis, include_initial=initial).astype(out.dtype)
    return out


FULL = ['float64', 'int32', 'uint8', 'bool']
REDUCTIONS = ['sum', 'prod', 'min', 'max', 'mean', 'var', 'std', 'any', 'all', 'countNonzero']


def reduction_cases(group, dtype, kind, shape):
    x = reduction_data(dtype, kind, shape)
    exact = dtype not in FLOATS or kind == 'plain'
    rng = rng_of('options', dtype, kind, shape)
    full = dtype in FULL and kind == 'plain' and shape != (40, 33)
    for axis in axes_of(shape, full):
        for op in REDUCTIONS:
            keepdims = bool(rng.random() < 0.35)
            corrections = [0, 1] if op in ('var', 'std') else [None]
            for correction in corrections:
                extra = {} if correction is None else {'correction': correction}
                result = attempt(lambda: np.asarray(numpy_reduction(op, x, axis, keepdims, correction)))
                precise = (exact and op not in ('mean', 'var', 'std', 'prod')) or op in ('min', 'max', 'any', 'all', 'countNonzero')
                precise = precise or (op == 'prod' and dtype not in FLOATS)
                group.add(op=op, x=x, axis=axis, keepdims=keepdims, **extra, exact=precise, **result)
        if not isinstance(axis, list):
            keepdims = bool(rng.random() < 0.35)
            for op in ('argmin', 'argmax'):
                result = attempt(lambda: np.asarray(getattr(np, op)(x, axis=axis, keepdims=keepdims)))
                group.add(op=op, x=x, axis=axis, keepdims=keepdims, exact=True, **result)
        if isinstance(axis, int) and (shape != (40, 33) or (axis == 0 and dtype in ('float32', 'float64', 'int64'))):
            initial = bool(rng.random() < 0.3)
            for op in ('cumulativeSum', 'cumulativeProd'):
                out = numpy_cumulative(op, x, axis, initial)
                precise = exact and (op == 'cumulativeSum' or dtype not in FLOATS)
                group.add(op=op, x=x, axis=axis, includeInitial=initial, exact=precise, out=out)


def reductions():
    group = Group('reductions')
    for dtype in DTYPES:
        for shape in [(0,), (1,), (7,), (3, 4), (2, 3, 5), (0, 3), (3, 0), (40, 33)]:
            reduction_cases(group, dtype, 'plain', shape)
        for shape in [(7,), (40, 33)]:
            reduction_cases(group, dtype, 'wide', shape)
        if dtype in FLOATS:
            for kind, shape in itertools.product(['nan', 'inf', 'both', 'mixed', 'zeros'], [(7,), (3, 4)]):
                reduction_cases(group, dtype, kind, shape)
    group.write()
