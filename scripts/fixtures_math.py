"""Makes test/fixtures/math.json: what the scalar functions of src/kernels/math.ts must give.

Accuracy: mpmath at 200 bits. For each point the nearest double `want` is kept and `rest`, the distance of the true value
from it in units in the last place, so that a test can measure an error in ULP to a hundredth. Special values, exact float
functions and integers come from NumPy (SciPy for gamma and erf, C for lgamma).

Needs numpy 2.4, scipy, mpmath:  python scripts/fixtures_math.py
A survey of accuracy has more points, of some functions alone, and goes to a file that the test reads instead:

    python scripts/fixtures_math.py --points 100000 --only gamma,erf --out /tmp/survey.json
    PARNUM_MATH_FIXTURE=/tmp/survey.json npx vitest run test/kernels/math.test.ts
"""
import argparse
import json
import math
import pathlib
import random
import struct

import mpmath
import numpy as np
import scipy.special

mpmath.mp.prec = 200
mpf = mpmath.mpf
LOG2 = mpmath.log(2)


# Points ---------------------------------------------------------------------------------------------------------------

def uniform(low, high):
    return lambda rng: rng.uniform(low, high)


def spread(low, high, signed=True):
    """Uniform in the logarithm, of either sign unless told otherwise."""
    def draw(rng):
        x = math.exp(rng.uniform(math.log(low), math.log(high)))
        return -x if signed and rng.random() < 0.5 else x
    return draw


def near(centres, width=0.1):
    """Close to a centre: at any distance from the width down to the last place."""
    def draw(rng):
        c = rng.choice(centres)
        return c + rng.choice((-1, 1)) * width * 2.0 ** -rng.uniform(0, 50)
    return draw


def near_one(rng):
    """A base near 1 or -1 with an exponent so large that the power is neither 0 nor infinite."""
    t = rng.choice((-1, 1)) * 2.0 ** -rng.uniform(15, 50)
    y = rng.uniform(-700, 700) / t
    return (1 + t, y) if rng.random() < 0.7 else (-1 - t, float(round(y)))


TINY, HUGE = 5e-324, 1.7e308
PIS = [k * math.pi / 2 for k in (1, 2, 3, 4, 5, 10, 101, 1000, 12345, 10**6, 10**9)]
positive = lambda low, high: spread(low, high, signed=False)
INTEGERS = [float(k) for k in range(-20, 21) if k]


def sinc(x):
    return mpf(1) if x == 0 else mpmath.sinpi(x) / (mpmath.pi * x)


def c_lgamma(x):
    """C's lgamma, +infinity at the poles, at -infinity and beyond the largest double."""
    try:
        return np.array([math.lgamma(x[0])])
    except (ValueError, OverflowError):
        return np.array([math.inf])


def lgamma(x):
    return mpmath.log(abs(mpmath.gamma(x))) if x < 300 else mpmath.loggamma(x)


def lgamma_below_zero(x):
    """Where it is not near one of its zeros: there places are lost."""
    value = mpmath.log(abs(mpmath.gamma(x)))
    if abs(value) < 1:
        raise ValueError('near a zero')
    return value


def logaddexp(x, y):
    high, low = max(x, y), min(x, y)
    return high + mpmath.log1p(mpmath.exp(low - high))


