/** Node.js's high-resolution time: the same in all threads of the process, also in those that know no addon. */

/** `process.hrtime` in ms. */
export function hrtimeMs(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}
