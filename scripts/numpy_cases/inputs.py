"""The inputs of elementwise operations: special values, everyday numbers, every magnitude."""
import itertools
import math

import numpy as np

from .group import FLOATS, INTS, rng_of
from .rounding import c_lgamma


def float_specials(dtype, short=False):
    info = np.finfo(dtype)
    eps, tiny, sub = float(info.eps), float(info.tiny), float(info.smallest_subnormal)
    few = [np.nan, np.inf, -np.inf, 0.0, -0.0, sub, -sub, tiny, float(info.max), -float(info.max), 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1.5,
           -2.5, 7.25, -100.125, 1 + eps]
    if short:
        return np.array(few, dtype)
    whole = 1 / eps
    more = [-tiny, tiny - sub, sub - tiny, eps, -eps, 1 - eps / 2, eps / 2 - 1, 2.5, -1.5, 3.5, -3.5, 4, 8, 9, 10, 16, 27, 100, 1000, 1024,
            0.25, -0.25, 0.1, 0.3, 0.7, -0.7, 0.5 - eps / 4, eps / 4 - 0.5, 0.5 + eps / 2, whole / 2 - 0.5, whole / 2 + 0.5, whole + 1,
            whole - 0.5, 2 * whole, 0.5 - eps, math.pi / 6, math.pi / 4, math.pi / 2, math.pi, 2 * math.pi, -math.pi, 3 * math.pi / 4, 22,
            355, 1e5, -1e5, 1e10, 1e22, math.e, 1 / math.e, 88.5, -88.5, 89.5, -103.5, 5.0, 6.0, 7.0, -4.0, 12.0, 30.0, -30.0]
    if dtype == 'float64':
        more += [math.ldexp(6381956970095103, 797), 1e300, -1e300, 1e-300, 709.5, 710.5, -745, -708.5, 170.5, 171.5, 4503599627370497.5]
    else:
        more += [1e30, -1e30, 1e-30, 16367173 * 2.0 ** 72, 33.5, 34.5, 35.5]
    return np.array(few + more, dtype)


