/**
 * What docs/numpy.md says beside what the exports tell: NumPy's names that have another name in parnum, what to use instead of those that are not in it, and
 * where behaviour differs. Written by hand; a name that is found by its own camelCased name needs nothing here.
 */
type Notes = Readonly<Record<string, string>>

/** NumPy's name, and parnum's. The page says so only where parnum has it. */
export const renamed: Notes = {
  absolute: 'abs', amax: 'max', amin: 'min', arccos: 'acos', arccosh: 'acosh', arcsin: 'asin', arcsinh: 'asinh', arctan: 'atan', arctan2: 'atan2', arctanh: 'atanh', around: 'round',
  array: 'arr', asanyarray: 'asarray', bitwise_not: 'bitwiseInvert', concatenate: 'concat', conjugate: 'conj', cumprod: 'cumulativeProd', cumsum: 'cumulativeSum', degrees: 'rad2deg',
  fabs: 'abs', fix: 'trunc', float_power: 'pow', frombuffer: 'arr', fromfunction: 'fromFunction', fromiter: 'arr', identity: 'eye', invert: 'bitwiseInvert', ix_: 'ix', left_shift: 'bitwiseLeftShift',
  mod: 'remainder', power: 'pow', promote_types: 'resultType', radians: 'deg2rad', right_shift: 'bitwiseRightShift', rint: 'round', row_stack: 'vstack', transpose: 'permuteDims',
  true_divide: 'divide', norm: 'vectorNorm', issubdtype: 'isdtype', mgrid: 'indices', ogrid: 'indices', load: 'io', save: 'io', s_: 'slice', index_exp: 'slice', show_config: 'info', show_runtime: 'info',
  nancumsum: 'nancumulativeSum', nancumprod: 'nancumulativeProd',
}

const types: Readonly<Record<string, string>> = {
  bool_: 'bool', byte: 'int8', short: 'int16', intc: 'int32', int_: 'int64', intp: 'int64', long: 'int64', longlong: 'int64', ubyte: 'uint8', ushort: 'uint16', uintc: 'uint32',
  uint: 'uint64', uintp: 'uint64', ulong: 'uint64', ulonglong: 'uint64', single: 'float32', double: 'float64', csingle: 'complex64', cdouble: 'complex128',
}
/** NumPy's further names of dtypes that parnum has. */
export const dtypeNames = types

const group = (names: string, text: string): Notes => Object.fromEntries(names.trim().split(/\s+/).map((name) => [name, text]))