# name: (true function, one list of samplers per region); each region gets an equal share of the points.
UNARY = {
    'sin': (mpmath.sin, [uniform(-4, 4), uniform(-100, 100), spread(1e-10, 1e6), spread(1e5, HUGE), near(PIS)]),
    'cos': (mpmath.cos, [uniform(-4, 4), uniform(-100, 100), spread(1e-10, 1e6), spread(1e5, HUGE), near(PIS)]),
    'tan': (mpmath.tan, [uniform(-4, 4), uniform(-100, 100), spread(1e-10, 1e6), spread(1e5, HUGE), near(PIS)]),
    'asin': (mpmath.asin, [uniform(-1, 1), spread(1e-20, 1), lambda r: 1 - 2.0 ** -r.uniform(1, 53)]),
    'acos': (mpmath.acos, [uniform(-1, 1), spread(1e-20, 1), lambda r: 1 - 2.0 ** -r.uniform(1, 53)]),
    'atan': (mpmath.atan, [uniform(-3, 3), spread(1e-20, 1e20), spread(TINY, HUGE)]),
    'sinh': (mpmath.sinh, [uniform(-1, 1), uniform(-25, 25), spread(1e-20, 710.4), uniform(-710.4, 710.4)]),
    'cosh': (mpmath.cosh, [uniform(-1, 1), uniform(-25, 25), spread(1e-20, 710.4), uniform(-710.4, 710.4)]),
    'tanh': (mpmath.tanh, [uniform(-1, 1), uniform(-20, 20), spread(1e-20, 50)]),
    'asinh': (mpmath.asinh, [uniform(-1, 1), uniform(-5, 5), spread(1e-20, 1e20), spread(TINY, HUGE)]),
    'acosh': (mpmath.acosh, [uniform(1, 3), lambda r: 1 + 2.0 ** -r.uniform(0, 52), positive(1, HUGE)]),
    'atanh': (mpmath.atanh, [uniform(-1, 1), spread(1e-20, 1), lambda r: 1 - 2.0 ** -r.uniform(1, 53)]),
    'exp': (mpmath.exp, [uniform(-1, 1), uniform(-745, 709.7), spread(1e-20, 700), uniform(-745, -705)]),
    'exp2': (lambda x: mpmath.exp(LOG2 * x), [uniform(-1, 1), uniform(-1074, 1023.9), spread(1e-20, 1000), uniform(-1074, -1020)]),
    'expm1': (mpmath.expm1, [uniform(-1, 1), uniform(-60, 709.7), spread(1e-20, 700), spread(TINY, 1e-5)]),
    'log': (mpmath.log, [uniform(0.5, 2), near([1.0]), positive(1e-20, 1e20), positive(TINY, HUGE)]),
    'log2': (lambda x: mpmath.log(x) / LOG2, [uniform(0.5, 2), near([1.0]), positive(1e-20, 1e20), positive(TINY, HUGE), near([2.0, 4.0, 8.0, 1024.0])]),
    'log10': (mpmath.log10, [uniform(0.5, 2), near([1.0]), positive(1e-20, 1e20), positive(TINY, HUGE), near([10.0, 100.0, 1e5])]),
    'log1p': (mpmath.log1p, [uniform(-0.9, 1), spread(1e-20, 0.99), positive(1e-5, HUGE), lambda r: -1 + 2.0 ** -r.uniform(0, 53)]),
    'cbrt': (mpmath.cbrt, [uniform(0, 8), positive(1e-20, 1e20), positive(TINY, HUGE)]),
    'sinc': (sinc, [uniform(-2, 2), uniform(-50, 50), spread(1e-20, 1e6), near(INTEGERS), uniform(-1e5, 1e5)]),
    'erf': (mpmath.erf, [uniform(-1, 1), uniform(-6, 6), spread(1e-20, 6), spread(TINY, 1e-300), near([0.5, 1.0, 2.0, 3.0, 4.0, 5.0])]),
    'gamma': (mpmath.gamma, [uniform(0, 3), uniform(0, 20), uniform(8, 171.6), positive(1e-308, 1), uniform(-10, 0), uniform(-30, 30),
                             uniform(-184, -8), near(INTEGERS)]),
    'lgamma': (lgamma, [uniform(0, 3), uniform(0, 20), uniform(5, 200), positive(TINY, 1), positive(100, 1e300), near([1.0, 2.0]), near([0.5, 3.0, 4.0, 8.0])]),
    'lgamma below zero': (lgamma_below_zero, [lambda r: -positive(1e-20, 1)(r), uniform(-6, 0), uniform(-30, 0), uniform(-1000, -8)]),
}
BINARY = {
    'atan2': (mpmath.atan2, [(uniform(-2, 2), uniform(-2, 2)), (spread(1e-20, 1e20), spread(1e-20, 1e20)), (spread(1e-150, 1e150), spread(1e-150, 1e150))]),
    'hypot': (mpmath.hypot, [(uniform(-2, 2), uniform(-2, 2)), (spread(1e-10, 1e10), spread(1e-10, 1e10)), (spread(1e300, 1e308), spread(1e300, 1e308)),
                             (spread(TINY, 1e-300), spread(TINY, 1e-300)), (spread(TINY, HUGE), spread(TINY, HUGE))]),
    'pow': (lambda x, y: mpf(x) ** mpf(y), [(uniform(0, 4), uniform(-20, 20)), (positive(1e-10, 1e10), uniform(-30, 30)), (near([1.0]), spread(1, 1e15)), near_one,
                                                           
                                            (positive(TINY, HUGE), uniform(-1, 1)), (uniform(0.5, 2), uniform(-1000, 1000)),
                                            (uniform(-30, 30), lambda r: float(r.randint(-200, 200)))]),
    # where the true value is at least half the larger argument: nearer to zero the sum cancels, as in NumPy
    'logaddexp': (logaddexp, [(uniform(0, 5), uniform(0, 5)), (uniform(0, 700), uniform(0, 700)), (uniform(-800, -2), uniform(-800, -2)), (spread(1e5, 1e300), spread(1e5, 1e300))]),
}


