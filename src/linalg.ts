/** The names of `pn.linalg`. */
export { matrixTranspose } from './api/manipulate.js'
export { matmul, type MatmulOptions } from './api/linalg/matmul.js'
export { eig, eigh, eigvals, eigvalsh, type EighResult, type EigResult } from './api/linalg/eigen.js'
export { lstsq, qr, type LstsqOptions, type LstsqResult, type QrOptions, type QrResult } from './api/linalg/qr.js'
export { cholesky, det, inv, slogdet, solve, type CholeskyOptions, type SlogdetResult } from './api/linalg/solve.js'
export { cond, matrixRank, pinv, svd, svdvals, type CondOptions, type RankOptions, type SvdOptions, type SvdResult } from './api/linalg/svd.js'
