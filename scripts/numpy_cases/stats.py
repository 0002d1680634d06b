"""Statistics and utilities: a case is {op, args, options, out, bound}, `bound` in units of eps of the largest result; 0 means these very values."""
import math

import numpy as np

from .group import FLOATS, INTS, Group, rng_of, snake


class Calls(Group):
    """Calls by our names; `args` begin with the array that the function is a method of."""

    def call(self, op, out, *args, bound=0, **options):
        outs = [np.asarray(o) for o in out] if isinstance(out, (tuple, list)) else np.asarray(out)
        self.add(op=op, args=[a for a in args], options={k: self.plain(v) for k, v in options.items()}, out=outs, bound=bound)


def numbers(rng, dtype, shape):
    n = math.prod(shape)
    if dtype == 'bool':
        flat = rng.random(n) < 0.5
    elif dtype in FLOATS:
        flat = np.round(rng.normal(0, 5, n), 3)
    else:
        flat = rng.integers(0 if dtype.startswith('u') else -50, 60, n)
    return flat.astype(dtype).reshape(shape)


def differences(group):
    rng = rng_of('differences')
    for dtype in ['bool', *INTS, *FLOATS]:
        for shape in [(6,), (3, 4), (1,), (0,), (2, 0)]:
            x = numbers(rng, dtype, shape)
            for n in (0, 1, 2, 3):
                group.call('diff', np.diff(x, n=n), x, n=n)
            group.call('diff', np.diff(x, axis=0), x, axis=0)
        x = numbers(rng, dtype, (3, 4))
        other = numbers(rng, dtype, (3, 2))
        group.call('diff', np.diff(x, prepend=other, append=other[:, :1]), x, prepend=other, append=other[:, :1])
        if dtype != 'bool':
            group.call('diff', np.diff(x, axis=0, prepend=np.dtype(dtype).type(1)), x, axis=0, prepend=1)
            group.call('ediff1d', np.ediff1d(x), x)
            group.call('ediff1d', np.ediff1d(x, to_end=x[0], to_begin=x[1]), x, toEnd=x[0], toBegin=x[1])
            group.call('ediff1d', np.ediff1d(x, to_end=np.array([1, 2], dtype)), x, toEnd=[1, 2])
    mixed = numbers(rng, 'int8', (2, 3))
    tail = numbers(rng, 'float64', (2, 2))
    group.call('diff', np.diff(mixed, append=tail), mixed, append=tail)
    for dtype in ['int32', 'bool', 'uint64', *FLOATS]:
        for shape in [(7,), (3, 4), (2, 3, 5), (1,), (0,)]:
            y = numbers(rng, dtype, shape)
            wide = y.astype('float64') if dtype not in FLOATS else y
            group.call('trapezoid', np.trapezoid(wide), y, bound=32)
            group.call('trapezoid', np.trapezoid(wide, dx=0.5, axis=0), y, dx=0.5, axis=0, bound=32)
            x = np.sort(rng.normal(0, 3, shape[-1]))
            group.call('trapezoid', np.trapezoid(wide, x=x), y, x=x, bound=32)
            places = np.sort(rng.normal(0, 3, shape), axis=0)
            group.call('trapezoid', np.trapezoid(wide, x=places, axis=0), y, x=places, axis=0, bound=32)
    for dtype in ['int16', 'int64', 'uint8', *FLOATS]:
        for shape in [(9,), (4, 3)]:
            y = (np.cumsum(rng.integers(0, 5, math.prod(shape))) % 7).astype(dtype).reshape(shape)
            signed = y.astype('int64') if dtype == 'uint8' else y
            group.call('unwrap', np.unwrap(signed, period=7).astype(dtype), y, period=7)
            group.call('unwrap', np.unwrap(signed, period=6, axis=0).astype(dtype), y, period=6, axis=0)
            group.call('unwrap', np.unwrap(signed, discont=4, period=6).astype(dtype), y, discont=4, period=6)
            if dtype in FLOATS:
                group.call('unwrap', np.unwrap(y), y, bound=4)
                group.call('unwrap', np.unwrap(y * 0.9), y * y.dtype.type(0.9), bound=8)
    group.call('unwrap', np.unwrap(np.array([], 'float64')), np.array([], 'float64'))


