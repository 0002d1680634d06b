/** fromDlpack, dlpack, toDevice: memory is shared with whoever offers it, and nothing that is offered is trusted. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
/** What another library hands over. */
const offered = (tensor: Partial<pn.DlpackTensor>, device: unknown = [1, 0]): pn.DlpackSource => ({
  dlpack: () => ({ data: Float64Array.of(0, 1, 2, 3, 4, 5), dtype: 'float64', shape: [2, 3], strides: [3, 1], offset: 0, ...tensor }) as pn.DlpackTensor,
  dlpackDevice: () => device as [number, number],
})
/** An array as another copy of parnum would see it: its methods, but not its class. */
const foreign = (x: pn.NDArray): pn.DlpackSource => ({ dlpack: () => x.dlpack(), dlpackDevice: () => x.dlpackDevice() })

describe('fromDlpack', () => {
  it('shares memory both ways, in every layout and dtype', () => {
    const home = pn.arange(24).reshape([4, 6])
    for (const view of [home, home.T, home.get('::2, ::-1'), home.get('1'), home.get('::-1').broadcastTo([2, 4, 6]), home.get(':0'), home.get(2, 3)]) {
      const other = pn.fromDlpack(foreign(view))
      expect(other.toArray()).toEqual(view.toArray())
      expect(other.shape).toEqual(view.shape)
      expect(other.dtype).toBe('float64')
    }
    const x = pn.zeros([2, 2], { dtype: 'int32' })
    const y = pn.fromDlpack(foreign(x.T))
    x.set(7, 0, 1)
    expect(y.toArray()).toEqual([[0, 0], [7, 0]])
    y.set(9, 1, 1)
    expect(x.toArray()).toEqual([[0, 7], [0, 9]])
    for (const dtype of pn.arrayNamespaceInfo().dtypes({ kind: ['integral', 'real floating'] })) expect(pn.fromDlpack(foreign(pn.ones(3, { dtype }))).equal(1).all().item(), dtype).toBe(true)
  })

  it('copies where that is asked for, and booleans, whose bytes it makes 0 or 1', () => {
    const x = pn.zeros(3)
    const copy = pn.fromDlpack(foreign(x), { copy: true, device: 'cpu' })
    x.set(5)
    expect(copy.toArray()).toEqual([0, 0, 0])
    expect(pn.fromDlpack(x, { copy: true }).storage).not.toBe(x.storage)
    expect(pn.fromDlpack(x).storage).toBe(x.storage)
    const flags = pn.fromDlpack(offered({ data: Uint8Array.of(0, 2, 255), dtype: 'bool', shape: [3], strides: [1] }))
    expect(flags.astype('uint8').toArray()).toEqual([0, 1, 1])
    expect(() => pn.fromDlpack(foreign(arr([true])), { copy: false })).toThrow(pn.ValueError)
  })

  it.each<[string, pn.DlpackSource, new (...args: never[]) => Error]>([
    ['a list', [1, 2] as never, pn.ValueError],
    ['null', null as never, pn.ValueError],
    ['another device', offered({}, [2, 0]), pn.ValueError],
    ['an unknown dtype', offered({ dtype: 'float16' as never }), pn.DTypeError],
    ['elements of another dtype', offered({ dtype: 'int32' }), pn.DTypeError],
    ['no memory', offered({ data: [1, 2] as never }), pn.DTypeError],
    ['a negative length', offered({ shape: [-1, 3] }), pn.ShapeError],
    ['a fraction', offered({ strides: [1.5, 1] }), pn.ShapeError],
    ['too few strides', offered({ strides: [1] }), pn.ShapeError],
    ['too many axes', offered({ shape: new Array<number>(40).fill(1), strides: new Array<number>(40).fill(1) }), pn.ShapeError],
    ['elements behind the end', offered({ shape: [2, 4] }), pn.ShapeError],
    ['elements before the beginning', offered({ strides: [-3, 1] }), pn.ShapeError],
    ['an offset outside', offered({ offset: 4 }), pn.ShapeError],
    ['a negative offset', offered({ offset: -1 }), pn.ShapeError],
    ['strides that overflow', offered({ strides: [2 ** 53 - 1, 1] }), pn.ShapeError],
  ])('refuses %s', (_, source, kind) => {
    expect(() => pn.fromDlpack(source)).toThrow(kind)
  })

  it('refuses other devices and unknown options', () => {
    const x = pn.zeros(2)
    expect(() => pn.fromDlpack(x, { device: 'gpu' as never })).toThrow(pn.ValueError)
    expect(() => pn.fromDlpack(x, { stream: 1 } as never)).toThrow(pn.ValueError)
    expect(() => x.toDevice('cuda' as never)).toThrow(pn.ValueError)
    expect(x.toDevice('cpu')).toBe(x)
    expect(x.dlpackDevice()).toEqual([1, 0])
    x.dispose()
    for (const call of [() => x.dlpack(), () => x.dlpackDevice(), () => x.toDevice('cpu'), () => pn.fromDlpack(x)]) expect(call).toThrow(pn.DisposedError)
  })
})
