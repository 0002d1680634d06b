"""Writes test/fixtures/*.json: what NumPy computes, for the tests to compare with.

Run by hand when NumPy or the table of operations changes; the tests read the files and need no Python:

    python scripts/fixtures.py [group ...]      (needs numpy >= 2.4, scipy, mpmath, and npx tsx to read src/ops/table.ts)

A file is {numpy, arrays: [{dtype, shape, data}], cases: [...]}: `data` is base64 of the raw little-endian elements in row-major
order, and {"$": n} in a case stands for arrays[n], so that equal arrays are stored once. test/support/fixtures.ts has the types.

Where parnum does not follow NumPy, or NumPy does not follow itself, the fixture holds what parnum defines:

- Math functions hold the correctly rounded value (mpmath, 400 bits), not NumPy's, which errs by some units in the last place;
  NumPy's long double, or scipy, decides NaN, infinities and zeros. Left out, because no bound in units in the last place holds
  there: lgamma near its negative roots, logaddexp where it cancels to under a tenth of its arguments.
- sinc is exactly 0 at whole numbers other than 0, as its definition says; NumPy gives 3.9e-17 at 1.
- lgamma(-inf) is +inf, as in C and IEEE 754; scipy's gammaln gives -inf, and +inf already at 5e-324.
- deg2rad and rad2deg multiply by the factor rounded to the dtype; NumPy's float32 factor 180/pi is one unit too small.
- Integers and bool in float operations are computed in float64 (NumPy: int8 and bool in float16, int16 in float32), also in reciprocal.
- maximum, minimum, fmax, fmin, clip of +0 with -0: NumPy's answer depends on the place in the array and the instruction set;
  such pairs are left out. The smallest and largest of an array never have to tell +0 from -0 here, for the same reason.
- A uint64 index from 2^63 on is out of bounds; NumPy reads it as a negative one. Left out.
- Casts of float to integer out of range: see `float_to_int`, which has the list of differences.
- Reductions of floats hold the value that 80-bit arithmetic gives, rounded once; `exact` cases are exact in every order of summation.
- nanargmin and nanargmax never point to a NaN; beside the infinity that stands for it NumPy may. Such lines are left out.
- A number before or behind what diff takes has x's dtype; NumPy makes an int64 or float64 array of it.
- trapezoid, gradient and unwrap of integers compute in float64, or int64; NumPy's wrap around in the dtype. The fixtures convert first.
- var, std, nanvar and nanstd are NaN where there are no more elements than the correction, as in the standard; NumPy may give an infinity.
- interp of NaN beside a single point is NaN; NumPy gives the point's value. Left out.
- Fourier transforms are computed of float64 and complex128, also of the values of narrower dtypes; `exact` ones by their definition in 80 bits.
- arctan2.reduce and power.reduce are made of single calls: NumPy's vector loops do not wait for the element before. Integers in methods of float operations are float64.
- argmin, argmax, count_nonzero are stored in NumPy's int64; parnum's default for indices is int32.
"""
import sys

sys.dont_write_bytecode = True  # no __pycache__ beside the sources

from numpy_cases.casts import casts, promotion
from numpy_cases.comparisons import comparisons
from numpy_cases.complexes import complexes
from numpy_cases.creation import creation
from numpy_cases.elementwise import elementwise, promoted
from numpy_cases.fft import fft, fftfreq
from numpy_cases.histogram import histogram
from numpy_cases.indexing import indexing, picking
from numpy_cases.lapack import lapack
from numpy_cases.products import products
from numpy_cases.quantiles import quantiles
from numpy_cases.random import random
from numpy_cases.products_more import norms, pairs
from numpy_cases.reductions import reductions
from numpy_cases.shaping import padding, shaping
from numpy_cases.sorting import lexsorting, searching, sorting, uniques
from numpy_cases.stats import closeness, convolution, nanstats, stats
from numpy_cases.ufuncs import ufuncs

GROUPS = [
    elementwise, promoted, comparisons, casts, reductions, promotion, indexing, picking, creation, histogram, products, shaping, padding,
    lapack, pairs, norms,
    stats, nanstats, closeness, convolution,
    complexes,
    fft, fftfreq,
    sorting, lexsorting, searching, uniques, quantiles, random,
    ufuncs,
]

if __name__ == '__main__':
    wanted = set(sys.argv[1:])
    unknown = wanted - {g.__name__ for g in GROUPS}
    assert not unknown, f'no such group: {unknown}'
    for group in GROUPS:
        if not wanted or group.__name__ in wanted:
            group()
