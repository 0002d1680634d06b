"""Writes src/api/random/tables.ts: the layers of NumPy's ziggurats, bit for bit, since its streams depend on every bit.

    python scripts/ziggurat.py      (needs numpy >= 2.4, mpmath)

The layers follow from equations: with r where the tail begins and v the area of a layer, x[255] = r, f(x[i]) = f(x[i + 1]) + v / x[i + 1]; the
tables are w[i] = x[i] / 2^bits, f(x[i]) and k[i] = x[i - 1] / x[i] * 2^bits. NumPy's values were computed from them in finite precision and are some
units off in the last place, so they are looked for in its compiled module next to where the equations say, and checked against them.
"""
import base64
import glob
from pathlib import Path

import mpmath as mp
import numpy as np

mp.mp.prec = 200
np.seterr(all='ignore')
compiled = Path(glob.glob(str(Path(np.random.__file__).parent / '_generator*.so'))[0]).read_bytes()


def layers(r, v, f, inverse, bits):
    """w, f and k by their equations."""
    x, y = [None] * 256, [None] * 256
    x[255], y[255] = r, f(r)
    for i in range(254, 0, -1):
        y[i] = y[i + 1] + v / x[i + 1]
        x[i] = inverse(y[i])
    y[0] = mp.mpf(1)
    m = mp.mpf(2) ** bits
    w = [v / y[255] / m] + [x[i] / m for i in range(1, 256)]
    k = [x[255] * y[255] / v * m, mp.mpf(0)] + [x[i - 1] / x[i] * m for i in range(2, 256)]
    return [np.array([float(a) for a in row]) for row in (w, y, k)]


def stored(wanted, integers, where):
    """The row of NumPy's that agrees with an equation's row to 1e-12."""
    for at in range(0, len(compiled) - 2048, 8):
        got = np.frombuffer(compiled, np.uint64 if integers else np.float64, 256, at)
        if got[1] == wanted[1] or abs(float(got[1]) / wanted[1] - 1) < 1e-11 if wanted[1] else got[1] == 0 and got[2] > 2 ** 50:
            got = got.astype(np.float64)
            if np.allclose(got, wanted, rtol=1e-11, atol=0):
                print(f'{where}: at most {np.max(np.abs(got / np.where(wanted, wanted, 1) - (wanted != 0))):.1e} from the equation')
                return got
    raise SystemExit(f'{where}: not found')


r = mp.mpf('3.65415288536100879635194725185604664812733315920964')
area = r * mp.exp(-r * r / 2) + mp.sqrt(mp.pi / 2) * mp.erfc(r / mp.sqrt(2))
normal = layers(r, area, lambda x: mp.exp(-x * x / 2), lambda y: mp.sqrt(-2 * mp.log(y)), 52)
r = mp.mpf('7.69711747013104971404462804811408952334296818528283')
exponential = layers(r, (r + 1) * mp.exp(-r), lambda x: mp.exp(-x), lambda y: -mp.log(y), 53)
rows = [stored(row, i == 2, f'{name} {"wfk"[i]}') for name, table in (('normal', normal), ('exponential', exponential)) for i, row in enumerate(table)]
text = base64.b64encode(np.concatenate(rows).astype('<f8').tobytes()).decode()
lines = [text[i:i + 160] for i in range(0, len(text), 160)]
body = '\n'.join(f"  '{line}'," for line in lines)
path = Path(__file__).resolve().parent.parent / 'src' / 'api' / 'random' / 'tables.ts'
path.write_text(f"""/**
 * The layers of the ziggurats as NumPy has them; made by scripts/ziggurat.py, which says how. 1536 float64: widths, densities and limits of the normal's
 * 256 layers, then of the exponential's.
 */
export const ziggurats = [
{body}
].join('')
""")
