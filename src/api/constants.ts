/** The constants of the Array API standard. */

/** Euler's number. */
export const e = Math.E
/** The ratio of a circle's circumference to its diameter. */
export const pi = Math.PI
/** Positive infinity. */
export const inf = Infinity
/** Not a number. */
export const nan = NaN
/** A new axis of length 1 in an index. */
export const newaxis = null
