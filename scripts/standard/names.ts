/**
 * Every name of the Python Array API standard 2024.12, section by section as its pages are, with the parnum name and what it is there. scripts/standard.ts
 * looks for each in the built package, and docs/numpy.md is made of them.
 */

/**
 * What a name is in parnum: a function; a function that is a method of arrays too ('both'); a method or an attribute of arrays; a constant; or a dtype, which goes by its
 * name as text.
 */
export type Place = 'function' | 'both' | 'method' | 'attribute' | 'constant' | 'dtype'

/** One name of the standard. */
export interface StandardName {
  readonly standard: string
  /** The name in parnum, in the section's namespace. */
  readonly parnum: string
  readonly place: Place
  readonly note?: string
}

/** A page of the standard. */
export interface Section {
  readonly title: string
  /** The namespace of parnum that has the names; the package itself where there is none. */
  readonly space?: 'linalg' | 'fft'
  readonly names: readonly StandardName[]
}

export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** Names of one place: words in the standard's spelling; `name=other` where parnum has another than the camelCased one. */
function all(place: Place, words: string, notes: Readonly<Record<string, string>> = {}): StandardName[] {
  return words.trim().split(/\s+/).map((word) => {
    const [standard, parnum = camel(standard)] = word.split('=')
    return { standard, parnum, place, ...(notes[standard] === undefined ? {} : { note: notes[standard] }) }
  })
}

const inPlace = 'add sub mul truediv floordiv mod pow matmul and or xor lshift rshift'
const methodOf: Readonly<Record<string, string>> = {
  add: 'add', sub: 'subtract', mul: 'multiply', truediv: 'divide', floordiv: 'floorDivide', mod: 'remainder', pow: 'pow', matmul: 'matmul', and: 'bitwiseAnd', or: 'bitwiseOr', xor: 'bitwiseXor',
  lshift: 'bitwiseLeftShift', rshift: 'bitwiseRightShift',
}
const variants = (prefix: string, note: (method: string) => string): StandardName[] => inPlace.split(' ').map((name) => (
  { standard: `__${prefix}${name}__`, parnum: methodOf[name], place: 'both' as const, note: note(methodOf[name]) }
))

