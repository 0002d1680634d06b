"""The correctly rounded values of mathematical functions, and a second opinion on them."""
import math

import mpmath
import numpy as np
import scipy.special

mp = mpmath.mp
mp.prec = 400
assert np.finfo(np.longdouble).nmant == 63, 'needs 80-bit long doubles (x86-64)'


def rounded(x, dtype):
    """A finite mpmath number rounded once, to nearest even, to float32 or float64; gradual underflow and overflow included."""
    digits, smallest, largest = (24, -149, 128) if dtype == 'float32' else (53, -1074, 1024)
    negative, mantissa, exponent, width = x._mpf_
    mantissa = int(mantissa)
    quantum = max(exponent + width - digits, smallest)
    drop = quantum - exponent
    if exponent + width < smallest - 1:
        mantissa = 0
    elif drop > 0:
        half, rest = 1 << (drop - 1), mantissa & ((1 << drop) - 1)
        mantissa >>= drop
        mantissa += rest > half or (rest == half and mantissa & 1)
    else:
        mantissa <<= -drop
    if mantissa and quantum + mantissa.bit_length() > largest:
        value = math.inf
    else:
        value = math.ldexp(mantissa, quantum) if mantissa else 0.0
    return -value if negative else value


def mp_logaddexp(a, b):
    low, high = min(a, b), max(a, b)
    return high if high - low > 5000 else high + mp.log1p(mp.exp(low - high))


EXACT = {  # the mathematical functions, for finite arguments in their domain
    'cbrt': lambda a: mp.cbrt(a) if a >= 0 else -mp.cbrt(-a), 'hypot': lambda a, b: mp.sqrt(a * a + b * b),
    'exp': mp.exp, 'exp2': lambda a: mp.power(2, a), 'expm1': mp.expm1,
    'log': mp.log, 'log2': lambda a: mp.log(a, 2), 'log10': mp.log10, 'log1p': mp.log1p, 'logaddexp': mp_logaddexp,
    'sin': mp.sin, 'cos': mp.cos, 'tan': mp.tan, 'asin': mp.asin, 'acos': mp.acos, 'atan': mp.atan, 'atan2': mp.atan2,
    'sinh': mp.sinh, 'cosh': mp.cosh, 'tanh': mp.tanh, 'asinh': mp.asinh, 'acosh': mp.acosh, 'atanh': mp.atanh,
    'sinc': mp.sincpi, 'erf': mp.erf, 'gamma': mp.gamma, 'lgamma': lambda a: mp.loggamma(a).real, 'pow': mp.power,
}


def c_lgamma(a):
    near_zero = (np.abs(a) < 1e-300) & (a != 0)  # where gammaln gives infinity too early
    return np.where(np.isneginf(a), np.inf, np.where(near_zero, -np.log(np.abs(a)), scipy.special.gammaln(a)))


SCIPY = {'erf': scipy.special.erf, 'gamma': scipy.special.gamma, 'lgamma': c_lgamma}


def guide(name, numpy_name, inputs):
    """The function in the widest arithmetic at hand: it decides what is NaN, infinite or zero."""
    if name in SCIPY:
        return SCIPY[name](inputs[0].astype('float64'))
    return getattr(np, numpy_name)(*[x.astype('longdouble') for x in inputs])


def correctly_rounded(name, numpy_name, inputs):
    dtype = inputs[0].dtype.name
    wide = guide(name, numpy_name, inputs)
    out = wide.astype(dtype)
    for i, w in enumerate(wide):
        args = [float(x[i]) for x in inputs]
        plain = all(math.isfinite(x) and x != 0 for x in args)
        if plain and np.isfinite(w) and (w != 0 or name in ('logaddexp', 'sinc')):
            out[i] = rounded(mp.mpf(EXACT[name](*map(mp.mpf, args))), dtype)
    return out


def ordinal(x):
    bits = x.view('int32' if x.dtype == np.float32 else 'int64').astype('object')
    low = -(2 ** (31 if x.dtype == np.float32 else 63))
    return np.array([b if b >= 0 else low - b for b in bits], dtype='object')


def check_near(name, got, expected):
    """A second opinion: NumPy's own result (or scipy's) is some units in the last place away at most, and NaN where ours is."""
    assert (np.isnan(got) == np.isnan(expected)).all(), (name, got, expected)
    fine = ~np.isnan(got)
    if name in ('lgamma', 'sinc'):  # scipy and NumPy have no relative accuracy near the roots
        fine &= np.abs(got - expected) > 4 * np.finfo(got.dtype).eps
    distance = np.abs(ordinal(got[fine]) - ordinal(expected[fine]))
    worst = int(distance.max()) if distance.size else 0
    if worst > 4:
        print(f'  {name} {got.dtype}: NumPy is {worst} ulp from the correctly rounded value')
    assert worst <= 64, (name, worst)