/** What to use instead of a name that parnum does not have, and why it does not. */
export const instead: Notes = {
  ...group('clongdouble complex256 float128 longdouble float16 half', 'no hardware that parnum is compiled for computes in it; `float32` and `float64`'),
  ...group('object_ str_ bytes_ void datetime64 timedelta64 character flexible record generic', 'elements are numbers and booleans'),
  ...group('number integer signedinteger unsignedinteger inexact floating complexfloating ScalarType sctypeDict typecodes', "`isdtype(dtype, 'integral')` and its other kinds"),
  ...group('busday_count busday_offset busdaycalendar is_busday datetime_as_string datetime_data isnat', 'there are no dates; milliseconds in `int64` or `float64` serve'),
  ...group('matrix asmatrix bmat', 'NumPy advises against it; arrays of two axes'),
  ...group('poly poly1d polyadd polyder polydiv polyfit polyint polymul polysub polyval roots polynomial', 'polynomials are not in parnum; `convolve` multiplies them'),
  ...group('char strings rec recarray', 'elements are numbers and booleans'),
  ...group('ma', 'no masked arrays; NaN with the `nan...` functions, or `pn.add.reduce(x, { where: mask })`'),
  ...group('core lib emath f2py ctypeslib dtypes exceptions typing testing test get_include', 'of Python'),
  ...group('set_printoptions get_printoptions printoptions array2string format_float_positional format_float_scientific base_repr binary_repr', 'arrays print as NumPy prints by default; other forms from `toArray()`'),
  ...group('array_repr array_str', '`util.inspect(x)`, `x.toString()`'),
  ...group('seterr geterr seterrcall geterrcall errstate', 'no floating-point warnings: results are IEEE 754\'s, `isnan` and `isinf` find them'),
  ...group('getbufsize setbufsize', 'the block size is chosen from measurements'),
  ...group('nditer ndindex ndenumerate flatiter nested_iters iterable', '`for` over `x.toArray()`, or `fromFunction`; per-element JavaScript is what arrays avoid'),
  ...group('vectorize frompyfunc', '`expr` makes one program of a formula'), ufunc: '`pn.add` and the others have the methods: `pn.add.reduce(x)`',
  ...group('apply_along_axis apply_over_axes piecewise select choose', '`where`, or a loop over `unstack`'),
  ...group('fromfile fromregex fromstring genfromtxt loadtxt savetxt savez savez_compressed memmap', '`fs.readFileSync` and `arr(buffer, { dtype })`'),
  ...group('asfortranarray isfortran require asarray_chkfinite', 'new arrays lie in C order; `x.T` is a view in the other'),
  ascontiguousarray: '`x.contiguous ? x : x.copy()`',
  ...group('may_share_memory shares_memory', '`x.storage === y.storage`'),
  ...group('True_ False_', '`true`, `false`'),
  ...group('ndim shape size', 'attributes: `x.ndim`, `x.shape`, `x.size`'),
  ...group('isscalar', "`typeof value === 'number'`"),
  ...group('c_ r_', '`columnStack`, `concat`'),
  ...group('compress extract', '`x.get(mask)`; along an axis `x.get(\':\', mask)`'),
  ...group('place putmask copyto', '`x.set(value, mask)`'),
  ...group('hsplit', '`split(x, n, { axis: 1 })`'), ...group('vsplit', '`split(x, n)`'), ...group('dsplit', '`split(x, n, { axis: 2 })`'),
  rollaxis: '`moveaxis`, as NumPy advises', block: '`concat` of `concat`', broadcast: '`broadcastArrays`', broadcast_shapes: '`broadcastArrays(...).shape`',
  ...group('diag_indices diag_indices_from mask_indices tril_indices tril_indices_from triu_indices triu_indices_from', '`nonzero(eye(n, { dtype: \'bool\' }))`, `nonzero(tri(n))` and so on'),
  ...group('common_type min_scalar_type mintypecode typename', '`resultType`; a dtype never depends on a value'),
  dtype: "dtypes are texts: `'float64'`", ndarray: '`NDArray`; `arr` makes one',
  ...group('argpartition partition', '`argsort`, `sort`'),
  lexsort: 'a list of keys; the rows of an array by `x.unstack()`; int32 indices', sort_complex: '`sort`',
  ...group('bartlett blackman hamming hanning kaiser i0', 'a formula of `cos`, for example 0.5 - 0.5 cos(2 pi n / (N - 1))'),
  ...group('divmod', '`floorDivide` and `remainder`'), ...group('modf', '`trunc(x)`, `x.sub(trunc(x))`'), ...group('frexp ldexp spacing', '`log2`, `exp2`, `nextafter`'),
  ...group('logaddexp2', '`logaddexp`, in other units'), ...group('unwrap', '`cumulativeSum` of the steps\' jumps'), ...group('vander', '`pow(x.expandDims(1), arange(n))`'),
  ...group('isreal isrealobj iscomplex iscomplexobj real_if_close angle', '`isdtype(x.dtype, \'complex floating\')`; `atan2(x.imag, x.real)`'),
  ...group('isneginf isposinf', '`x.equal(-Infinity)`'),
  ...group('packbits unpackbits', '`bitwiseAnd`, `bitwiseLeftShift`'), bitwise_count: 'not built',
  ...group('array_equiv', '`arrayEqual` of `broadcastArrays`'), ediff1d: '`diff`', euler_gamma: '0.5772156649015329', little_endian: '`os.endianness()`',
  ...group('einsum einsum_path', '`tensordot`, `matmul`, `vecdot`, `permuteDims`'), ...group('dot inner vdot vecmat matvec', '`matmul`, `vecdot`'),
  histogramdd: '`histogram2d`', histogram_bin_edges: '`histogram(x)[1]`', setxor1d: '`union1d`, `intersect1d`, `setdiff1d`', unique: '`uniqueValues`, `uniqueCounts`, `uniqueInverse`, `uniqueAll`',
  nan_to_num: '`where(isnan(x), 0, x)`', real: '`x.real`', imag: '`x.imag`', cond: 'not built', tensorinv: '`inv` of a `reshape`', tensorsolve: '`solve` of a `reshape`',
  ...group('fft2 ifft2 rfft2 irfft2', '`fftn`, `ifftn`, `rfftn`, `irfftn` with `{ axes: [-2, -1] }`'),
  bit_generator: 'of the generator itself', bytes: "`integers(256, { size, dtype: 'uint8' })`",
  random: '`pn.random.generator(seed)`',
}