def gradients(group):
    rng = rng_of('gradients')
    for dtype in ['int32', 'uint8', 'bool', *FLOATS]:
        for shape in [(6,), (3, 4), (3, 3, 5), (3,)]:
            x = numbers(rng, dtype, shape)
            f = x if dtype in FLOATS else x.astype('float64')
            for order in (1, 2):
                result = np.gradient(f, edge_order=order)
                group.call('gradient', list(result) if isinstance(result, tuple) else result, x, edgeOrder=order, bound=4)
                group.call('gradient', np.gradient(f, 0.5, axis=-1, edge_order=order), x, 0.5, axis=-1, edgeOrder=order, bound=4)
                places = np.cumsum(rng.uniform(0.5, 2, shape[0]))
                group.call('gradient', np.gradient(f, places, axis=0, edge_order=order), x, places, axis=0, edgeOrder=order, bound=8)
                even = np.arange(shape[0]) * 0.25
                group.call('gradient', np.gradient(f, even, axis=0, edge_order=order), x, even, axis=0, edgeOrder=order, bound=4)
        x = numbers(rng, 'float64', (3, 4))
        group.call('gradient', list(np.gradient(x, 2.0, [0.0, 1, 3], axis=(1, 0))), x, 2.0, [0.0, 1, 3], axis=[1, 0], bound=8)
    group.call('gradient', np.gradient(np.array([1.0, 2])), np.array([1.0, 2]))


def averages(group):
    rng = rng_of('averages')
    for dtype in ['bool', 'int8', 'uint64', 'int64', *FLOATS]:
        for shape in [(6,), (3, 4), (2, 3, 4)]:
            x = numbers(rng, dtype, shape)
            if dtype != 'bool':
                for axis in [None, 0, -1]:
                    group.call('ptp', np.ptp(x, axis=axis), x, axis=axis)
                    group.call('ptp', np.ptp(x, axis=axis, keepdims=True), x, axis=axis, keepdims=True)
            for wtype in ['int32', *FLOATS]:
                w = rng.integers(1, 6, shape).astype(wtype)
                for axis in [None, 0, -1]:
                    group.call('average', np.average(x, axis=axis, weights=w), x, axis=axis, weights=w, bound=8)
                line = rng.integers(1, 6, shape[0]).astype(wtype)
                group.call('average', np.average(x, axis=0, weights=line, keepdims=True), x, axis=0, keepdims=True, weights=line, bound=8)
                group.call('average', np.average(x, axis=0, weights=line, returned=True), x, axis=0, returned=True, weights=line, bound=8)
            group.call('average', np.average(x, axis=0), x, axis=0, bound=8)
    x = numbers(rng, 'float64', (2, 3, 4))
    w = rng.integers(1, 6, (4, 2)).astype('float64')
    group.call('average', np.average(x, axis=(2, 0), weights=w), x, axis=[2, 0], weights=w, bound=8)
    for values in ([np.nan, 1, 2], [np.inf, -np.inf, 0], [np.inf, 1, np.inf]):
        group.call('ptp', np.ptp(np.array(values)), np.array(values))


