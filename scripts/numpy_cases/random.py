"""Streams of NumPy's generators. A case is a seed, calls one after the other, and what each gave: its array, or for long ones its first and last
elements and the SHA-256 of all bytes."""
import hashlib

import numpy as np

from .group import INTS, Group, snake

SEEDS = [0, 42, 2**64 + 12345, [1, 2, 3], [2**40, 7, 0, 2**200 + 1, 5]]


def bit_generator(kind, seed, spawn=None):
    sequence = np.random.SeedSequence(seed, spawn_key=spawn or ())
    return np.random.Generator({'pcg64': np.random.PCG64, 'philox': np.random.Philox}[kind](sequence))


def written(seed):
    return [str(s) for s in seed] if isinstance(seed, list) else str(seed)


def plain(value):
    return value.tolist() if isinstance(value, np.generic) else value


def result(value):
    value = np.asarray(value)
    if value.size <= 200:
        return {'out': value}
    flat = np.ascontiguousarray(value).reshape(-1)
    return {'out': np.concatenate([flat[:5], flat[-5:]]), 'shape': list(value.shape), 'sha256': hashlib.sha256(flat.tobytes()).hexdigest()}


def state_of(g):
    s = g.bit_generator.state
    inner = {k: (str(v) if isinstance(v, int) else [str(x) for x in v.tolist()]) for k, v in s['state'].items()}
    if s['bit_generator'] == 'Philox':
        inner['used'] = s['buffer_pos']
    return {'state': inner, 'hasUint32': s['has_uint32'], 'uinteger': s['uinteger'] if s['has_uint32'] else None}


def run(group, kind, seed, calls, spawn=None):
    """`calls`: (method, positional arguments, named arguments); a size is a named argument."""
    g = bit_generator(kind, seed, spawn)
    steps = []
    for name, args, named in calls:
        kwargs = {**named}
        if 'dtype' in kwargs:
            kwargs['dtype'] = np.dtype(kwargs['dtype'])
        if name == 'shuffle':
            out = np.array(args[0])
            g.shuffle(out, **kwargs)
        else:
            out = getattr(g, snake(name))(*args, **kwargs)
        shown = {k: (list(v) if isinstance(v, tuple) else v) for k, v in named.items()}
        steps.append({'name': name, 'args': [group.ref(a) if isinstance(a, np.ndarray) else {'bigint': str(a)} if isinstance(a, int) and abs(a) > 2**53 else a for a in args],
                      'options': {k: group.plain(v) for k, v in shown.items()},
                      **{k: group.plain(v) for k, v in result(out).items()}})
    group.cases.append({'kind': kind, 'seed': written(seed), 'spawn': spawn or [], 'steps': steps, 'end': state_of(g)})