/** Where parnum does otherwise than NumPy, though the name is the same or stands for it. */
export const differences: Notes = {
  append: 'values that are no array are read in the array\'s dtype', insert: 'a mask has the axis\'s length', delete: 'a mask has the axis\'s length', argmax: 'int32 indices, int64 on request', argmin: 'int32 indices, int64 on request',
  argwhere: 'int32 indices', nonzero: 'int32 indices', flatnonzero: 'int32 indices', unravel_index: 'int32 indices', ravel_multi_index: 'int32; one mode for all axes', indices: 'int32 by default',
  argsort: 'int32 indices', searchsorted: 'int32 indices', array: 'lists of numbers are float64, of bigints int64; a value never decides a dtype', arange: 'float64 unless `dtype` says otherwise',
  asarray: 'shares typed arrays\' and buffers\' memory', diag: 'the diagonal of a matrix can be written to', fill_diagonal: 'gives the array back', put: 'no values for some places are an error; gives the array back',
  put_along_axis: 'axis -1 by default; gives the array back', take: 'booleans are refused as indices', pad: "'linearRamp', `constantValues`, `endValues`, `statLength`, `reflectType`; a constant that the dtype cannot hold is refused; no functions as modes",
  trim_zeros: 'a view', resize: 'the function\'s behaviour as a method too: a new array', geomspace: 'numbers only; bounds of different signs are refused', logspace: 'numbers only', linspace: 'numbers only; no `retstep`, no `axis`',
  split: 'views; an unequal division is a `ShapeError`', atleast_1d: 'of one array', atleast_2d: 'of one array', atleast_3d: 'of one array', where: 'with one argument int32 indices', meshgrid: 'copies; options last', broadcast_arrays: 'stretched ones are read-only',
  broadcast_to: 'read-only, as are views of it', ravel: 'C order only', reshape: 'C order only', std: '`correction` instead of `ddof`', var: '`correction` instead of `ddof`', cov: '`correction` instead of `ddof` and `bias`; `cov(x, y)`',
  corrcoef: '`corrcoef(x, y)`', sum: '64-bit integers for integers; the same bits for every number of threads', mean: 'the same bits for every number of threads', prod: '64-bit integers for integers',
  cumsum: '`{ includeInitial }`; needs `axis` where there are several', cumprod: '`{ includeInitial }`; needs `axis` where there are several', max: 'of no elements a `ValueError`, also with an axis of length 0',
  power: 'negative integer exponents of integers are a `ValueError`', divide: 'integers give float64', sinc: 'exactly 0 at whole numbers other than 0', deg2rad: 'the float32 factor is correctly rounded', rad2deg: 'the float32 factor is correctly rounded',
  sqrt: 'integers are computed in float64, where NumPy takes float16 or float32 for narrow ones; so in all float functions', astype: 'floats beyond the integers\' range give what int64 gives, wrapped', clip: 'a bound that is NaN is refused',
  eye: '`eye(rows, cols, { k, dtype })`', tri: '`tri(rows, cols, { k, dtype })`', tril: '`{ k }`', triu: '`{ k }`', full: 'a bigint gives int64, a boolean bool', empty: 'bool is false everywhere', fabs: 'integers stay integers', fix: 'integers stay integers',
  rint: 'integers stay integers', float_power: 'integers stay integers: `astype` first', round: 'no decimals', histogram: 'bins are a number or edges', transpose: 'without `axes` all are reversed',
  promote_types: 'takes arrays, dtypes and numbers', can_cast: 'no values', frombuffer: '`arr(buffer, { dtype, copy: false })`', fromiter: 'of iterables', identity: '`eye(n)`', mgrid: '`indices(shape)`', ogrid: '`indices(shape, { sparse: true })`', load: '`pn.io`', save: '`pn.io`',
  s_: "`slice(1, 5)` or '1:5'", index_exp: "`slice(1, 5)` or '1:5'", issubdtype: "`isdtype(dtype, 'integral')`", norm: '`matrixNorm` for matrices', show_config: '`info()`', show_runtime: '`info()`',
}