def covariances(group):
    rng = rng_of('covariances')
    for dtype in ['int16', *FLOATS]:
        x = numbers(rng, dtype, (3, 7))
        y = numbers(rng, dtype, (2, 7))
        wide, wide_y = x.astype('float64'), y.astype('float64')
        f, a = rng.integers(1, 5, 7), np.round(rng.uniform(0.1, 2, 7), 3)
        for ddof in (0, 1):
            group.call('cov', np.cov(wide, wide_y, ddof=ddof), x, y, correction=ddof, bound=16)
            group.call('cov', np.cov(wide, fweights=f, ddof=ddof), x, None, fweights=f, correction=ddof, bound=16)
            group.call('cov', np.cov(wide, aweights=a, ddof=ddof), x, None, aweights=a, correction=ddof, bound=16)
            group.call('cov', np.cov(wide, fweights=f, aweights=a, ddof=ddof), x, None, fweights=f, aweights=a, correction=ddof, bound=16)
        group.call('cov', np.cov(wide, rowvar=False), x, None, rowvar=False, bound=16)
        group.call('corrcoef', np.corrcoef(wide, rowvar=False), x, None, rowvar=False, bound=32)
        group.call('corrcoef', np.corrcoef(wide, wide_y), x, y, bound=16)
        group.call('cov', np.cov(wide[0]), x[0], bound=16)


def parts(group):
    rng = rng_of('parts')
    for dtype in FLOATS:
        info = np.finfo(dtype)
        x = np.array([0, -0.0, 1, -1, 0.5, 2.75, -3.5, np.nan, np.inf, -np.inf, info.max, info.tiny, info.smallest_subnormal, -info.smallest_subnormal * 3, 1e10, 7, *rng.normal(0, 100, 30)], dtype)
        group.call('modf', np.modf(x), x)
        group.call('frexp', np.frexp(x), x)
        for e in [0, 1, -1, 5, -30, 100, -140, 300, -1060, 2100, -2200]:
            group.call('ldexp', np.ldexp(x, e), x, e)
        es = rng.integers(-160, 160, x.size)
        group.call('ldexp', np.ldexp(x, es), x, es)
        group.call('nanToNum', np.nan_to_num(x), x)
        group.call('nanToNum', np.nan_to_num(x, nan=-1, posinf=9, neginf=-9), x, nan=-1, posinf=9, neginf=-9)
        y = rng.permutation(x)
        group.call('divmod', np.divmod(x, y), x, y)
    for dtype in ['bool', 'int8', 'uint64']:
        x = numbers(rng, dtype, (3, 4))
        wide = x.astype('float64')
        group.call('modf', np.modf(wide), x)
        group.call('frexp', np.frexp(wide), x)
        group.call('ldexp', np.ldexp(wide, 3), x, 3)
        group.call('nanToNum', np.nan_to_num(x), x)
        group.call('floatPower', np.float_power(x, 2), x, 2)
        group.call('floatPower', np.float_power(x, numbers(rng_of('p'), 'float32', (4,)).round()), x, numbers(rng_of('p'), 'float32', (4,)).round(), bound=4)
    i, j = numbers(rng, 'int32', (3, 4)), numbers(rng, 'int8', (4,)) | 1
    group.call('divmod', np.divmod(i, j), i, j)
    group.call('divmod', np.divmod(i, 7), i, 7)
    group.call('floatPower', np.float_power(i, j.astype('float64')), i, j, bound=4)
    for dtype in ['int32', 'uint8', *FLOATS]:
        p, x = numbers(rng, dtype, (4,)) % 5, numbers(rng, dtype, (3, 2)) % 7
        group.call('polyval', np.polyval(p, x), p, x, bound=4)
        group.call('polyval', np.polyval(p, x[0, 0]), p, x[0, 0], bound=4)
        for n in (0, 1, 3):
            group.call('vander', np.vander(p, n), p, n=n)
            group.call('vander', np.vander(p, n, increasing=True), p, n=n, increasing=True)
        group.call('vander', np.vander(p), p)
    group.call('polyval', np.polyval(np.array([]), np.array([1.0, 2])), np.array([]), np.array([1.0, 2]))


def stats():
    group = Calls('stats')
    for cases in (differences, gradients, averages, covariances, parts):
        cases(group)
    group.write()


def nan_data(rng, dtype, shape, kind):
    x = numbers(rng, dtype, shape)
    if dtype in FLOATS and kind != 'plain':
        values = {'nan': [np.nan], 'inf': [np.nan, np.inf], 'both': [np.nan, np.inf, -np.inf]}[kind]
        x = np.where(rng.random(shape) < 0.35, rng.choice(values, shape), x).astype(dtype)
    return x


