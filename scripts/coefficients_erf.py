"""Prints native/kernels/math_erf_rows.h: erf on 16 pieces around multiples of a width near 49/128, for instruction sets that look tables up in registers.

Each piece is a Chebyshev interpolant, made with 60 digits by mpmath, written in powers of the distance from the middle of the piece and
rounded to doubles. The width is one of those near 49/128 with which erf at the middle of the second to fourth piece hardly changes by rounding: what
is lost there would count most, because erf is small (after S. Gal's accurate tables).

Needs mpmath:  python scripts/coefficients_erf.py > native/kernels/math_erf_rows.h
"""
import mpmath

mpmath.mp.dps = 60
mpf = mpmath.mpf
PIECES, TERMS, WIDTH = 16, 13, mpf(float.fromhex('0x1.8803720000000p-2'))


def wanted(piece, a):
    """erf(a), and on the first piece erf(a) / a, which is even and smooth at 0."""
    if piece > 0:
        return mpmath.erf(a)
    return 2 / mpmath.sqrt(mpmath.pi) if a == 0 else mpmath.erf(a) / a


def interpolant(piece):
    """The powers' coefficients of the polynomial through the Chebyshev points, lowest first."""
    nodes = [WIDTH / 2 * mpmath.cos(mpmath.pi * (2 * k + 1) / (2 * TERMS)) for k in range(TERMS)]
    matrix = mpmath.matrix(TERMS, TERMS)
    for i, t in enumerate(nodes):
        for k in range(TERMS):
            matrix[i, k] = (t / WIDTH) ** k
    values = mpmath.matrix([wanted(piece, piece * WIDTH + t) for t in nodes])
    return [c / WIDTH ** k for k, c in enumerate(mpmath.lu_solve(matrix, values))]


def main():
    rows = [interpolant(i) for i in range(PIECES)]
    worst = mpf(0)
    for i, row in enumerate(rows):
        for k in range(101):
            t = WIDTH * (mpf(k) / 100 - mpf(1) / 2)
            exact = wanted(i, i * WIDTH + t)
            worst = max(worst, abs(mpmath.polyval(row[::-1], t) / exact - 1))
    print('// erf(a) on 16 pieces around multiples of erfWidth, erf(a) / a on the first: coefficient k, of the k-th power of the distance from the middle, of each.')
    print(f'// The largest relative error before rounding is 2^{float(mpmath.log(worst, 2)):.1f}. Made by scripts/coefficients_erf.py, do not edit.')
    print(f'[[maybe_unused]] static const double erfWidth = {float(WIDTH).hex()};')
    print(f'alignas(64) [[maybe_unused]] static const double erfRows[{TERMS}][16] = {{')
    for k in range(TERMS):
        numbers = [float(row[k]).hex() for row in rows]
        print('    {' + ',\n     '.join(', '.join(numbers[j:j + 4]) for j in range(0, PIECES, 4)) + '},')
    print('};')


main()