def streams(group, kind):
    for seed in SEEDS:
        run(group, kind, seed, [('random', (), {'size': 7}), ('random', (), {'size': 5, 'dtype': 'float32'}), ('random', (), {'size': (2, 3)}),
                                ('random', (), {'size': 4, 'dtype': 'float32'}), ('integers', (0, 10), {'size': 5}), ('uniform', (-3.5, 9), {'size': 6})])
    run(group, kind, 7, [('random', (), {'size': 3})], spawn=[0])
    run(group, kind, 7, [('random', (), {'size': 3})], spawn=[4, 1])
    run(group, kind, 42, [('random', (), {'size': 100001}), ('random', (), {'size': 60001, 'dtype': 'float32'}), ('random', (), {'size': 3}),
                          ('random', (), {'size': 60001, 'dtype': 'float32'}), ('random', (), {'size': 3, 'dtype': 'float32'})])
    run(group, kind, 5, [('uniform', (np.array([[0.0], [10.0]]), np.array([11.0, 12.0, 50.0])), {})])
    for dtype in ['bool', *INTS]:
        low, high = (0, 1) if dtype == 'bool' else (int(np.iinfo(dtype).min), int(np.iinfo(dtype).max))
        spans = [(low, high), (low, low), (0, 1)] if dtype == 'bool' else [(low, high), (low, high - 1), (low + 1, high), (0, 0), (3, 9), (0, 63), (1, high // 2 + 2), (high, high)]
        if dtype in ('int64', 'uint64'):
            spans += [(0, 2**32 - 1), (5, 2**32 + 4), (0, 2**32), (0, 2**32 - 2), (0, 2**40), (low, low + 2**63)]
        if dtype in ('int32', 'uint32'):
            spans += [(0, 2**30), (0, 2**31 - 1), (low, low + 2**31)]
        calls = [('random', (), {'size': 1, 'dtype': 'float32'})]
        for a, b in spans:
            for size in (1, 13):
                calls.append(('integers', (a, b), {'size': size, 'dtype': dtype, 'endpoint': True}))
        calls += [('random', (), {'size': 1, 'dtype': 'float32'})]
        run(group, kind, 99, calls)
        # Long ones: over several threads, with many draws rejected.
        wide = spans[0] if dtype == 'bool' else (1, high // 2 + 2)
        run(group, kind, 3, [('integers', wide, {'size': 40001, 'dtype': dtype, 'endpoint': True}), ('integers', spans[0], {'size': 40001, 'dtype': dtype, 'endpoint': True}),
                             ('random', (), {'size': 1, 'dtype': 'float32'})])
        lows = np.array([0, 0, 0, 1, 0], dtype)
        highs = np.array([1, 0, 1, 1, 1], dtype) if dtype == 'bool' else np.array([9, 0, np.iinfo(dtype).max, 100, 5], dtype)
        if dtype != 'bool':
            run(group, kind, 12, [('integers', (lows, highs), {'size': (8, 5), 'dtype': dtype, 'endpoint': True}), ('integers', (3, np.array([4, 50, 90])), {'dtype': dtype})])
    run(group, kind, 31, [('integers', (0, 100), {'size': 50000}), ('integers', (0, 3 * 2**30), {'size': 50000}), ('integers', (0, 2**63 + 2**61), {'size': 20000, 'dtype': 'uint64'}), ('random', (), {'size': 2})])


def orders(group, kind):
    grid = np.arange(24.0).reshape(4, 6)
    run(group, kind, 42, [('permutation', (5,), {}), ('permutation', (0,), {}), ('permutation', (1,), {}), ('permutation', (50000,), {}), ('permutation', (grid,), {}),
                          ('permutation', (grid,), {'axis': 1}), ('permutation', (np.arange(9, dtype='int16'),), {}), ('shuffle', (np.arange(11),), {}), ('shuffle', (grid,), {}),
                          ('shuffle', (grid,), {'axis': 1}), ('shuffle', (np.arange(3, dtype='uint8'),), {}), ('random', (), {'size': 1, 'dtype': 'float32'})])
    names = np.array([3.5, 1.25, 9, -4, 0.5])
    p = np.array([0.1, 0.0, 0.3, 0.4, 0.2])
    many = np.arange(1, 2001) / (2000 * 2001 / 2)
    for options in ({}, {'replace': False}, {'replace': False, 'shuffle': False}, {'p': p}, {'p': p, 'replace': False}):
        calls = [('choice', (5,), {'size': 4, **options}), ('choice', (names,), {'size': (2, 2), **options}), ('choice', (5,), {'size': 0, **options}), ('choice', (5,), options)]
        calls += [('choice', (np.arange(20.0).reshape(5, 4),), {'size': 3, **options}), ('choice', (np.arange(20.0).reshape(4, 5),), {'size': 3, 'axis': 1, **options})]
        run(group, kind, 17, [*calls, ('random', (), {'size': 1})])
    run(group, kind, 18, [('choice', (100000,), {'size': 90, 'replace': False}), ('choice', (100000,), {'size': 3000, 'replace': False}), ('choice', (20000,), {'size': 20000, 'replace': False}),
                          ('choice', (20000,), {'size': 900, 'replace': False, 'shuffle': False}), ('choice', (20000,), {'size': 1100, 'replace': False, 'shuffle': False}),
                          ('choice', (9000,), {'size': 9000, 'replace': False}), ('choice', (1000000,), {'size': 5000}), ('choice', (10,), {'size': 10, 'replace': False}), ('random', (), {'size': 1})])
    run(group, kind, 19, [('choice', (2000,), {'size': 5000, 'p': many}), ('choice', (2000,), {'size': 500, 'p': many, 'replace': False}), ('random', (), {'size': 1})])


def distributions(group):
    kind = 'pcg64'
    for dtype in ('float64', 'float32'):
        run(group, kind, 42, [('standardNormal', (), {'size': 101, 'dtype': dtype}), ('standardNormal', (), {'size': 200000, 'dtype': dtype}), ('random', (), {'size': 1, 'dtype': 'float32'})])
        run(group, kind, 43, [('standardExponential', (), {'size': 101, 'dtype': dtype}), ('standardExponential', (), {'size': 200000, 'dtype': dtype}), ('random', (), {'size': 1})])
    run(group, kind, 1, [('normal', (), {'size': 5}), ('normal', (10, 2.5), {'size': 9}), ('normal', (np.array([[0.0], [100.0]]), np.array([0.0, 1.0, 7.0])), {}),
                         ('normal', (3, 0.5), {}), ('normal', (0.0, 0.0), {'size': 2})])
    run(group, kind, 2, [('exponential', (), {'size': 5}), ('exponential', (2.5,), {'size': 9}), ('exponential', (np.array([0.0, 1.0, 1e300]),), {'size': (2, 3)}), ('exponential', (3.0,), {})])
    shapes = np.array([0.0, 1e-3, 0.2, 0.9, 1.0, 1.5, 3.0, 50.0, 1e6])
    run(group, kind, 3, [('standardGamma', (shapes,), {'size': (20, 9)}), ('gamma', (2.5, 3.0), {'size': 50}), ('gamma', (shapes, np.array([[1.0], [0.0], [4.0]])), {}), ('gamma', (3.0,), {}),
                         ('gamma', (7.5,), {'size': 50000}), ('random', (), {'size': 1})])
    ones = np.array([0.3, 1.0, 2.0, 30.0])
    run(group, kind, 4, [('beta', (ones, ones[:, None]), {'size': (10, 4, 4)}), ('beta', (2.0, 3.0), {'size': 20000}), ('beta', (1e-300, 1e-300), {'size': 9}), ('beta', (1e-5, 2e-5), {'size': 20}), ('random', (), {'size': 1})])
    means = np.array([0.0, 1e-5, 0.5, 4.0, 9.99, 10.0, 25.0, 1e3, 1e8, 1e15])
    run(group, kind, 5, [('poisson', (means,), {'size': (20, 10)}), ('poisson', (), {'size': 5}), ('poisson', (3.5,), {'size': 20000}), ('poisson', (100.0,), {'size': 20000}), ('poisson', (2.0,), {}), ('random', (), {'size': 1})])
    n = np.array([0, 1, 10, 59, 61, 1000, 10**6, 10**12])
    p = np.array([[0.0], [1e-9], [0.1], [0.5], [0.51], [0.9], [1.0]])
    run(group, kind, 6, [('binomial', (n, p), {}), ('binomial', (n, p), {'size': (3, 7, 8)}), ('binomial', (20, 0.3), {'size': 20000}), ('binomial', (1000, 0.3), {'size': 20000}), ('binomial', (5000, 0.77), {'size': 20000}),
                         ('binomial', (9, 0.5), {}), ('random', (), {'size': 1})])


def random():
    group = Group('random')
    for kind in ('pcg64', 'philox'):
        streams(group, kind)
        orders(group, kind)
    distributions(group)
    group.write()
