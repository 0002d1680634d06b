"""Decompositions: what numpy.linalg gives where the result is unique. `tolerance` is how far an element may be from it, in units of eps of
the result's dtype: fifty times the usual bound, n times the condition number times the largest element."""
import numpy as np

from .group import COMPLEXES, FLOATS, Group, rng_of

BATCHES = [(), (3,), (2, 1, 2), (0,)]


def normal(rng, shape, dtype):
    dtype = np.dtype(dtype)
    if dtype.kind == 'c':
        return (rng.normal(0, 1, shape) + 1j * rng.normal(0, 1, shape)).astype(dtype)
    return (rng.integers(-9, 10, shape) if dtype.kind in 'iub' else rng.normal(0, 1, shape)).astype(dtype)


def wide(x):
    return x.astype('complex128' if x.dtype.kind == 'c' else 'float64')


def largest(x):
    return float(np.max(np.abs(x), initial=0))


def condition(a):
    a = wide(a)
    return float(np.max(np.linalg.cond(a), initial=1)) if a.size else 1.0


def add(group, op, inputs, out, bound, **options):
    out = out if isinstance(out, tuple) else (out,)
    group.add(op=op, inputs=inputs, options=options, outs=[np.asarray(o) for o in out], tolerance=50 * max(inputs[0].shape[-2:], default=1) * bound)


def square_cases(group, rng, dtype, n, batch):
    a = normal(rng, (*batch, n, n), dtype)
    if np.dtype(dtype).kind in 'iub':
        a = a + 20 * np.eye(n, dtype=dtype)  # far from singular
    c = condition(a)
    inverse = np.linalg.inv(a)
    add(group, 'inv', [a], inverse, c * largest(inverse))
    for right in [(n,), (*batch, n, 2)]:
        b = normal(rng, right, dtype)
        x = np.linalg.solve(a, b)
        add(group, 'solve', [a, b], x, c * largest(x))
    d = np.linalg.det(a)
    add(group, 'det', [a], d, c * largest(d))
    sign, logs = np.linalg.slogdet(a)
    add(group, 'slogdet', [a], (sign, logs), c * max(1, largest(logs)))
    h = a + np.conj(np.swapaxes(a, -1, -2))
    w = np.linalg.eigvalsh(h)
    add(group, 'eigvalsh', [h], w, largest(w))
    v = np.linalg.eig(a)  # in any order
    add(group, 'eigvals', [a], v.eigenvalues.astype(np.result_type(np.linalg.inv(a).dtype, 'complex64')), condition(v.eigenvectors) * largest(v.eigenvalues))
    p = a @ np.conj(np.swapaxes(a, -1, -2)) + np.eye(n, dtype=dtype)
    for upper in (False, True):
        l = np.linalg.cholesky(p, upper=upper)
        add(group, 'cholesky', [p], l, condition(p) * largest(l), upper=upper)
    for p in [2, -2, 1, -1, 'fro', 'nuc']:
        if n > 0:
            k = np.linalg.cond(a, p if p != 2 else None)
            add(group, 'cond', [a], k, c * largest(k), **({} if p == 2 else {'p': p}))


def any_cases(group, rng, dtype, m, n, batch):
    a = normal(rng, (*batch, m, n), dtype)
    s = np.linalg.svd(a, compute_uv=False)
    add(group, 'svdvals', [a], s, largest(s))
    least = float(np.min(s, initial=1)) or 1.0
    c = largest(s) / least
    i = np.linalg.pinv(a)
    add(group, 'pinv', [a], i, c * largest(i))
    add(group, 'matrixRank', [a], np.linalg.matrix_rank(a), 0)
    if m > 1 and n > 1:  # the last row or column is a sum of others
        b = a.copy()
        b[..., -1, :] = b[..., 0, :]
        b[..., :, -1] = b[..., :, 0]
        add(group, 'matrixRank', [b], np.linalg.matrix_rank(b), 0)
        rtol = 0.3
        add(group, 'matrixRank', [a], np.linalg.matrix_rank(a, rtol=rtol), 0, rtol=rtol)
        j = np.linalg.pinv(a, rtol=rtol)
        add(group, 'pinv', [a], j, largest(s) * largest(j) ** 2, rtol=rtol)


def lstsq_cases(group, rng, dtype, m, n):
    a = normal(rng, (m, n), dtype)
    for shape in [(m,), (m, 3), (m, 0)]:
        b = normal(rng, shape, dtype)
        x, residuals, rank, s = np.linalg.lstsq(a, b)
        c = largest(s) / (float(np.min(s, initial=1)) or 1)
        real = s.dtype
        add(group, 'lstsq', [a, b], (x, np.asarray(residuals, real), np.int64(rank), s), c * c * max(largest(x), largest(residuals), largest(s)))


def lapack_cases(group, dtypes):
    for dtype in dtypes:
        rng = rng_of('lapack', dtype)
        for n in (0, 1, 2, 3, 5):
            for batch in BATCHES if n in (2, 3) else BATCHES[:1]:
                square_cases(group, rng, dtype, n, batch)
        if np.dtype(dtype).kind in 'fc':
            square_cases(group, rng, dtype, 12, ())
        for m, n in [(1, 1), (1, 3), (2, 3), (3, 2), (4, 4), (7, 3), (3, 7)]:
            for batch in BATCHES if (m, n) == (2, 3) else BATCHES[:1]:
                any_cases(group, rng, dtype, m, n, batch)
            lstsq_cases(group, rng, dtype, m, n)
        for m, n in [(0, 0), (0, 3), (3, 0)]:
            a = np.zeros((m, n), dtype)
            add(group, 'svdvals', [a], np.linalg.svd(a, compute_uv=False), 0)
            out = np.linalg.pinv(a)  # NumPy keeps int32 where there are no elements
            add(group, 'pinv', [a], out.astype('float64') if dtype == 'int32' else out, 0)


def special_cases(group):
    """Singular matrices, and determinants whose factors leave the range of their dtype."""
    for singular in (np.zeros((3, 3)), np.array([[1.0, 2], [2, 4]]), np.array([[[1.0, 2], [3, 4]], [[1, 2], [2, 4]]])):
        add(group, 'det', [singular], np.linalg.det(singular), 4)
        add(group, 'slogdet', [singular], np.linalg.slogdet(singular), 4)
        add(group, 'cond', [singular], np.linalg.cond(singular, 1), 100, p=1)
        add(group, 'matrixRank', [singular], np.linalg.matrix_rank(singular), 0)
        add(group, 'pinv', [singular], np.linalg.pinv(singular), 100)
    a = np.diag([1e200, 1e200, 1e-300, -2.0])
    add(group, 'det', [a], np.float64(-2e100), 1e100)
    add(group, 'slogdet', [a], np.linalg.slogdet(a), 300)
    b = np.diag([1e30, 1e30, 1e-30]).astype('float32')
    add(group, 'det', [b], np.float32(1e30), 1e30)
    a = np.array([[2.0, 1], [1, 3]])
    for dtype in ('bool', 'uint8', 'int64'):
        x = a.astype(dtype) if dtype != 'bool' else np.eye(2, dtype=bool)
        add(group, 'inv', [x], np.linalg.inv(x), 10)
        b = np.array([1.0, 2], 'float32')
        add(group, 'solve', [x, b], np.linalg.solve(x.astype(np.promote_types(dtype, 'float32')), b), 10)


def lapack():
    group = Group('lapack')
    lapack_cases(group, [*FLOATS, *COMPLEXES, 'int32'])
    special_cases(group)
    group.write()
