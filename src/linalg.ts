/** The names of `pn.linalg`. */
export { matrixTranspose } from './api/manipulate.js'
export { matmul, type MatmulOptions } from './api/linalg/matmul.js'
