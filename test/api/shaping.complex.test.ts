/** Functions that only move elements move complex ones as they move their real and imaginary parts. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
const shape = [3, 4]
const real = pn.arange(12).reshape(shape)
const imag = pn.arange(12).mul(-0.5).add(3).reshape(shape)
const mask = arr([[true, false, true, false], [false, true, true, false], [false, false, false, true]])

type Moved = pn.NDArray | readonly pn.NDArray[]
const moves: Readonly<Record<string, (x: pn.NDArray) => Moved>> = {
  get: (x) => x.get([2, 0, -1], '::-1'), mask: (x) => x.get(mask), take: (x) => x.take([5, 0, -1]), takeAlongAxis: (x) => x.takeAlongAxis([[3, 0], [1, 1], [-1, 2]]),
  put: (x) => x.copy().put([0, -1, 0], x.get(1)), putAlongAxis: (x) => x.copy().putAlongAxis([[1], [2], [0]], x.get(':', ':1')), set: (x) => x.copy().set(x.get(0), [1, 2]),
  ravel: (x) => x.T.ravel(), flatten: (x) => x.flatten(), rot90: (x) => x.rot90({ k: 3 }), flip: (x) => x.flip(), split: (x) => x.split([1, 3], 1), hstack: (x) => pn.hstack([x, x]), dstack: (x) => pn.dstack([x, x]),
  columnStack: (x) => pn.columnStack([x, x.get(':', 0)]), append: (x) => x.append(x, 0), insert: (x) => x.insert([1, 1], x.get(':', '1:3'), 1), delete: (x) => x.delete([0, -1], 1), resize: (x) => x.resize([5, 5]), roll: (x) => x.roll(5),
  repeat: (x) => x.repeat([1, 0, 2], 0), tile: (x) => x.tile([2, 1]), diag: (x) => x.diag({ k: 1 }), diagflat: (x) => x.diagflat(), fillDiagonal: (x) => x.copy().fillDiagonal(x.get(2)), tril: (x) => x.tril(), triu: (x) => x.triu(),
  concat: (x) => pn.concat([x, x], { axis: null }), stack: (x) => pn.stack([x, x], 2), unstack: (x) => x.unstack(1), meshgrid: (x) => pn.meshgrid(x.get(0), x.get(1)), fromDlpack: (x) => pn.fromDlpack({ dlpack: () => x.T.dlpack(), dlpackDevice: () => [1, 0] }),
  ...Object.fromEntries((['constant', 'edge', 'reflect', 'symmetric', 'wrap'] as const).map((mode) => [`pad ${mode}`, (x: pn.NDArray) => x.pad([[1, 2], [5, 0]], mode)])),
}
const list = (moved: Moved): readonly pn.NDArray[] => (moved instanceof pn.NDArray ? [moved] : moved)

describe.each(['complex64', 'complex128'] as const)('%s', (dtype) => {
  const half = dtype === 'complex64' ? 'float32' : 'float64'
  const x = pn.add(real.astype(dtype), pn.multiply(imag.astype(dtype), arr({ re: 0, im: 1 } as never, { dtype })))

  it.each(Object.entries(moves))('%s', (_, move) => {
    const moved = list(move(x))
    const [re, im] = [real, imag].map((part) => list(move(part.astype(half))))
    expect(moved.length).toBe(re.length)
    moved.forEach((own, i) => {
      expect(own.dtype).toBe(dtype)
      expect(pn.real(own).toArray()).toEqual(re[i].toArray())
      expect(pn.imag(own).toArray()).toEqual(im[i].toArray())
    })
  })

  it('nonzero finds what has a real or an imaginary part', () => {
    const y = pn.where(mask, x, 0)
    expect(pn.flatnonzero(y).toArray()).toEqual(pn.flatnonzero(mask).toArray())
    expect(pn.argwhere(arr({ re: 0, im: 2 } as never, { dtype })).shape).toEqual([1, 0])
  })

  it('ramps and means as its parts do, and has no largest element', () => {
    for (const mode of ['linearRamp', 'mean'] as const) {
      const padded = x.pad([[0, 0], [3, 1]], mode)
      expect(pn.imag(padded).toArray()).toEqual(imag.astype(half).pad([[0, 0], [3, 1]], mode).toArray())
    }
    expect(() => x.pad(1, 'maximum')).toThrow(pn.DTypeError)
  })

  it('is refused as an index', () => {
    expect(() => real.take(x)).toThrow(pn.DTypeError)
    expect(() => real.get(x)).toThrow(pn.ParnumError)
    expect(() => real.insert(x, 1)).toThrow(pn.DTypeError)
  })
})
