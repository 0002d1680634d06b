"""Complex numbers: elementwise functions and reductions; printing is in fixtures_print.py. Values are NumPy's but for log1p, which it computes with an
absolute error of eps: those are mpmath's. test/complex/elementwise.test.ts lists where NumPy leaves the standard's special cases."""
import itertools

import mpmath
import numpy as np

from .group import Group

ONE = ['negative', 'positive', 'absolute', 'sign', 'square', 'reciprocal', 'conj', 'sqrt', 'exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'sin', 'cos', 'tan',
       'arcsin', 'arccos', 'arctan', 'sinh', 'cosh', 'tanh', 'arcsinh', 'arccosh', 'arctanh', 'round', 'isfinite', 'isinf', 'isnan', 'real', 'imag', 'angle']
TWO = ['add', 'subtract', 'multiply', 'divide', 'power', 'equal', 'not_equal', 'logical_and', 'logical_or', 'logical_xor']
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, np.inf, -np.inf, np.nan]


def inputs(dtype, rng, many):
    parts = np.array(list(itertools.product(SPECIAL, SPECIAL)))
    special = np.empty(len(parts), 'complex128')
    special.real, special.imag = parts[:, 0], parts[:, 1]
    ranges = [rng.normal(size=(many, 2)), rng.normal(size=(many, 2)) * 10.0 ** rng.integers(-6, 3, size=(many, 2)),
              np.stack([rng.uniform(0.9, 1.1, many), rng.uniform(-1e-3, 1e-3, many)], 1)]
    plain = np.concatenate([r[:, 0] + 1j * r[:, 1] for r in ranges])
    return np.concatenate([special, plain]).astype(dtype), len(parts)


def computed(name, x, special):
    out = getattr(np, name)(x)
    if name == 'log1p':
        with mpmath.workprec(300):
            out[special:] = [complex(mpmath.log(1 + mpmath.mpc(complex(z)))) for z in x[special:]]
    return out


def complexes():
    group = Group('complexes')
    rng = np.random.default_rng(7)
    with np.errstate(all='ignore'):
        for dtype in ['complex64', 'complex128']:
            x, special = inputs(dtype, rng, 40)
            for name in ONE:
                group.add(op=name, x=x, special=special, out=computed(name, x, special))
            a, b = (inputs(dtype, rng, 30)[0][special - 20:] for _ in range(2))
            b = np.roll(b, 7)
            for name in TWO:
                group.add(op=name, x=a, y=b, special=0, out=getattr(np, name)(a, b))
            for shape in [(5,), (3, 4), (2, 300), (2000,), (70, 40)]:
                m = (rng.normal(size=shape) + 1j * rng.normal(size=shape)).astype(dtype)
                wide = m.astype('complex128')
                for axis in [None, *range(len(shape))]:
                    group.add(op='sum', x=m, axis=axis, special=0, out=np.asarray(wide.sum(axis)).astype(dtype))
                    group.add(op='mean', x=m, axis=axis, special=0, out=np.asarray(wide.mean(axis)).astype(dtype))
                    group.add(op='std', x=m, axis=axis, special=0, out=np.asarray(wide.std(axis)).astype(m.real.dtype))
                    if axis is not None and m.size < 100:
                        group.add(op='prod', x=m, axis=axis, special=0, out=np.asarray(wide.prod(axis)).astype(dtype))
                        group.add(op='cumulativeSum', x=m, axis=axis, special=0, out=np.cumsum(wide, axis).astype(dtype))
                        group.add(op='cumulativeProd', x=m, axis=axis, special=0, out=np.cumprod(wide, axis).astype(dtype))
    group.write()