export const sections: readonly Section[] = [
  { title: 'Constants', names: all('constant', 'e inf nan newaxis pi') },
  {
    title: 'Creation functions',
    names: [
      ...all('function', 'arange asarray empty eye from_dlpack full linspace meshgrid ones zeros', {
        asarray: 'copies only where it must; `arr` always, unless `{ copy: false }`', from_dlpack: 'takes what has the methods `dlpack` and `dlpackDevice`, their tensor being an object with a typed array',
      }),
      ...all('both', 'empty_like full_like ones_like tril triu zeros_like'),
    ],
  },
  {
    title: 'Data types',
    names: all('dtype', 'bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float32 float64 complex64 complex128'),
  },
  { title: 'Data type functions', names: [...all('both', 'astype'), ...all('function', 'can_cast finfo iinfo isdtype result_type')] },
  {
    title: 'Element-wise functions',
    names: all('both', `
      abs acos acosh add asin asinh atan atan2 atanh bitwise_and bitwise_left_shift bitwise_invert bitwise_or bitwise_right_shift bitwise_xor ceil clip conj copysign cos cosh divide
      equal exp expm1 floor floor_divide greater greater_equal hypot imag isfinite isinf isnan less less_equal log log1p log2 log10 logaddexp logical_and logical_not
      logical_or logical_xor maximum minimum multiply negative nextafter not_equal positive pow real reciprocal remainder round sign signbit sin sinh square sqrt subtract tan tanh trunc
    `, { real: '`x.real` is a view', imag: '`x.imag` is a view', multiply: 'the method also `mul`', subtract: 'the method also `sub`', divide: 'the method also `div`', remainder: 'the method also `mod`', negative: 'the method also `neg`' })
      .map((name) => (name.standard === 'real' || name.standard === 'imag' ? { ...name, place: 'function' } : name)),
  },
  { title: 'Indexing functions', names: all('both', 'take take_along_axis') },
  {
    title: 'Inspection',
    names: all('function', '__array_namespace_info__=arrayNamespaceInfo capabilities=arrayNamespaceInfo default_device=arrayNamespaceInfo default_dtypes=arrayNamespaceInfo devices=arrayNamespaceInfo dtypes=arrayNamespaceInfo', {
      capabilities: '`pn.arrayNamespaceInfo().capabilities()`', default_device: '`pn.arrayNamespaceInfo().defaultDevice()`', default_dtypes: '`pn.arrayNamespaceInfo().defaultDtypes()`',
      devices: '`pn.arrayNamespaceInfo().devices()`', dtypes: '`pn.arrayNamespaceInfo().dtypes()`',
    }),
  },
  { title: 'Linear algebra functions', names: all('both', 'matmul matrix_transpose tensordot vecdot') },
  { title: 'Manipulation functions', names: [...all('function', 'broadcast_arrays concat stack'), ...all('both', 'broadcast_to expand_dims flip moveaxis permute_dims repeat reshape roll squeeze tile unstack')] },
  { title: 'Searching functions', names: all('both', 'argmax argmin count_nonzero nonzero searchsorted where') },
  { title: 'Set functions', names: all('both', 'unique_all unique_counts unique_inverse unique_values') },
  { title: 'Sorting functions', names: all('both', 'argsort sort', { sort: 'a copy, also as a method' }) },
  { title: 'Statistical functions', names: all('both', 'cumulative_prod cumulative_sum max mean min prod std sum var') },
  { title: 'Utility functions', names: all('both', 'all any diff') },
  {
    title: 'Linear algebra extension', space: 'linalg',
    names: all('function', `
      cholesky cross det diagonal eigh eigvalsh inv matmul matrix_norm matrix_power matrix_rank matrix_transpose outer pinv qr slogdet solve svd svdvals tensordot trace vecdot vector_norm
    `),
  },
  { title: 'Fourier transform extension', space: 'fft', names: all('function', 'fft ifft fftn ifftn rfft irfft rfftn irfftn hfft ihfft fftfreq rfftfreq fftshift ifftshift') },
  { title: 'Array attributes', names: all('attribute', 'dtype device mT ndim shape size T') },
  {
    title: 'Array methods',
    names: [
      ...all('method', '__bool__=item __complex__=item __float__=item __int__=item __index__=item', { __bool__: 'of a 0-d bool array; `if (x)` is always true in JavaScript', __complex__: 'gives `{ re, im }`', __float__: 'also `Number(x)`', __int__: '`x.item({ bigint: true })` for integers beyond 2^53', __index__: 'a 0-d integer array is an index as it is' }),
      ...all('both', '__abs__=abs __getitem__=get __setitem__=set __dlpack__=dlpack __dlpack_device__=dlpackDevice to_device', { __setitem__: '`x.set(value, ...index)`' }),
      ...all('function', '__array_namespace__=arrayNamespaceInfo', { __array_namespace__: 'the namespace is the module, `import * as pn`; JavaScript finds it by its name' }),
    ],
  },
  {
    title: 'Operators',
    names: [
      ...all('both', '__pos__=positive __neg__=negative __invert__=bitwiseInvert'),
      ...variants('', () => ''),
      ...all('both', '__lt__=less __le__=lessEqual __gt__=greater __ge__=greaterEqual __eq__=equal __ne__=notEqual'),
      ...variants('i', (method) => `in place: \`x.${method}(y, { out: x })\``),
      ...variants('r', (method) => (method === 'matmul' ? '`pn.matmul(y, x)`' : `a number first: \`pn.${method}(2, x)\``)),
    ].map(({ note, ...name }) => (note === undefined || note === '' ? name : { ...name, note })),
  },
]
