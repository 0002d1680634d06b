"""Writes test/fixtures/expr.json: what Python and NumPy compute for formulas, for test/api/expr.test.ts.

Each case is [formula, dtype, shape, values]; A, B are float64 arrays, I, J int64, P, Q bool, M a float64 matrix. Random formulas are what
Python makes of random words: those that Python or NumPy refuses are left out, and so tests of precedence cannot be wrong about it.
Numbers beside integer arrays are whole, and bool arrays are not computed with: there parnum asks for `astype`, NumPy promotes. Values that
are not finite are stored as text. Run from the repository's root with NumPy >= 2.4.
"""
import ast
import json
import random
import warnings

import numpy as np

warnings.simplefilter('ignore')
np.seterr(all='ignore')
chance = random.Random(20250101)

ARRAYS = {
    'A': np.array([0.5, -2.0, 3.25, 0.0]), 'B': np.array([1.5, 4.0, -0.75, 2.0]),
    'I': np.array([7, -3, 0, 12]), 'J': np.array([2, 5, 3, -4]),
    'P': np.array([True, False, True, False]), 'Q': np.array([True, True, False, False]),
    'M': np.array([[1.0, 2.5, -3.0], [4.0, 0.0, 6.5]]),
}
FUNCTIONS = """abs arccos arctan2 cbrt ceil clip copysign cos exp floor floor_divide fmax fmod gcd hypot invert isnan left_shift logical_and log1p maximum
minimum not_equal power remainder sign sin sqrt square tanh trunc where sum prod mean min max any all var std count_nonzero argmin argmax""".split()
NAMES = {**ARRAYS, **{name: getattr(np, name) for name in FUNCTIONS}, 'pi': np.pi, 'e': np.e, 'inf': np.inf, 'nan': np.nan}


def words(atoms, signs, operators, most):
    """A formula of random words, with parentheses here and there."""
    text = []
    for i in range(chance.randint(2, most)):
        if i:
            text.append(chance.choice(operators))
        sign = chance.choice(signs) if chance.random() < 0.3 else ''
        inner = words(atoms, signs, operators, 2) if chance.random() < 0.15 else None
        text.append(sign + (f'({inner})' if inner else chance.choice(atoms)))
    return ' '.join(text)


def plain(value):
    return value if np.isfinite(value) else str(value)


def parts(formula):
    """The values of all operations in a formula, that of the whole first."""
    for node in ast.walk(ast.parse(formula.strip(), mode='eval').body):
        if isinstance(node, ast.expr):
            yield eval(compile(ast.Expression(node), '', 'eval'), {'__builtins__': {}}, NAMES)


def case(formula):
    """What Python makes of a formula; None where it refuses, or where numbers leave the real ones, 64 bits, or on the way the floats."""
    try:
        value, *inner = parts(formula)
        if any(isinstance(x, int) and abs(x) >= 2**1024 for x in inner):
            return None
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return None
    if isinstance(value, complex) or isinstance(value, int) and abs(value) > 1e300:
        return None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = float(value)  # numbers that are written have no dtype
    array = np.asarray(value)
    if array.dtype == object or array.dtype.kind == 'i' and array.size and np.abs(array).max() > 2**53:
        return None
    return [formula, str(array.dtype), list(array.shape), [plain(v) for v in array.ravel().tolist()]]


def chosen(formula):
    made = case(formula)
    assert made, formula
    return made


def some(count, *arguments, compared=False):
    found = {}
    while len(found) < count:
        formula = f"{words(*arguments)} {chance.choice(['<', '>=', '==', '!='])} {words(*arguments)}" if compared else words(*arguments)
        made = case(formula)
        if made and any(name in formula for name in 'ABIJPQ') == ('A' in arguments[0] or 'I' in arguments[0] or 'P' in arguments[0]):
            found[formula] = made
    return list(found.values())


