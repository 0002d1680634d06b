"""What every group of cases needs: the dtypes, reproducible random numbers, and the file with its pool of arrays."""
import base64
import json
import zlib
from pathlib import Path

import numpy as np

root = Path(__file__).resolve().parent.parent.parent
np.seterr(all='ignore')

SIGNED = ['int8', 'int16', 'int32', 'int64']
UNSIGNED = ['uint8', 'uint16', 'uint32', 'uint64']
INTS = SIGNED + UNSIGNED
FLOATS = ['float32', 'float64']
DTYPES = ['bool', *INTS, *FLOATS]
COMPLEXES = ['complex64', 'complex128']
DOMAINS = {
    'all': DTYPES, 'numeric': INTS + FLOATS, 'float': FLOATS, 'integer': INTS, 'bits': ['bool', *INTS], 'bool': ['bool'],
}


def rng_of(*key):
    """A generator of its own for each case, so that a new case leaves the others as they were."""
    return np.random.default_rng(zlib.crc32(repr(key).encode()))


def snake(name):
    """NumPy's spelling of a name."""
    return ''.join('_' + c.lower() if c.isupper() else c for c in name)


class Group:
    """One file: a pool of distinct arrays, and cases that refer to them."""

    def __init__(self, name):
        self.name, self.arrays, self.places, self.cases = name, [], {}, []

    def ref(self, array):
        array = np.asarray(array)
        raw = np.ascontiguousarray(array).astype(array.dtype.newbyteorder('<'), copy=False).tobytes()
        key = (array.dtype.name, array.shape, raw)
        if key not in self.places:
            assert array.dtype.name in [*DTYPES, *COMPLEXES], array.dtype
            self.places[key] = len(self.arrays)
            data = base64.b64encode(raw).decode()
            self.arrays.append({'dtype': array.dtype.name, 'shape': list(array.shape), 'data': data})
        return {'$': self.places[key]}

    def add(self, **case):
        self.cases.append({k: self.plain(v) for k, v in case.items()})

    def plain(self, value):
        if isinstance(value, (np.ndarray, np.generic)):
            return self.ref(value)
        if isinstance(value, (list, tuple)):
            return [self.plain(v) for v in value]
        return value

    def write(self):
        def lines(rows):
            return ',\n'.join(json.dumps(row, separators=(',', ':'), allow_nan=False) for row in rows)
        path = root / 'test' / 'fixtures' / f'{self.name}.json'
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'{{"numpy":"{np.__version__}",\n"arrays":[\n{lines(self.arrays)}\n],\n"cases":[\n{lines(self.cases)}\n]}}\n')
        print(f'{path.name}: {len(self.cases)} cases, {len(self.arrays)} arrays, {path.stat().st_size / 1e6:.2f} MB')


def attempt(function):
    """The result of a case, or the statement that it is an error."""
    try:
        return {'out': function()}
    except (ValueError, IndexError, TypeError) as error:
        assert 'setting an array element' not in str(error), error
        return {'error': True}