def int_specials(dtype, short=False):
    low, high = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    values = [low, low + 1, -8, -7, -3, -2, -1, 0, 1, 2, 3, 5, 7, 8, 12, 16, 31, 32, 63, 64, 100, high // 2, high // 2 + 1, high - 1, high]
    if not short:
        values += [-127, -100, -31, 4, 6, 9, 10, 27, 33, 65, 97, 127, high // 3, low // 2]
    return np.array(list(dict.fromkeys(v for v in values if low <= v <= high)), dtype)


def specials(dtype, short=False):
    if dtype == 'bool':
        return np.array([False, True])
    return float_specials(dtype, short) if dtype in FLOATS else int_specials(dtype, short)


def wide_random(dtype, n, rng):
    """Every magnitude: any bits for integers, log-uniform with both signs for floats."""
    if dtype == 'bool':
        return rng.random(n) < 0.5
    if dtype in FLOATS:
        top = 36 if dtype == 'float32' else 300
        return (10.0 ** rng.uniform(-top, top, n) * rng.choice([-1, 1], n)).astype(dtype)
    info = np.iinfo(dtype)
    return rng.integers(info.min, info.max, n, dtype=dtype, endpoint=True)


def small_random(dtype, n, rng):
    """Everyday numbers."""
    if dtype == 'bool':
        return rng.random(n) < 0.5
    if dtype in FLOATS:
        return rng.uniform(-20, 20, n).astype(dtype)
    return rng.integers(0 if dtype.startswith('u') else -20, 20, n, endpoint=True).astype(dtype)


RANGES = {  # where the function is neither trivial nor out of range: (float32, float64), or one for both
    'exp': [(-103, 88), (-744, 709)], 'exp2': [(-149, 127), (-1074, 1023)], 'expm1': [(-20, 88), (-40, 709)],
    'log': [(0, 10)], 'log2': [(0, 10)], 'log10': [(0, 1000)], 'log1p': [(-1, 10)], 'sqrt': [(0, 100)],
    'asin': [(-1, 1)], 'acos': [(-1, 1)], 'atanh': [(-1, 1)], 'acosh': [(1, 20)], 'sinh': [(-89, 89), (-709, 709)],
    'cosh': [(-89, 89), (-709, 709)], 'erf': [(-5, 5)], 'gamma': [(-10, 34), (-20, 171)], 'lgamma': [(-10, 100)], 'sinc': [(-10, 10)],
    'sin': [(-1000, 1000)], 'cos': [(-1000, 1000)], 'tan': [(-1000, 1000)],
}


def in_range(name, dtype, n, rng):
    if dtype not in FLOATS or name not in RANGES:
        return small_random(dtype, n, rng)
    both = RANGES[name]
    return rng.uniform(*both[-1 if dtype == 'float64' else 0], n).astype(dtype)


def unary_inputs(name, dtype):
    rng = rng_of('unary', name, dtype)
    parts = [specials(dtype)]
    if dtype != 'bool':
        near_zero = [rng.uniform(-1, 1, 12).astype(dtype)] if dtype in FLOATS else []
        parts += [in_range(name, dtype, 40, rng), wide_random(dtype, 20, rng), *near_zero]
    a = np.concatenate(parts)
    if name == 'gamma':
        a = a[~((a < -30) & (a != np.floor(a)))]
    if name == 'lgamma':
        a = a[~((a < 0) & np.isfinite(c_lgamma(a.astype('float64'))) & (np.abs(c_lgamma(a.astype('float64'))) < 0.3))]
    return [a]


SHARED = {'pow', 'bitwiseLeftShift', 'bitwiseRightShift', 'gcd', 'lcm', 'atan2', 'hypot', 'logaddexp'}
EXTREMES = {'maximum', 'minimum', 'fmax', 'fmin', 'clip'}


def binary_inputs(name, dtype):
    """All pairs of special values, everyday pairs and wide ones; operations share their inputs unless they need their own."""
    rng = rng_of('binary', name if name in SHARED else '', dtype)
    if dtype == 'bool':
        return [np.array([0, 0, 1, 1], bool), np.array([0, 1, 0, 1], bool)]
    s = specials(dtype, short=True)
    a = np.concatenate([np.repeat(s, len(s)), small_random(dtype, 60, rng), wide_random(dtype, 40, rng), small_random(dtype, 10, rng)])
    b = np.concatenate([np.tile(s, len(s)), small_random(dtype, 60, rng), wide_random(dtype, 40, rng), wide_random(dtype, 10, rng)])
    keep = np.ones(len(a), bool)
    if name in EXTREMES:
        keep &= ~((a == 0) & (b == 0) & (np.signbit(a) != np.signbit(b)))
    if name == 'pow' and dtype in INTS:
        keep &= b >= 0
    if name == 'pow' and dtype in FLOATS:
        a[-50:] = rng.uniform(0, 10, 50)
        b[-50:] = rng.uniform(-30, 30, 50)
    if name == 'logaddexp':
        out = np.logaddexp(a.astype('float64'), b.astype('float64'))
        keep &= ~(np.abs(out) < 0.1 * np.maximum(np.abs(a), np.abs(b)))
    return [a[keep], b[keep]]


def clip_inputs(dtype):
    rng = rng_of('clip', dtype)
    s = specials(dtype, short=True)
    a = np.concatenate([rng.permutation(np.tile(s, 3)), small_random(dtype, 60, rng), wide_random(dtype, 30, rng)])
    b, c = (np.concatenate([rng.permutation(np.tile(s, 3)), small_random(dtype, 60, rng), wide_random(dtype, 30, rng)]) for _ in 'bc')
    low, high = np.fmin(b, c), np.fmax(b, c)
    nan = np.isnan(b) | np.isnan(c)
    low, high = np.where(nan, b, low), np.where(nan, c, high)
    low[:5], high[:5] = high[:5].copy(), low[:5].copy()  # min > max gives max
    zeros = (a == 0).astype(int) + (low == 0) + (high == 0)
    keep = zeros < 2 if dtype in FLOATS else np.ones(len(a), bool)
    return [a[keep], low[keep], high[keep]]


def inputs_of(name, op, dtype):
    if name == 'clip':
        return clip_inputs(dtype)
    if name == 'where':
        b, c = binary_inputs('', dtype)
        return [rng_of('where', dtype).random(len(b)) < 0.5, b, c] if dtype != 'bool' else list(
            np.array(list(itertools.product([False, True], repeat=3))).T)
    return unary_inputs(name, dtype) if op['arity'] == 1 else binary_inputs(name, dtype)