NAN_FOLDS = ['nansum', 'nanprod', 'nanmean', 'nanvar', 'nanstd', 'nanmin', 'nanmax']


def nan_value(op, x, axis, keepdims, correction):
    options = {'axis': axis, 'keepdims': keepdims}
    if op in ('nanvar', 'nanstd'):
        options['ddof'] = correction
    out = np.asarray(getattr(np, op)(x, **options))
    if correction and op in ('nanvar', 'nanstd') and x.dtype.name not in FLOATS:
        # The standard's NaN where no more elements are left than the correction; NumPy has an infinity, but for floats.
        count = x.size if axis is None else x.shape[axis]
        out = np.full_like(out, np.nan) if count <= correction else out
    if x.dtype.name in FLOATS and op not in ('nanmin', 'nanmax'):
        return np.asarray(getattr(np, op)(x.astype('longdouble'), **options)).astype(x.dtype)
    return out


def nanstats():
    import warnings
    warnings.simplefilter('ignore')
    group = Calls('nanstats')
    rng = rng_of('nanstats')
    for dtype in ['bool', 'int32', 'uint8', 'int64', *FLOATS]:
        for shape in [(7,), (4, 5), (2, 3, 4), (40, 33), (0,), (3, 0)]:
            for kind in ['plain', 'nan', 'inf', 'both'] if dtype in FLOATS else ['plain']:
                if shape == (40, 33) and (kind not in ('plain', 'nan') or (dtype != 'float64' and dtype != 'int32')):
                    continue
                x = nan_data(rng, dtype, shape, kind)
                if dtype in FLOATS and shape == (4, 5):
                    x[2] = np.nan
                nan_cases(group, rng, x)
    group.call('nanmax', np.nanmax(np.array([np.nan, np.nan])), np.array([np.nan, np.nan]))
    group.write()


def nan_cases(group, rng, x):
    for axis in [None, *range(x.ndim), -1]:
        for op in NAN_FOLDS:
            keepdims = bool(rng.random() < 0.3)
            correction = int(rng.integers(0, 3))
            extra = {'correction': correction} if op in ('nanvar', 'nanstd') else {}
            empty = (x.size if axis is None else x.shape[axis]) == 0
            if op in ('nanmin', 'nanmax') and empty:
                continue
            exact = op in ('nanmin', 'nanmax') or (x.dtype.name not in FLOATS and op in ('nansum', 'nanprod'))
            out = nan_value(op, x, axis, keepdims, correction)
            group.call(op, out, x, axis=axis, keepdims=keepdims, **extra, bound=0 if exact else 64)
        for op in ('nancumsum', 'nancumprod'):
            if axis is not None and x.shape != (40, 33):
                out = getattr(np, op)(x, axis=axis)
                group.call(op, out, x, axis=axis, bound=0 if x.dtype.name not in FLOATS else 32)
        for op in ('nanargmin', 'nanargmax'):
            missing = np.isnan(x.astype('float64'))
            # Lines of NaN and the infinity that stands for it: NumPy finds the first of both. Left out.
            last = np.inf if op == 'nanargmin' else -np.inf
            doubtful = np.all(missing | (x == last), axis=axis)
            if x.size and not np.any(doubtful):
                group.call(op, getattr(np, op)(x, axis=axis), x, axis=axis, dtype='int64')


