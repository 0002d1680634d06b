"""Fourier transforms. Complex numbers are stored as float64 with a last axis of two, the real part first."""
import numpy as np

from .group import Group, rng_of

LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13, 16, 27, 31, 32, 47, 49, 53, 61, 64, 97, 100, 121, 128, 210, 243, 251, 256, 360, 509]


def parts(z):
    z = np.asarray(z)
    return np.stack([z.real, z.imag], -1).astype('float64') if np.iscomplexobj(z) else z


def exact(x):
    """The transform by its definition in 80-bit numbers."""
    n = len(x)
    turns = np.outer(np.arange(n), np.arange(n)) % n
    angle = np.longdouble(2) * np.longdouble('3.14159265358979323846264338327950288') * np.arange(n).astype(np.longdouble) / n
    c, s = np.cos(angle)[turns], np.sin(angle)[turns]
    re, im = x.real.astype(np.longdouble), x.imag.astype(np.longdouble)
    return (c @ re + s @ im).astype('float64') + 1j * (c @ im - s @ re).astype('float64')


def case(group, op, x, **options):
    wide = x.astype('complex128' if np.iscomplexobj(x) else 'float64')
    out = getattr(np.fft, op)(wide, **{k: tuple(v) if isinstance(v, list) else v for k, v in options.items()})
    group.add(op=op, x=parts(x), complex=bool(np.iscomplexobj(x)), dtype=x.dtype.name, options=options, out=parts(out), real=not np.iscomplexobj(out))


def inputs(rng, shape):
    x = rng.normal(0, 1, shape)
    return [x, x + 1j * rng.normal(0, 1, shape)]


def fft():
    group = Group('fft')
    rng = rng_of('fft')
    for n in LENGTHS:
        x = inputs(rng, n)[1]
        group.add(op='exact', x=parts(x), complex=True, dtype='complex128', options={}, out=parts(exact(x)), real=False)
    lines(group, rng)
    several(group, rng)
    dtypes(group, rng)
    group.write()


def lines(group, rng):
    grids = [inputs(rng, (2, 6, 2)), inputs(rng, (4, 9)), inputs(rng, (7,)), inputs(rng, (12,)), inputs(rng, (1, 16))]
    for real, whole in grids:
        for axis in range(real.ndim):
            for n in (None, 3, 8):
                options = {k: v for k, v in {'n': n, 'axis': axis - real.ndim}.items() if v is not None}
                for op in ('fft', 'ifft', 'hfft', 'irfft'):
                    if n is None and op in ('hfft', 'irfft') and real.shape[axis] < 2:
                        continue
                    case(group, op, whole, **options)
                for op in ('rfft', 'ihfft', 'fft', 'ifft'):
                    case(group, op, real, **options)
    real, whole = grids[1]
    for norm in ('backward', 'ortho', 'forward'):
        for op in ('fft', 'ifft', 'rfft', 'irfft', 'hfft', 'ihfft', 'fftn', 'ifftn', 'rfftn', 'irfftn'):
            case(group, op, real if op in ('rfft', 'ihfft', 'rfftn') else whole, norm=norm)


def several(group, rng):
    real, whole = inputs(rng, (3, 4, 5))
    for options in ({}, {'axes': [0]}, {'axes': [2, 0]}, {'axes': [-2, -1]}, {'s': [2, 6], 'axes': [1, 2]}, {'s': [4, 3, 7], 'axes': [0, 1, 2]}, {'s': [5, 2], 'axes': [2, 0]},
                    {'s': [-1, 3], 'axes': [0, 1]}):
        for op in ('fftn', 'ifftn', 'rfftn', 'irfftn'):
            if op == 'rfftn' or -1 not in options.get('s', []):
                case(group, op, real if op == 'rfftn' else whole, **options)


def dtypes(group, rng):
    for dtype in ('bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'complex64'):
        x = rng.integers(0, 2 if dtype == 'bool' else 100, (2, 6)).astype(dtype)
        for op in ('fft', 'ifft', 'irfft', 'hfft', 'fftn') + (() if dtype == 'complex64' else ('rfft', 'ihfft', 'rfftn')):
            case(group, op, x)


def fftfreq():
    group = Group('fftfreq')
    for n in (1, 2, 5, 8):
        for d in (1.0, 0.1, -3.0):
            group.add(op='fftfreq', n=n, d=d, out=np.fft.fftfreq(n, d))
            group.add(op='rfftfreq', n=n, d=d, out=np.fft.rfftfreq(n, d))
    rng = rng_of('fftshift')
    for shape in ((5,), (6,), (3, 4), (2, 3, 5), (0, 3)):
        x = rng.normal(0, 1, shape)
        for axes in (None, *([0], [-1], [0, -1])[:max(0, 3 if len(shape) > 1 else 2 * len(shape))]):
            for op in ('fftshift', 'ifftshift'):
                out = getattr(np.fft, op)(x, None if axes is None else tuple(axes))
                group.add(op=op, x=x, axes=axes, out=out)
    group.write()
