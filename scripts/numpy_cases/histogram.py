"""Histograms, bin counts and correlation."""
import numpy as np

from .group import Group, rng_of


def histogram_case(group, x, bins, limits=None, weights=None, density=False):
    edges = bins if isinstance(bins, int) else np.asarray(bins, 'float64')
    counts, out_edges = np.histogram(x, bins=edges, range=limits, weights=weights, density=density)
    extra = {k: v for k, v in {'range': limits and list(limits), 'weights': weights}.items() if v is not None}
    group.add(op='histogram', x=x, bins=edges, **extra, density=density, counts=counts, edges=out_edges)


def histogram():
    group = Group('histogram')
    rng = rng_of('histogram')
    grid = np.round(rng.uniform(0, 1, 200), 1)  # many values on edges
    data = [rng.normal(0, 1, 300), grid, rng.integers(-10, 10, 100).astype('int32'), rng.integers(0, 255, 60).astype('uint8'),
            np.array([]), np.array([2.0]), np.array([3.0, 3.0, 3.0]), rng.normal(0, 1, 64).astype('float32'), rng.normal(0, 1, (6, 7)),
            np.array([1e-310, 2e-310, 3e-310]), np.linspace(0, 1, 11), np.arange(12) * 0.1, rng.integers(-9, 9, 50)]
    for x in data:
        for bins in (1, 3, 10, 23):
            histogram_case(group, x, bins)
        histogram_case(group, x, 10, limits=(0, 1))
        histogram_case(group, x, 7, limits=(-2.5, 2.5), density=x.size > 0)
        histogram_case(group, x, [0, 0.1, 0.25, 0.5, 2, 7])
        histogram_case(group, x, [-3, -1, -1, 0, 3])
        weights = rng.integers(1, 9, x.shape) / 4
        histogram_case(group, x, 5, limits=(0, 2), weights=weights)
        histogram_case(group, x, [-1, 0, 0.5, 1], weights=weights)
    for bins in (np.array([0, 1.0, 2.0]), np.array([0.0])):
        histogram_case(group, np.array([0, 1.0, 2.0, -1, np.nan, np.inf]), bins)
    group.add(op='histogram', x=np.array([1.0, np.nan]), bins=3, density=False, error=True)
    group.add(op='histogram', x=np.array([1.0, 2.0]), bins=np.array([1.0, 0.0]), density=False, error=True)
    group.add(op='histogram', x=np.array([1.0, 2.0]), bins=0, density=False, error=True)
    group.add(op='histogram', x=np.array([1.0, 2.0]), bins=3, range=[2, 1], density=False, error=True)
    bincount_cases(group, rng)
    correlation_cases(group, rng)
    group.write()


def bincount_cases(group, rng):
    for dtype, n, top in [('int64', 50, 9), ('uint8', 40, 200), ('int32', 1, 4), ('int64', 0, 1), ('int16', 30, 3)]:
        x = rng.integers(0, top, n).astype(dtype)
        for minlength in (0, 5, 12):
            group.add(op='bincount', x=x, minlength=minlength, out=np.bincount(x, minlength=minlength))
            weights = rng.integers(-8, 9, n) / 4
            group.add(op='bincount', x=x, minlength=minlength, weights=weights, out=np.bincount(x, weights, minlength))
    group.add(op='bincount', x=np.array([1, -1]), minlength=0, error=True)
    group.add(op='bincount', x=np.array([1, 2]), minlength=0, weights=np.array([1.0]), error=True)


def correlation_cases(group, rng):
    for shape, dtype in [((3, 20), 'float64'), ((2, 9), 'float32'), ((1, 5), 'float64'), ((4, 8), 'int32'), ((12,), 'float64'), ((5, 2), 'float64')]:
        x = rng.integers(-9, 9, shape).astype(dtype) if dtype == 'int32' else rng.normal(1, 2, shape).astype(dtype)
        group.add(op='corrcoef', x=x, out=np.asarray(np.corrcoef(x)))
        for correction in (0, 1):
            group.add(op='cov', x=x, correction=correction, out=np.asarray(np.cov(x, ddof=correction)))
    constant = np.array([[1.0, 1, 1], [1, 2, 3]])
    group.add(op='corrcoef', x=constant, out=np.corrcoef(constant))