def closeness():
    group = Calls('closeness')
    rng = rng_of('closeness')
    for dtype in FLOATS:
        base = np.array([0, -0.0, 1, -1, 1e-8, 5e-9, -1e-9, 1e10, 1.00001e10, 100, 100.001, 100.01, np.nan, np.inf, -np.inf, 1e-300], dtype)
        a, b = np.repeat(base, len(base)), np.tile(base, len(base))
        for options in [{}, {'rtol': 1e-3}, {'atol': 0.5}, {'rtol': 0, 'atol': 0}, {'equalNan': True}]:
            given = {snake(k): v for k, v in options.items()}
            group.call('isclose', np.isclose(a, b, **given), a, b, **options)
        group.call('isclose', np.isclose(a, 100), a, 100)
        line = base.reshape(4, 4)
        group.call('isclose', np.isclose(line, base[:4]), line, base[:4])
    for dtype in ['bool', *INTS]:
        x, y = numbers(rng, dtype, (20,)), numbers(rng, dtype, (20,))
        y[:9] = x[:9]
        group.call('isclose', np.isclose(x, y), x, y)
        group.call('isclose', np.isclose(x, y.astype('float64') + 1e-6), x, y.astype('float64') + 1e-6)
        if dtype != 'bool':
            group.call('isclose', np.isclose(x, y, rtol=0.5, atol=1), x, y, rtol=0.5, atol=1)
            group.call('isclose', np.isclose(x, 1.5, atol=0.6), x, 1.5, atol=0.6)
    group.write()


def convolution():
    group = Calls('convolution')
    rng = rng_of('convolution')
    for dtype in ['bool', *INTS, *FLOATS]:
        for n, m in [(1, 1), (5, 3), (3, 5), (40, 7), (7, 7), (150, 33), (20, 300)]:
            if dtype not in ('float64', 'int32') and n + m > 60:
                continue
            x, y = numbers(rng, dtype, (n,)), numbers(rng, dtype, (m,))
            if dtype in FLOATS:
                x, y = np.round(x).astype(dtype), np.round(y).astype(dtype)  # exact in any order
            for mode in ('full', 'same', 'valid'):
                group.call('convolve', np.convolve(x, y, mode), x, y, mode=mode)
                group.call('correlate', np.correlate(x, y, mode), x, y, mode=mode)
    for a, b in [('int8', 'uint8'), ('int32', 'float32'), ('bool', 'int16'), ('uint64', 'int64')]:
        x, y = np.abs(numbers(rng, a, (9,))), numbers(rng, b, (4,)).round()
        group.call('convolve', np.convolve(x, y), x, y)
        group.call('correlate', np.correlate(x, y), x, y)
    special = np.array([1, np.nan, 2, np.inf, 3, -np.inf, 4, 5, 6.0])
    for w in ([1.0], [1.0, 0, -1], [0.0, 2]):
        group.call('convolve', np.convolve(special, w), special, np.array(w))
    interpolation(group, rng)
    group.write()


def interpolation(group, rng):
    xp = np.sort(rng.normal(0, 5, 12))
    fp = rng.normal(0, 5, 12)
    x = np.concatenate([rng.normal(0, 6, 60), xp, [np.nan, np.inf, -np.inf, -0.0]])
    group.call('interp', np.interp(x, xp, fp), x, xp, fp)
    group.call('interp', np.interp(x, xp, fp, left=-1, right=7), x, xp, fp, left=-1, right=7)
    group.call('interp', np.interp(x, xp, fp, period=3.5), x, xp, fp, period=3.5)
    group.call('interp', np.interp(x.astype('float32').reshape(4, 19), xp, fp), x.astype('float32').reshape(4, 19), xp, fp)
    odd = fp.copy()
    odd[[2, 3, 7]] = [np.inf, np.inf, np.nan]
    group.call('interp', np.interp(x, xp, odd), x, xp, odd)
    twice = np.sort(np.round(xp))
    group.call('interp', np.interp(x, twice, fp), x, twice, fp)
    group.call('interp', np.interp(np.round(x[:70]), twice, fp), np.round(x[:70]), twice, fp)
    i = rng.integers(-9, 9, 15).astype('int32')
    group.call('interp', np.interp(i, [1, 2, 5], [3, 4, 0]), i, [1, 2, 5], [3, 4, 0])
    group.call('interp', np.interp(x[:60], [1.0], [2.0]), x[:60], [1.0], [2.0])
    group.call('interp', np.interp(x[:0], xp, fp), x[:0], xp, fp)
