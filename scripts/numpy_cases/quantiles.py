"""Order statistics and histograms of two variables."""
import numpy as np

from .group import DTYPES, FLOATS, Group, rng_of

METHODS = ['inverted_cdf', 'averaged_inverted_cdf', 'closest_observation', 'interpolated_inverted_cdf', 'hazen', 'weibull', 'linear',
           'median_unbiased', 'normal_unbiased', 'lower', 'higher', 'midpoint', 'nearest']
PLAIN = ['float64', 'float32', 'int32']


def data(dtype, shape, nans=0.0):
    """Small numbers, whose differences no integer dtype cuts off; NaN among floats."""
    rng = rng_of('quantiles', dtype, shape, nans)
    n = int(np.prod(shape))
    if dtype == 'bool':
        return (rng.random(n) < 0.5).reshape(shape)
    flat = rng.normal(20, 9, n).round(2) if dtype in FLOATS else rng.integers(0, 60, n)
    flat = np.where(rng.random(n) < nans, np.nan, flat) if nans else flat
    return flat.astype(dtype).reshape(shape)


def quantiles():
    group = Group('quantiles')
    asked = np.array([0, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 1])
    for dtype in PLAIN:
        for n in (1, 2, 3, 5, 10, 41):
            x = data(dtype, (n,))
            for method in METHODS:
                out = np.quantile(x, asked, method=method)
                group.add(op='quantile', x=x, q=asked, method=method, out=out)
    for dtype in DTYPES:
        for shape in ((7,), (8,), (3, 4), (2, 3, 5), (1,)):
            x = data(dtype, shape)
            for axis in [None, *range(-1, len(shape)), *([[0, 2]] if len(shape) == 3 else [])]:
                axes = tuple(axis) if isinstance(axis, list) else axis
                keepdims = axis == 0
                group.add(op='median', x=x, axis=axis, keepdims=keepdims, out=np.asarray(np.median(x, axis=axes, keepdims=keepdims)))
                if dtype != 'bool':
                    q = np.array([90.0, 10.0])
                    group.add(op='percentile', x=x, q=q, axis=axis, keepdims=keepdims, out=np.percentile(x, q, axis=axes, keepdims=keepdims))
                    out = np.percentile(x, 40, axis=axes, keepdims=keepdims, method='lower')
                    group.add(op='percentile', x=x, q=40, method='lower', axis=axis, keepdims=keepdims, out=np.asarray(out))
    for dtype in FLOATS:
        for shape in ((9,), (4, 6), (5, 1)):
            x = data(dtype, shape, 0.3)
            for axis in [None, *range(len(shape))]:
                for op in ('median', 'nanmedian'):
                    group.add(op=op, x=x, axis=axis, keepdims=False, out=np.asarray(getattr(np, op)(x, axis=axis)))
                for op, q in (('nanpercentile', [30.0, 100.0]), ('nanquantile', [0.0, 0.6])):
                    for method in ('linear', 'hazen', 'lower'):
                        group.add(op=op, x=x, q=np.array(q), axis=axis, method=method, out=getattr(np, op)(x, q, axis=axis, method=method))
    for x in (np.array([np.nan, np.nan]), np.array([np.inf, -np.inf, 1.0]), np.array([np.inf, np.inf, 2.0]), np.array([])):
        for op in ('median', 'nanmedian'):
            group.add(op=op, x=x, axis=None, keepdims=False, out=np.asarray(getattr(np, op)(x)))
    histograms(group)
    group.write()


def histograms(group):
    rng = rng_of('histogram2d')
    x, y = rng.normal(0, 1, 200), rng.integers(-4, 5, 200).astype('float64')
    weights = rng.integers(1, 9, 200) / 4
    edges = np.array([-2.0, -1, 0, 0.5, 3])
    cases = [{}, {'bins': 4}, {'bins': [3, 5]}, {'bins': edges}, {'bins': [edges, 3]}, {'range': [[-1, 1], [-2, 2]]}, {'density': True, 'bins': 6},
             {'weights': weights, 'bins': [4, edges]}]
    for options in cases:
        counts, xedges, yedges = np.histogram2d(x, y, **options)
        group.add(op='histogram2d', x=x, y=y, **options, counts=counts, xEdges=xedges, yEdges=yedges)
    holes = x.copy()
    holes[::7] = np.nan
    counts, xedges, yedges = np.histogram2d(holes, y, bins=[edges, 4])
    group.add(op='histogram2d', x=holes, y=y, bins=[edges, 4], counts=counts, xEdges=xedges, yEdges=yedges)