ARITHMETIC = ['+', '-', '*', '/', '//', '%', '**']
CASES = [
    *some(60, ['A', 'B', 'A', 'B', '2', '0.5', '3', '1e-1', '.25'], ['-', '+', '--'], ARITHMETIC, 5),
    *some(60, ['I', 'J', 'I', '1', '2', '3', '0x1F', '5'], ['-', '~', '+', '~-'], ['+', '-', '*', '//', '%', '**', '&', '^', '|', '<<', '>>'], 5),
    *some(30, ['I', 'J', '1', '2'], ['-', '~'], ['+', '*', '&', '|', '<<'], 3, compared=True),
    *some(15, ['A', 'I', 'J', 'B'], ['-'], ARITHMETIC[:-1], 4),
    *some(15, ['A', 'I', 'J', 'B'], ['-'], ARITHMETIC[:-1], 3, compared=True),
    *some(30, ['P', 'Q', '(A < B)', '(I == J)', '(A != 0)'], ['~'], ['&', '|', '^', '==', '!='], 5),
    *some(50, ['2', '3', '7', '0.5', '10', '1.5', '2.0', '1_000'], ['-', '+'], ARITHMETIC, 5),
    *some(20, ['2', '3', '7', '10', '5'], ['-', '~'], ['+', '*', '**', '&', '|', '^', '<<', '>>', '//', '%'], 5),
    *(chosen(formula) for formula in '''
-A**2|2**-1|2**3**2|-2**2|(-2)**2|2**-B|A**-2|not_equal(A, B)|-A*B|~I&J|~(I & J)|1 - A|1 / B|2 // B|7 % B|2**B|A - B - 1|A / B / 2|A - (B - 1)|I << 1 + 1
I & J == 2|1 < A|A == 0.5|2**63 - 2**62|2**53 + 1|10**22|10**-5|2**-1074|7 // 2|-7 // 2|-7 % 3|7 % -3|7.5 // -2|0.1 + 0.2|1e3|1_0.5e-1|0b101 + 0o17 + 0xFf|pi*e|-inf|inf - inf
sqrt(A**2 + B**2)|where(A > 0, A, 0)|where(A > 0, 1.5, B)|clip(A, 0, 1)|clip(A, None, 1)|clip(A, 0, None)|maximum(A, B)|minimum(A, 0)|maximum(0, A)|arctan2(A, B)|power(B, 2)|floor_divide(I, J)
abs(-A)|hypot(A, B)|invert(I)|left_shift(I, 2)|gcd(I, 6)|fmod(A, 2)|isnan(A / 0)|copysign(1.5, A)|logical_and(P, Q)|exp(-A) + log1p(abs(B))|sign(A)*floor(B)|fmax(A, B)
sum(M)|sum(A*B)|sum(M, 0)|sum(M, axis=-1)|sum(M, axis=(0, 1))|mean(M**2, axis=1, keepdims=True)|std(M)|var(M, axis=0, correction=1)|prod(J)|min(M, axis=0)|max(M, axis=(1,), keepdims=True)
any(M > 6)|all(M > 0, axis=0)|count_nonzero(M, axis=1)|argmin(M)|argmax(M, axis=1)|argmax(M, axis=None)|sum(I > 0)|mean(P)|(sum(A))|sum(M, axis=())
'''.strip().replace('\n', '|').split('|')),
]
# Lists of axes are tuples in NumPy; formulas take both.
CASES.append(['sum(M, axis=[0, 1])', *case('sum(M, axis=(0, 1))')[1:]])

with open('test/fixtures/expr.json', 'w', encoding='ascii') as file:
    arrays = {name: {'dtype': str(x.dtype), 'shape': list(x.shape), 'values': x.ravel().tolist()} for name, x in ARRAYS.items()}
    lines = ',\n'.join(json.dumps(c, separators=(',', ':')) for c in CASES)
    file.write(f'{{"numpy":"{np.__version__}","arrays":{json.dumps(arrays)},"cases":[\n{lines}\n]}}\n')
