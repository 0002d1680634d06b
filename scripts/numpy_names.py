"""Writes scripts/standard/numpy.json: the public names of NumPy's main namespace, np.linalg, np.fft and np.random.Generator, with what each is.

Run by hand when NumPy changes: python scripts/numpy_names.py (needs numpy >= 2.4). docs/numpy.md is made of it by `npm run generate`.
"""
import inspect
import json
from pathlib import Path

import numpy as np


def kind(value):
    if inspect.ismodule(value):
        return 'module'
    if inspect.isclass(value):
        return 'dtype' if issubclass(value, np.generic) else 'class'
    return 'function' if callable(value) else 'constant'


def names(space):
    return {name: kind(getattr(space, name)) for name in sorted(dir(space)) if not name.startswith('_')}


spaces = {'numpy': np, 'linalg': np.linalg, 'fft': np.fft, 'Generator': np.random.Generator}
path = Path(__file__).resolve().parent / 'standard' / 'numpy.json'
lines = ',\n'.join(f'{json.dumps(key)}: {json.dumps(names(space))}' for key, space in spaces.items())
path.write_text(f'{{"version": "{np.__version__}",\n{lines}}}\n')
