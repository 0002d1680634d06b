/** The dtypes by family, for tests that go over them. */
import { dtypes, isComplex, type DType } from '../../src/dtype/dtype.js'

/** The dtypes whose elements are one number each. */
export const realTypes: readonly DType[] = dtypes.filter((dtype) => !isComplex(dtype))
