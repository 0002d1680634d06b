"""Every operation of the table: on its own dtypes (elementwise) and on those that are promoted first (promoted)."""
import itertools
import json
import subprocess

import numpy as np

from .group import DOMAINS, DTYPES, FLOATS, INTS, SIGNED, Group, rng_of, root, snake
from .inputs import inputs_of, small_random, specials, wide_random
from .rounding import EXACT, SCIPY, check_near, correctly_rounded, guide, mp


def read_table():
    code = "import { ops } from './src/ops/table.ts'; console.log(JSON.stringify(ops))"
    done = subprocess.run(['npx', 'tsx', '-e', code], cwd=root, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.strip().splitlines()[-1])


FACTORS = {'deg2rad': mp.pi / 180, 'rad2deg': 180 / mp.pi}


def compute(name, op, inputs):
    """The expected result; the inputs have the computation's dtype already."""
    numpy_name = op.get('numpy', snake(name))
    dtype = inputs[-1].dtype.name
    if name in FACTORS:
        out = inputs[0] * np.dtype(dtype).type(FACTORS[name])
        check_near(name, getattr(np, numpy_name)(*inputs), out)
    elif name not in EXACT or dtype not in FLOATS:
        out = getattr(np, numpy_name)(*inputs)
    else:
        out = correctly_rounded(name, numpy_name, inputs)
        # NumPy's float32 sinc overflows on the way and errs by thousands of units: its long double is the better witness.
        own = guide(name, numpy_name, inputs) if name in SCIPY or name == 'sinc' else getattr(np, numpy_name)(*inputs)
        check_near(name, own.astype(dtype), out)
    assert out.dtype.name == op.get('out', dtype), (name, dtype, out.dtype)
    return out


def elementwise():
    group = Group('elementwise')
    for name, op in read_table().items():
        for dtype in DOMAINS[op['domain']]:
            inputs = inputs_of(name, op, dtype)
            group.add(op=name, dtype=dtype, inputs=inputs, out=compute(name, op, inputs))
    group.write()


MIXED = {'add': 'all', 'multiply': 'all', 'less': 'all', 'maximum': 'all', 'divide': 'float', 'atan2': 'float', 'where': 'all'}


def promoted():
    """Inputs that the operation must promote first: integers in float operations, two dtypes in one, numbers in logic."""
    group = Group('promoted')
    table = read_table()
    for name, op in table.items():
        if op['domain'] == 'float' and op['arity'] == 1:
            for dtype in ['bool', *INTS]:
                a = np.concatenate([specials(dtype, short=True), small_random(dtype, 8, rng_of('promoted', name, dtype))])
                if name == 'lgamma' or name == 'gamma':
                    a = np.abs(a[a != np.iinfo(dtype).min]) if dtype in SIGNED else a
                group.add(op=name, dtype='float64', inputs=[a], out=compute(name, op, [a.astype('float64')]))
    for name, a, b in itertools.product(MIXED, DTYPES, DTYPES):
        dtype = np.result_type(a, b).name if MIXED[name] == 'all' else np.result_type(a, b, 'float32').name
        dtype = 'float64' if MIXED[name] == 'float' and a not in FLOATS and b not in FLOATS else dtype
        if (a == b and (a in FLOATS or MIXED[name] == 'all')) or (name == 'less' and {a[0], b[0]} == {'u', 'i'} and dtype == 'float64'):
            continue
        rng = rng_of('mixed', name, a, b)
        x, y = (np.concatenate([small_random(t, 8, rng), wide_random(t, 8, rng)]) for t in (a, b))
        first = [rng.random(16) < 0.5] if name == 'where' else []
        out = compute(name, table[name], [*first, x.astype(dtype), y.astype(dtype)])
        group.add(op=name, dtype=dtype, inputs=[*first, x, y], out=out)
    for name, dtype in itertools.product(['logicalAnd', 'logicalOr', 'logicalXor', 'logicalNot'], DTYPES[1:]):
        rng = rng_of(name, dtype)
        inputs = [rng.permutation(specials(dtype, short=True)) for _ in range(table[name]['arity'])]
        inputs = [np.where(rng.random(len(x)) < 0.3, np.zeros((), dtype), x) for x in inputs]
        group.add(op=name, dtype='bool', inputs=inputs, out=getattr(np, snake(name))(*inputs))
    group.write()
