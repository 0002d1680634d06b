"""Fits the minimax polynomials of native/kernels/math_coeffs.h (Remez exchange in 60 digits, python3 + mpmath).

Usage: python3 test/native/fit_coefficients.py > native/kernels/math_coeffs.h
Each row of FITS is a polynomial p(u) of a given number of coefficients, lowest first, that keeps |weight * (p - target)| smallest.
"""
from mpmath import mp, mpf, matrix, lu_solve, pi, cos, sin, log, exp, erf, erfc, atan, asin, sqrt, sinh, cosh, loggamma, floor, ldexp, nint, taylor
from fractions import Fraction
import sys

mp.dps = 60


def remez(target, weight, lo, hi, count, grid_size=700):
    """Coefficients and the largest weighted error, by the exchange algorithm on a Chebyshev grid."""
    lo, hi = mpf(lo), mpf(hi)
    grid = [(lo + hi) / 2 - (hi - lo) / 2 * cos(pi * (i + mpf(1) / 2) / grid_size) for i in range(grid_size)]
    value = [target(u) for u in grid]
    scale = [weight(u) for u in grid]
    picks = [round((grid_size - 1) * i / count) for i in range(count + 1)]
    best = None
    for _ in range(40):
        a = matrix(count + 1, count + 1)
        b = matrix(count + 1, 1)
        for row, g in enumerate(picks):
            power = mpf(1)
            for column in range(count):
                a[row, column] = power
                power *= grid[g]
            a[row, count] = (-1) ** row / scale[g]
            b[row] = value[g]
        solution = lu_solve(a, b)
        c = [solution[i] for i in range(count)]
        error = []
        for g, u in enumerate(grid):
            p = mpf(0)
            for k in reversed(c):
                p = p * u + k
            error.append(scale[g] * (p - value[g]))
        worst = max(abs(e) for e in error)
        if best is None or worst < best[1]:
            best = (c, worst)
        if worst < abs(solution[count]) * mpf('1.02'):
            break
        runs = []
        for g, e in enumerate(error):
            if runs and (error[runs[-1]] > 0) == (e > 0):
                if abs(e) > abs(error[runs[-1]]):
                    runs[-1] = g
            else:
                runs.append(g)
        while len(runs) > count + 1:
            if abs(error[runs[0]]) < abs(error[runs[-1]]):
                runs.pop(0)
            else:
                runs.pop()
        if len(runs) < count + 1:
            break
        picks = runs
    return best


def near0(f, series, order):
    """f away from 0, its Taylor series close to it (the quotients below are 0/0 there)."""
    def g(u):
        if abs(u) > mpf('1e-6'):
            return f(u)
        return sum(c * u ** i for i, c in enumerate(series))
    return g


def fact(n):
    return mp.factorial(n)


h = log(2) / 2 * mpf('1.001')
q = pi / 4 * mpf('1.001')
s0 = (sqrt(2) - 1) / (sqrt(2) + 1) * mpf('1.0001')
t0 = (sqrt(2) - 1) * mpf('1.0001')

