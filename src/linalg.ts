/** The names of `pn.linalg`. */
export { multiDot } from './api/linalg/chains.js'
export { diagonal, trace, type DiagonalOptions, type TraceOptions, type TraceType } from './api/linalg/diagonal.js'
export { matmul, type MatmulOptions } from './api/linalg/matmul.js'
export { eig, eigh, eigvals, eigvalsh, type EighResult, type EigResult } from './api/linalg/eigen.js'
export { lstsq, qr, type LstsqOptions, type LstsqResult, type QrOptions, type QrResult } from './api/linalg/qr.js'
export { cholesky, det, inv, slogdet, solve, type CholeskyOptions, type SlogdetResult } from './api/linalg/solve.js'
export { cond, matrixRank, pinv, svd, svdvals, type CondOptions, type RankOptions, type SvdOptions, type SvdResult } from './api/linalg/svd.js'
export {
  matrixNorm, norm, vectorNorm, type MatrixNormOptions, type MatrixOrder, type NormOptions, type NormType, type VectorNormOptions, type VectorOrder,
} from './api/linalg/norms.js'
export { cross, kron, outer, type CrossOptions } from './api/linalg/outer.js'
export { matrixPower, type PowerType } from './api/linalg/power.js'
export { tensordot, type ContractedAxes, type TensordotOptions } from './api/linalg/tensordot.js'
export { vecdot, type VecdotOptions } from './api/linalg/vecdot.js'
export { matrixTranspose } from './api/manipulate.js'
