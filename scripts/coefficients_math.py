"""Prints src/kernels/polynomials.ts: the polynomials that src/kernels/special.ts evaluates.

Each is a Chebyshev interpolant, made with 60 digits by mpmath, written in powers of the distance from the middle of its
interval and rounded to doubles. The number of terms is the smallest whose error, before rounding, is under the bound.

Needs mpmath:  python scripts/coefficients_math.py > src/kernels/polynomials.ts
"""
import mpmath

mpmath.mp.dps = 60
mpf = mpmath.mpf

HEADER = '''/**
 * Polynomials of the special functions: numbers only. Made by scripts/coefficients_math.py, do not edit.
 * Coefficients stand highest power first, in powers of the distance from the middle of the interval.
 */
'''


def lgamma_ratio(x):
    """lgamma(x) / ((x - 1) (x - 2)), smooth where lgamma has its zeros."""
    if x == 1:
        return mpmath.euler
    if x == 2:
        return 1 - mpmath.euler
    return mpmath.log(mpmath.gamma(x)) / ((x - 1) * (x - 2))


def stirling(w):
    """x * (lgamma(x) - (x - 1/2) log(x) + x - log(2 pi) / 2) with w = 1 / x^2."""
    if w < mpf(10) ** -12:
        return mpf(1) / 12 - w / 360
    x = 1 / mpmath.sqrt(w)
    with mpmath.workdps(100):
        return x * (mpmath.loggamma(x) - (x - mpf(1) / 2) * mpmath.log(x) + x - mpmath.log(2 * mpmath.pi) / 2)


def erf_ratio(w):
    """erf(x) / x with w = x^2."""
    if w < mpf(10) ** -30:
        return 2 / mpmath.sqrt(mpmath.pi)
    return mpmath.erf(mpmath.sqrt(w)) / mpmath.sqrt(w)



# name, what it is, function, from, to, bound on the absolute error
POLYNOMIALS = [
    ('gammaOneToTwo', 'gamma(x) for 1 <= x <= 2', mpmath.gamma, 1, 2, 1e-18),
    ('stirlingSeries', 'x times the rest of Stirling\'s formula, in 1/x^2, for x >= 8', stirling, 0, mpf(1) / 64, 1e-19),
    ('lgammaHalf', 'lgamma(x) / ((x - 1)(x - 2)) for 0.5 <= x <= 1', lgamma_ratio, 0.5, 1, 1e-17),
    ('lgammaOne', 'lgamma(x) / ((x - 1)(x - 2)) for 1 <= x <= 1.5', lgamma_ratio, 1, 1.5, 1e-17),
    ('lgammaTwo', 'lgamma(x) / ((x - 1)(x - 2)) for 1.5 <= x <= 2.5', lgamma_ratio, 1.5, 2.5, 5e-18),
    ('lgammaThree', 'lgamma(x) / ((x - 1)(x - 2)) for 2.5 <= x <= 4', lgamma_ratio, 2.5, 4, 5e-18),
    ('lgammaSix', 'lgamma(x) / ((x - 1)(x - 2)) for 4 <= x <= 8', lgamma_ratio, 4, 8, 3e-18),
    ('erfSmall', 'erf(x) / x in x^2 for 0 <= x <= 1', erf_ratio, 0, 1, 1e-17),
    ('erfcOne', 'erfc(x) for 1 <= x <= 2', mpmath.erfc, 1, 2, 3e-18),
    ('erfcTwo', 'erfc(x) for 2 <= x <= 3', mpmath.erfc, 2, 3, 3e-18),
    ('erfcThree', 'erfc(x) for 3 <= x <= 4', mpmath.erfc, 3, 4, 3e-18),
    ('erfcFour', 'erfc(x) for 4 <= x <= 6', mpmath.erfc, 4, 6, 3e-18),
]


def fit(function, low, high, bound):
    low, high = mpf(low), mpf(high)
    middle = (low + high) / 2
    for terms in range(3, 40):
        coefficients, error = mpmath.chebyfit(lambda t: function(middle + t), [low - middle, high - middle], terms, error=True)
        if error < bound:
            return coefficients, error
    raise ValueError('no polynomial of that accuracy')


def main():
    print(HEADER, end='')
    for name, text, function, low, high, bound in POLYNOMIALS:
        coefficients, error = fit(function, low, high, bound)
        lines = ''.join(f'  {float(c)!r},\n' for c in coefficients)
        print(f'\n/** {text}; middle {float((mpf(low) + mpf(high)) / 2)!r}, error {mpmath.nstr(error, 2)}. */\nexport const {name}: readonly number[] = [\n{lines}]')


if __name__ == '__main__':
    main()