exp_q = near0(lambda r: (exp(r) - 1 - r) / r ** 2, [1 / fact(i + 2) for i in range(9)], 9)
sinh_q = near0(lambda z: (sinh(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3, [1 / fact(2 * i + 3) for i in range(6)], 6)
cosh_q = near0(lambda z: (cosh(sqrt(z)) - 1 - z / 2) / z ** 2, [1 / fact(2 * i + 4) for i in range(6)], 6)
sin_q = near0(lambda z: (sin(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3, [(-1) ** (i + 1) / fact(2 * i + 3) for i in range(6)], 6)
cos_q = near0(lambda z: (cos(sqrt(z)) - 1 + z / 2) / z ** 2, [(-1) ** i / fact(2 * i + 4) for i in range(6)], 6)
log_q = near0(lambda z: (log((1 + sqrt(z)) / (1 - sqrt(z))) - 2 * sqrt(z)) / sqrt(z) ** 3, [mpf(2) / (2 * i + 3) for i in range(7)], 7)
log_small = near0(lambda f: (log(1 + f) - f + f * f / 2) / f ** 3, [mpf((-1) ** i) / (i + 3) for i in range(9)], 9)
atan_q = near0(lambda z: (atan(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3, [mpf((-1) ** (i + 1)) / (2 * i + 3) for i in range(7)], 7)
asin_q = near0(lambda z: (asin(sqrt(z)) - sqrt(z)) / sqrt(z) ** 3,
               [fact(2 * i + 2) / (mpf(4) ** (i + 1) * fact(i + 1) ** 2 * (2 * i + 3)) for i in range(7)], 7)
erf_q = near0(lambda z: erf(sqrt(z)) / sqrt(z) - 1,
              [2 / sqrt(pi) - 1] + [2 / sqrt(pi) * (-1) ** i / (fact(i) * (2 * i + 1)) for i in range(1, 7)], 7)


def stirling(w):
    """z * (log gamma(z) - (z - 1/2) log z + z - log(2 pi)/2), w = 1/z^2."""
    if w < mpf('1e-7'):
        return sum(mp.bernoulli(2 * k) / (2 * k * (2 * k - 1)) * w ** (k - 1) for k in range(1, 7))
    z = 1 / sqrt(w)
    return z * (loggamma(z) - (z - mpf(1) / 2) * log(z) + z - log(2 * pi) / 2)


log_p = near0(lambda f: (log(1 + f) - f + f * f / 2) / f ** 3, [mpf((-1) ** i) / (i + 3) for i in range(9)], 9)
log2_f = near0(lambda f: log(1 + f) / f / log(2), [mpf((-1) ** i) / (i + 1) / log(2) for i in range(9)], 9)
exp2_f = near0(lambda r: (mpf(2) ** r - 1) / r, [log(2) ** (i + 1) / fact(i + 1) for i in range(9)], 9)

log10_small = near0(lambda f: (log(1 + f) - f) / log(10) / f ** 2, [mpf((-1) ** (i + 1)) / (i + 2) / log(10) for i in range(9)], 9)

lg2_taylor = taylor(lambda t: loggamma(2 + t), 0, 8)
lg2_first = mpf(float(lg2_taylor[1]))  # 1 - Euler's constant, rounded to double
lg2 = near0(lambda t: (loggamma(2 + t) / t - lg2_first) / t, [lg2_taylor[2]] + lg2_taylor[3:], 7)

FITS = [
    # name, what it is, target, weight, lo, hi, coefficients
    ('expQ', '(e^r - 1 - r) / r^2, |r| <= ln2/2', exp_q, lambda r: abs(r) + mpf('1e-9'), -h, h, 10),
    ('expQF', 'the same for float32 results', exp_q, lambda r: abs(r) + mpf('1e-9'), -h, h, 5),
    ('sinhQ', '(sinh r - r) / r^3 in r^2, |r| <= ln2/2', sinh_q, lambda z: z + mpf('1e-9'), 0, h * h, 5),
    ('sinhQF', 'the same for float32 results', sinh_q, lambda z: z + mpf('1e-9'), 0, h * h, 2),
    ('coshQ', '(cosh r - 1 - r^2/2) / r^4 in r^2', cosh_q, lambda z: z * z + mpf('1e-9'), 0, h * h, 5),
    ('coshQF', 'the same for float32 results', cosh_q, lambda z: z * z + mpf('1e-9'), 0, h * h, 2),
    ('sinQ', '(sin r - r) / r^3 in r^2, |r| <= pi/4', sin_q, lambda z: z + mpf('1e-9'), 0, q * q, 6),
    ('sinQF', 'the same for float32 results', sin_q, lambda z: z + mpf('1e-9'), 0, q * q, 3),
    ('cosQ', '(cos r - 1 + r^2/2) / r^4 in r^2', cos_q, lambda z: z * z + mpf('1e-9'), 0, q * q, 6),
    ('cosQF', 'the same for float32 results', cos_q, lambda z: z * z + mpf('1e-9'), 0, q * q, 3),
    ('logQ', '(log((1+s)/(1-s)) - 2s) / s^3 in s^2, |s| <= 3 - 2 sqrt 2', log_q, lambda z: z + mpf('1e-9'), 0, s0 * s0, 7),
    ('logQF', 'the same for float32 results', log_q, lambda z: z + mpf('1e-9'), 0, s0 * s0, 3),
    ('logSmall', '(log(1+f) - f + f^2/2) / f^3, sqrt(1/2) <= 1+f <= sqrt 2, float32', log_small, lambda f: f * f + mpf('1e-7'),
     sqrt(mpf(1) / 2) - mpf('1.0001'), sqrt(2) - mpf('0.9999'), 9),
    ('logTableP', '(log(1+f) - f + f^2/2) / f^3, |f| <= 0.0342', log_p, lambda f: abs(f) + mpf('1e-3'), -mpf('0.0342'), mpf('0.0342'), 9),
    ('log2TableF', 'log2(1+f) / f, |f| <= 0.0342, for float32 results', log2_f, lambda f: mpf(1), -mpf('0.0342'), mpf('0.0342'), 6),
    ('powQ', '(e^r - 1 - r) / r^2, -0.295 <= r <= 0.41', exp_q, lambda r: r * r + mpf('1e-3'), mpf('-0.295'), mpf('0.41'), 10),
    ('logTablePF', 'the same for float32 results', log_p, lambda f: abs(f) + mpf('1e-3'), -mpf('0.0342'), mpf('0.0342'), 4),
    ('powQF', 'the same as powQ for float32 results', exp_q, lambda r: r * r + mpf('1e-3'), mpf('-0.295'), mpf('0.41'), 5),
    ('exp2QF', '(2^r - 1) / r, |r| <= 1/2, for float32 results', exp2_f, lambda r: abs(r) + mpf('1e-9'), -mpf('0.5'), mpf('0.5'), 6),
    ('log10Small', 'log10(1+f) / f^2 - 1 / (f ln 10), sqrt(1/2) <= 1+f <= sqrt 2, float32', log10_small, lambda f: abs(f) + mpf('1e-4'),
     sqrt(mpf(1) / 2) - mpf('1.0001'), sqrt(2) - mpf('0.9999'), 9),
    ('atanQ', '(atan t - t) / t^3 in t^2, |t| <= sqrt 2 - 1', atan_q, lambda z: z + mpf('1e-9'), 0, t0 * t0, 11),
    ('atanQF', 'the same for float32 results', atan_q, lambda z: z + mpf('1e-9'), 0, t0 * t0, 5),
    ('asinQ', '(asin s - s) / s^3 in s^2, s^2 <= 1/4', asin_q, lambda z: z + mpf('1e-9'), 0, mpf('0.2501'), 13),
    ('asinQF', 'the same for float32 results', asin_q, lambda z: z + mpf('1e-9'), 0, mpf('0.2501'), 6),
    ('erfQ', 'erf(x) / x - 1 in x^2, |x| <= 1', erf_q, lambda z: mpf(1), 0, mpf(1), 13),
    ('erfQF', 'the same for float32 results', erf_q, lambda z: mpf(1), 0, mpf(1), 7),
    ('erfcL', 'log(erfc a) in a - 1, 1 <= a <= 6', lambda u: log(erfc(u + 1)), lambda u: erfc(u + 1) + mpf('1e-18'), 0, mpf('4.97'), 20),
    ('erfcLF', 'the same for float32 results, a <= 4', lambda u: log(erfc(u + 1)), lambda u: erfc(u + 1) + mpf('1e-10'), 0, 3, 9),
    ('stirling', 'z (log gamma z - (z - 1/2) log z + z - log(2 pi)/2) in 1/z^2, z >= 8', stirling, lambda w: mpf(1), 0, mpf(1) / 64, 8),
    ('lgamma2Rest', '(log gamma(2 + t) / t - kLgamma2First) / t, |t| <= 1/2', lg2, lambda t: abs(t) + mpf('1e-9'), mpf('-0.501'), mpf('0.501'), 19),
    ('rcbrt', 'm^(-1/3), 1 <= m <= 2', lambda m: mp.cbrt(1 / m), lambda m: mp.cbrt(m), 1, 2, 6),
    ('rcbrtF', 'the same for float32 results', lambda m: mp.cbrt(1 / m), lambda m: mp.cbrt(m), 1, 2, 4),
]


def bits(x, count):
    """x cut (not rounded) to its first `count` bits."""
    e = mp.frexp(x)[1]
    return ldexp(floor(ldexp(x, count - e)), e - count)


def dbl(x):
    return float(x).hex()


def constant(name, x):
    print('static const double %s = %s;  // %.17g' % (name, dbl(x), float(x)))


def log_rows():
    """A row for each sixteenth of an octave from 0.703125 on: r near 1/m, so short that m r - 1 is exact for every double m."""
    print('// Rows of math_lookup.h: -r, -log2 r, -ln r cut to 41 bits after the point, and the rest of that.')
    print('static constexpr double kLogRows[16][4] = {')
    lo = Fraction(45, 64)
    for row in range(16):
        hi = lo + Fraction(1, 32 if lo < 1 else 16)
        if lo < 1 < hi:  # the row around 1: its last bits weigh double above 1
            hi = Fraction(33, 32)
        last = 53 if lo < 1 else 52
        best = None
        for k in range(8):
            for n in range(2 ** k // 2, 2 ** (k + 1)):
                r = Fraction(n, 2 ** k)
                f = max(abs(lo * r - 1), abs(hi * r - 1))
                if f * 2 ** (last + k) <= 2 ** 53 and (best is None or f < best[0]):
                    best = (f, r)
        r = best[1] if not lo < 1 < hi else Fraction(1)
        value = -log(mpf(r.numerator) / r.denominator)
        high = ldexp(nint(ldexp(value, 41)), -41)
        print('    {%s, %s, %s, %s},' % tuple(dbl(x) for x in (-float(r), value / log(2), high, value - high)))
        lo = hi
    print('};\n')


def main():
    print('/** Coefficients and constants of the math kernels. Written by test/native/fit_coefficients.py; do not edit. */')
    print('#pragma once')
    print('#include <stdint.h>')
    print('namespace parnum {\nnamespace PARNUM_TARGET {\nnamespace {\n')
    for name, doc, target, weight, lo, hi, count in FITS:
        c, worst = remez(target, weight, lo, hi, count)
        print('// %s; largest error 2^%.1f' % (doc, float(log(worst) / log(2))))
        print('static const double %s[%d] = {\n    %s};\n' % (name, count, ',\n    '.join(dbl(k) for k in c)))
        print(name, count, '2^%.1f' % float(log(worst) / log(2)), file=sys.stderr)
    log_rows()
    print('// pi/2 for argument reduction with fused multiply-add: 53, 26, 53 and 53 bits.')
    left = pi / 2
    for name, count in (('kPio2A', 53), ('kPio2B', 26), ('kPio2C', 53), ('kPio2D', 53)):
        part = bits(left, count)
        constant(name, part)
        left -= part
    print('// pi/2 without it: 27, 27, 27 and 53 bits, so that a product with 26 bits is exact.')
    left = pi / 2
    for name, count in (('kPio2E', 27), ('kPio2F', 27), ('kPio2G', 27), ('kPio2H', 53)):
        part = bits(left, count)
        constant(name, part)
        left -= part
    print('// pi/2 for float32: 24, 9, 24 and 24 bits, for products with 13 bits; log10(2): 12 bits and the rest.')
    left = pi / 2
    for name, count in (('kPio2SA', 24), ('kPio2SB', 9), ('kPio2SC', 24), ('kPio2SD', 24)):
        part = bits(left, count)
        constant(name, part)
        left -= part
    constant('kLn2SA', bits(log(2), 15))
    constant('kLn2SB', log(2) - bits(log(2), 15))
    constant('kLog10of2SA', bits(log(2) / log(10), 12))
    constant('kLog10of2SB', log(2) / log(10) - bits(log(2) / log(10), 12))
    single = bits(1 / log(10), 24)
    constant('kInvLn10SA', single)
    constant('kInvLn10SB', 1 / log(10) - single)
    constant('kTwoOverPi', 2 / pi)
    for name, x in (('kPi', pi), ('kPio2', pi / 2), ('kPio4', pi / 4), ('kHalfLog2Pi', log(2 * pi) / 2), ('kInvLn2', 1 / log(2)),
                    ('kInvLn10', 1 / log(10)), ('kLn2', log(2))):
        high = mpf(float(x))
        constant(name + 'Hi', high)
        if name not in ('kInvLn2', 'kLn2'):  # the high part is enough
            constant(name + 'Lo', x - high)
    print('// ln 2 cut so that a product with an exponent (12 bits) is exact.')
    part = bits(log(2), 40)
    constant('kLn2A', part)
    constant('kLn2B', log(2) - part)
    part = bits(log(2) / log(10), 40)
    constant('kLog10of2A', part)
    constant('kLog10of2B', log(2) / log(10) - part)
    print('// 1 + J1 j + J2 j^2 is 2^(-j/3) for j = -1, 0, 1.')
    constant('kCbrtJ1', (1 / mp.cbrt(2) - mp.cbrt(2)) / 2)
    constant('kCbrtJ2', (1 / mp.cbrt(2) + mp.cbrt(2)) / 2 - 1)
    constant('kLgamma2First', lg2_first)
    print('// The bits of 2/pi after the point, 64 a word, the most significant first.')
    words = 20
    mp.prec = 64 * words + 64
    v = int(floor(ldexp(2 / +pi, 64 * words)))
    out = [(v >> (64 * (words - 1 - i))) & (2 ** 64 - 1) for i in range(words)]
    print('static const uint64_t kTwoOverPiBits[%d] = {\n    %s};\n' % (words, ',\n    '.join('0x%016xull' % w for w in out)))
    print('}  // namespace\n}  // namespace PARNUM_TARGET\n}  // namespace parnum')


main()