def usable(x, true):
    return mpmath.isfinite(true) and true != 0 and not isinstance(true, mpmath.mpc) and abs(true) < mpf(HUGE) and abs(true) > mpf(TINY)


def rounded(true):
    want = float(true)
    return want, round(float((true - mpf(want)) / mpf(math.ulp(want))), 3)


def accuracy(function, regions, points, rng):
    """[arguments..., want, rest] per point, flat: args of the first point, its want, its rest, and so on."""
    rows = []
    share = max(1, points // len(regions))
    for region in regions:
        made = 0
        for _ in range(20 * share):
            if made == share:
                break
            drawn = [s(rng) for s in region] if isinstance(region, tuple) else region(rng)
            args = [float(v) for v in (drawn if isinstance(drawn, (list, tuple)) else [drawn])]
            try:
                true = function(*map(mpf, args))
            except (ValueError, ZeroDivisionError):
                continue
            if usable(args[0], true):
                rows.append([*args, *rounded(true)])
                made += 1
    return rows


# Special values -------------------------------------------------------------------------------------------------------

inf, nan = math.inf, math.nan
SPECIAL = [0.0, -0.0, 0.5, -0.5, 1.0, -1.0, 1.5, -1.5, 2.0, -2.0, 2.5, 3.0, -3.0, 5.0, -5.0, 7.3, -7.3, 1e10, -1e10, 5e-324, -5e-324, 2.2250738585072014e-308,
           4503599627370495.5, -4503599627370495.5, 4503599627370497.0, 9007199254740993.0, 1e308, -1e308, 1.7976931348623157e308, -1.7976931348623157e308, inf, -inf, nan]
ENDS = [0.0, -0.0, 1.0, -1.0, 5e-324, -5e-324, inf, -inf, nan]
UNARY_NUMPY = {
    'sin': np.sin, 'cos': np.cos, 'tan': np.tan, 'asin': np.arcsin, 'acos': np.arccos, 'atan': np.arctan, 'sinh': np.sinh, 'cosh': np.cosh, 'tanh': np.tanh,
    'asinh': np.arcsinh, 'acosh': np.arccosh, 'atanh': np.arctanh, 'exp': np.exp, 'exp2': np.exp2, 'expm1': np.expm1, 'log': np.log, 'log2': np.log2,
    'log10': np.log10, 'log1p': np.log1p, 'cbrt': np.cbrt, 'erf': scipy.special.erf, 'gamma': scipy.special.gamma, 'lgamma': c_lgamma,
}
EXACT_UNARY = {'round': np.rint, 'signbit': lambda x: np.signbit(x).astype(x.dtype), 'deg2rad': np.deg2rad,
               'rad2deg': lambda x: x * x.dtype.type(180 / math.pi)}  # NumPy's float32 factor is 180 / float32(pi), one place off
EXACT_BINARY = {'floorDivide': np.floor_divide, 'remainder': np.remainder, 'fmod': np.fmod, 'maximum': np.maximum, 'minimum': np.minimum, 'fmax': np.fmax, 'fmin': np.fmin,
                'copysign': np.copysign, 'nextafter': np.nextafter}
LIMITS_BINARY = {'pow': np.power, 'hypot': np.hypot, 'logaddexp': np.logaddexp, 'atan2': np.arctan2}


def apart(function, *args):
    """Each element repeated, so that it goes through SIMD lanes: among equal signed zeros NumPy's tails may choose differently."""
    return [function(*(np.repeat(a[i:i + 1], 64) for a in args))[0] for i in range(len(args[0]))]


def exact_unary(function, dtype, rng):
    x = np.array(SPECIAL + [rng.uniform(-100, 100) for _ in range(40)] + [k / 2 for k in range(-9, 10)], dtype)
    return [[a, r] for a, r in zip(x, apart(function, x))]


def exact_binary(function, dtype, rng):
    pairs = [(a, b) for a in ENDS + [2.5, -3.0, 7.3, 1e10, 2.2250738585072014e-308, 1e308, -1.7976931348623157e308] for b in ENDS + [0.5, -2.0, 3.0, -7.3, 1.7976931348623157e308]]
    pairs += [(a, b) for a in SPECIAL for b in (1.0, -1.5)]
    pairs += [(rng.uniform(-100, 100), rng.uniform(-10, 10)) for _ in range(60)]
    pairs += [(spread(1e-30, 1e30)(rng), spread(1e-30, 1e30)(rng)) for _ in range(60)]
    pairs += [(k / 10, j / 10) for k in range(-7, 8) for j in (1, 2, 3, -1, -3)]
    x, y = np.array(pairs, dtype).T.copy()
    return [[a, b, r] for a, b, r in zip(x, y, apart(function, x, y))]


# Integers -------------------------------------------------------------------------------------------------------------

INT_BINARY = {'floorDivide': np.floor_divide, 'remainder': np.remainder, 'fmod': np.fmod, 'pow': np.power, 'bitwiseLeftShift': np.left_shift, 'bitwiseRightShift': np.right_shift,
              'gcd': np.gcd, 'lcm': np.lcm}


def integers(name, function, dtype, rng):
    info = np.iinfo(dtype)
    edge = [info.min, info.min + 1, info.max, info.max - 1, info.max // 2, info.max // 3]
    small = [v for v in (-130, -64, -33, -8, -3, -2, -1, 0, 1, 2, 3, 5, 6, 7, 8, 12, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 120) if info.min <= v <= info.max]
    values = edge + small
    pairs = [(a, b) for a in values for b in values] if info.bits >= 32 else rng.sample([(a, b) for a in values for b in values], 250)
    pairs = rng.sample(pairs, min(len(pairs), 180)) + [(info.min, v) for v in small if v in (-1, 0, 1)]
    pairs += [(rng.randint(info.min, info.max), rng.randint(info.min, info.max)) for _ in range(40)]
    if name == 'pow':
        pairs = [(a, b) for a, b in pairs if b >= 0]
    x, y = (np.array(column, dtype) for column in zip(*pairs))
    out = function(x, y)
    if name == 'pow':  # Python's integers know better than to trust one source
        wrapped = [pow(int(a), int(b), 1 << info.bits) for a, b in zip(x, y)]
        assert [int(r) % (1 << info.bits) for r in out] == wrapped
    return [[int(a), int(b), int(r)] for a, b, r in zip(x, y, out)]


# Writing --------------------------------------------------------------------------------------------------------------

def plain(v, big):
    """Numbers as JSON numbers (shortest repr); what JSON has not, as text; 64-bit integers as text."""
    if isinstance(v, int):
        return str(v) if big else v
    v = float(v)
    if math.isnan(v):
        return 'nan'
    if math.isinf(v):
        return 'inf' if v > 0 else '-inf'
    if v == 0 and math.copysign(1, v) < 0:
        return '-0'
    return int(v) if v == int(v) and abs(v) < 2**53 else v


def table(rows, big=False):
    return [[plain(v, big) for v in row] for row in rows]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--points', type=int, default=180)
    parser.add_argument('--only', default='')
    parser.add_argument('--out', default=str(pathlib.Path(__file__).parent.parent / 'test/fixtures/math.json'))
    args = parser.parse_args()
    np.seterr(all='ignore')
    wanted = set(filter(None, args.only.split(',')))
    chosen = lambda name: not wanted or name in wanted

    doc = {'made': f'scripts/fixtures_math.py, numpy {np.__version__}, scipy {scipy.__version__}, mpmath {mpmath.__version__}', 'accuracy': {}, 'limits': {}, 'exact': {}, 'integers': {}}
    for name, (function, regions) in {**UNARY, **BINARY}.items():
        if chosen(name):
            doc['accuracy'][name] = table(accuracy(function, regions, args.points, random.Random(name)))
    for name, function in UNARY_NUMPY.items():
        x = np.array(ENDS + [2.0, -2.0, 1e308, -1e308])
        doc['limits'][name] = table([[a, r] for a, r in zip(x, apart(function, x))])
    for name, function in LIMITS_BINARY.items():
        x, y = np.array([(a, b) for a in ENDS + [2.0, 0.5, -2.0, 1e308] for b in ENDS + [2.0, -2.0, 3.0, -3.0, 0.5]]).T.copy()
        doc['limits'][name] = table([[a, b, r] for a, b, r in zip(x, y, apart(function, x, y))])
    for dtype in ('float64', 'float32'):
        for name, function in EXACT_UNARY.items():
            doc['exact'][f'{name}_{dtype}'] = table(exact_unary(function, dtype, random.Random(name)))
        for name, function in EXACT_BINARY.items():
            doc['exact'][f'{name}_{dtype}'] = table(exact_binary(function, dtype, random.Random(name)))
    for dtype in ('int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64'):
        for name, function in INT_BINARY.items():
            doc['integers'][f'{name}_{dtype}'] = table(integers(name, function, dtype, random.Random(name)), dtype.endswith('64'))
    parts = [json.dumps(group) + ': ' + (json.dumps(body) if isinstance(body, str) else '{\n' + ',\n'.join(json.dumps(n) + ': ' + json.dumps(r, separators=(',', ':')) for n, r in body.items()) + '\n}')
             for group, body in doc.items()]
    pathlib.Path(args.out).write_text('{\n' + ',\n'.join(parts) + '\n}\n')


if __name__ == '__main__':
    main()
