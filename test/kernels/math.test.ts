/** The scalar functions against 200-bit arithmetic, NumPy and Python's integers (scripts/fixtures_math.py), reached as the op table names them. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as m from '../../src/kernels/math'
import { opOf, type OpName } from '../../src/ops/table'

type Cell = number | string
type Rows = Readonly<Record<string, readonly (readonly Cell[])[]>>
interface Fixture {
  readonly accuracy: Rows
  readonly limits: Rows
  readonly exact: Rows
  readonly integers: Rows
}

const path = process.env['PARNUM_MATH_FIXTURE'] ?? new URL('../fixtures/math.json', import.meta.url)
const fixture = JSON.parse(readFileSync(path, 'utf8')) as Fixture

const words: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity, '-0': -0 }
const double = (cell: Cell) => (typeof cell === 'string' ? words[cell] : cell)

/** The operation that a fixture is of: its name may go on with the region of the arguments. */
const opName = (name: string) => name.split(' ')[0] as OpName

/** The kernel of an operation, from the text in the table, as the generator of kernels makes it. */
function kernel<T>(name: string, kind: 'float' | 'int' | 'big', dtype: string): (...args: readonly T[]) => T {
  const { js } = opOf(opName(name))
  const text = (typeof js === 'string' ? js : js[kind])!.replaceAll('_T', `_${dtype}`).replaceAll('BITS', dtype.replace(/\D+/, ''))
  const made = new Function('m', 'a', 'b', `return ${text}`) as (...args: readonly unknown[]) => T
  return (...args) => made(m, ...args)
}

const f64 = new Float64Array(1)
const bits = new BigUint64Array(f64.buffer)

/** The distance from |x| to the next double; at the largest one the distance below. */
function ulp(x: number): number {
  const size = Math.abs(x)
  f64[0] = size
  bits[0]++
  return f64[0] === Infinity ? 2 ** 971 : f64[0] - size
}

/** Error in ULP, the true value being `want + rest * ulp(want)`. */
function error(got: number, want: number, rest: number): number {
  const distance = Math.abs((got - want) / ulp(want) - rest)
  return Number.isNaN(distance) ? Infinity : distance
}

const show = (x: unknown) => (Object.is(x, -0) ? '-0' : String(x))
const table = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.map(show).join(' '))

describe('accuracy', () => {
  // What was measured on 8,000 to 300,000 arguments each, rounded up; logaddexp where its terms do not cancel, lgamma below zero away from its zeros.
  const measured: Readonly<Record<string, number>> = {
    sin: 1, cos: 1, tan: 1, asin: 1, acos: 1, atan: 1, atan2: 1.5, sinh: 2, cosh: 2, tanh: 2, asinh: 2, acosh: 2, atanh: 2, exp: 1, exp2: 1.5, expm1: 1,
    log: 1, log2: 1, log10: 2, log1p: 1, cbrt: 1, sinc: 3, erf: 2, gamma: 4, lgamma: 3, 'lgamma below zero': 4, hypot: 1.5, pow: 1.5, logaddexp: 2,
  }
  for (const [op, rows] of Object.entries(fixture.accuracy)) {
    test(`${op} errs by at most ${measured[op]} ULP`, () => {
      expect(measured[op]).toBeLessThanOrEqual(opOf(opName(op)).ulp)
      const run = kernel<number>(op, 'float', 'float64')
      let worst = { error: 0, row: '' }
      for (const row of rows) {
        const numbers = row.map(double)
        const rest = numbers.pop()!
        const want = numbers.pop()!
        const size = error(run(...numbers), want, rest)
        if (size > worst.error) worst = { error: size, row: row.join(' ') }
      }
      if (process.env['PARNUM_MATH_FIXTURE']) console.log(op, rows.length, worst)
      expect(worst.error, worst.row).toBeLessThanOrEqual(measured[op])
    })
  }

  test('sinc, erf, gamma and lgamma of float32 numbers, rounded at the store, are within a place of the true value', () => {
    const steps = new Int32Array(1)
    const f32 = new Float32Array(steps.buffer)
    const place = (x: number) => ((f32[0] = x), steps[0])
    for (const op of ['sinc', 'erf', 'gamma', 'lgamma', 'pow', 'hypot']) {
      const run = kernel<number>(op, 'float', 'float32')
      for (const row of fixture.accuracy[op] ?? []) {
        const numbers = row.map(double)
        const want = numbers[numbers.length - 2]
        const args = numbers.slice(0, -2)
        if (args.some((x) => Math.fround(x) !== x)) continue
        expect(Math.abs(place(run(...args)) - place(want)), row.join(' ')).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe('special values', () => {
  for (const [op, rows] of Object.entries(fixture.limits)) {
    test(`${op} has NumPy's zeros, infinities and NaN`, () => {
      const run = kernel<number>(op, 'float', 'float64')
      const got = rows.map((row) => {
        const args = row.slice(0, -1).map(double)
        const want = double(row[row.length - 1])
        const result = run(...args)
        const close = Number.isFinite(want) && want !== 0 && Math.abs(result - want) <= 8 * ulp(want)
        return [...args, close ? want : result]
      })
      expect(table(got)).toEqual(table(rows.map((row) => row.map(double))))
    })
  }

  test('pow is 1 where C says 1 and JavaScript NaN', () => {
    expect([m.pow(1, NaN), m.pow(1, Infinity), m.pow(1, -Infinity), m.pow(-1, Infinity), m.pow(-1, -Infinity), m.pow(NaN, 0)]).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('pow with a huge exponent keeps the sign of the base for odd ones and is NaN for fractions', () => {
    expect([m.pow(-1, 2 ** 31 + 1), m.pow(-1, 2 ** 31), m.pow(-1, -(2 ** 52) - 1), m.pow(-1, 2 ** 53)]).toEqual([-1, 1, -1, 1])
    expect(m.pow(-0.9999999, 2 ** 31 + 0.5)).toBeNaN()
    expect(m.pow(-1, 2 ** 31 + 0.5)).toBeNaN()
    expect([m.pow(2, 1e300), m.pow(0.5, 1e300), m.pow(1.0000001, -1e300), m.pow(-2, 2 ** 31 + 1)]).toEqual([Infinity, 0, 0, -Infinity])
  })

  test('pow near 1 overflows to infinity, never to NaN', () => {
    const base = 1 + 2 ** -30
    for (let i = 0; i <= 100; i++) {
      const exponent = (709 + i / 50) * 2 ** 30
      expect(m.pow(base, exponent) === Infinity || m.pow(base, exponent) > 1e307).toBe(true)
      expect(m.pow(base, -(exponent + 35 * 2 ** 30))).toBeLessThan(1e-322)
    }
  })

  test('sinc is 1 at 0 and exactly 0 at other whole numbers', () => {
    expect([0, -0, 5e-324].map(m.sinc)).toEqual([1, 1, 1])
    expect([1, -1, 2, 3, 1e6, 2 ** 53].map((x) => Math.abs(m.sinc(x)))).toEqual([0, 0, 0, 0, 0, 0])
    expect([Infinity, -Infinity, NaN].map(m.sinc)).toEqual([NaN, NaN, NaN])
  })

  test('gamma of a small whole number is the factorial', () => {
    let factorial = 1
    for (let n = 1; n <= 18; n++) {
      expect(Math.abs(m.gamma(n) - factorial)).toBeLessThanOrEqual(ulp(factorial))
      factorial *= n
    }
  })

  test('gamma overflows above 171.624, underflows to a zero of the right sign below -184, and is NaN at negative whole numbers', () => {
    expect(m.gamma(171.6243769563027)).toBeGreaterThan(1.79e308)
    expect([m.gamma(171.62437695630274), m.gamma(171.7), m.gamma(1e308)]).toEqual([Infinity, Infinity, Infinity])
    expect([m.gamma(-185.5), m.gamma(-190.5), m.gamma(-191.5), m.gamma(-1e15 - 0.5)].map(show)).toEqual(['0', '-0', '0', '-0'])
    expect([m.gamma(-1), m.gamma(-50), m.gamma(-1e300)]).toEqual([NaN, NaN, NaN])
  })

  test('lgamma is infinite at its poles', () => {
    expect([m.lgamma(0), m.lgamma(-3), m.lgamma(-Infinity)]).toEqual([Infinity, Infinity, Infinity])
  })

  test('hypot is infinite beside NaN', () => {
    for (const hypot of [m.hypot_float64, m.hypot_float32]) {
      expect([hypot(Infinity, NaN), hypot(NaN, -Infinity), hypot(NaN, 1), hypot(0, 0), hypot(-0, 3)]).toEqual([Infinity, Infinity, NaN, 0, 3])
    }
  })
})

describe('exact functions', () => {
  for (const [name, rows] of Object.entries(fixture.exact)) {
    const [op, dtype] = name.split('_')
    test(`${op} of ${dtype} gives NumPy's bits`, () => {
      const run = kernel<number>(op, 'float', dtype)
      const store = dtype === 'float32' ? Math.fround : (x: number) => x
      const want = rows.map((row) => row.map((cell) => store(double(cell))))
      const got = want.map((row) => [...row.slice(0, -1), store(run(...row.slice(0, -1)))])
      expect(table(got)).toEqual(table(want))
    })
  }

  test('signbit sees the sign of a NaN, and goes on seeing it in hot code', () => {
    const values = new Float64Array(2)
    new BigUint64Array(values.buffer).set([0xfff8000000000000n, 0x7ff8000000000000n])
    let negative = 0
    let positive = 0
    for (let i = 0; i < 1e5; i++) {
      negative += m.signbit(values[0])
      positive += m.signbit(values[1])
    }
    expect([negative, positive]).toEqual([1e5, 0])
  })

  test('copysign gives NaN a sign, and takes one from it', () => {
    expect([m.signbit(m.copysign(NaN, -1)), m.signbit(m.copysign(NaN, 1)), m.copysign(3, m.copysign(NaN, -0))]).toEqual([1, 0, -3])
  })

  test('of equal zeros maximum, minimum, fmax and fmin take the second', () => {
    for (const choose of [m.maximum, m.minimum, m.fmax, m.fmin]) expect([choose(-0, 0), choose(0, -0)].map(show)).toEqual(['0', '-0'])
  })

  test('nextafter walks through every power of two and back', () => {
    for (let e = -1074; e < 1024; e++) {
      const x = 2 ** e
      expect(m.nextafter_float64(m.nextafter_float64(x, Infinity), 0)).toBe(x)
      expect(m.nextafter_float64(m.nextafter_float64(-x, 0), -Infinity)).toBe(-x)
      expect(m.nextafter_float64(x, Infinity) - x).toBe(ulp(x))
    }
  })

  test('exp2 of a whole number is that power of two', () => {
    for (let e = -1080; e <= 1030; e++) expect(m.exp2(e)).toBe(2 ** e)
  })
})

describe('integers', () => {
  const small = { int8: Int8Array, int16: Int16Array, int32: Int32Array, uint8: Uint8Array, uint16: Uint16Array, uint32: Uint32Array } as const
  const big = { int64: BigInt64Array, uint64: BigUint64Array } as const

  for (const [name, rows] of Object.entries(fixture.integers)) {
    const [op, dtype] = name.split('_')
    test(`${op} of ${dtype}, stored, is NumPy's`, () => {
      const wants = rows.map((row) => row[2])
      if (dtype in big) {
        const run = kernel<bigint>(op, 'big', dtype)
        const out = new big[dtype as keyof typeof big](rows.length)
        rows.forEach((row, i) => (out[i] = run(BigInt(row[0]), BigInt(row[1]))))
        expect(Array.from(out, (v, i) => `${rows[i][0]} ${rows[i][1]} ${v}`)).toEqual(wants.map((v, i) => `${rows[i][0]} ${rows[i][1]} ${v}`))
      } else {
        const run = kernel<number>(op, 'int', dtype)
        const out = new small[dtype as keyof typeof small](rows.length)
        rows.forEach((row, i) => (out[i] = run(Number(row[0]), Number(row[1]))))
        expect(Array.from(out, (v, i) => `${rows[i][0]} ${rows[i][1]} ${v}`)).toEqual(wants.map((v, i) => `${rows[i][0]} ${rows[i][1]} ${v}`))
      }
    })
  }

  test('a power of a huge exponent is exact modulo the width, and done at once', () => {
    expect(m.powInt(3, 4294967295) >>> 0).toBe(Number(modularPower(3n, 4294967295n, 1n << 32n)))
    expect(m.powBig(3n, (1n << 63n) - 1n)).toBe(modularPower(3n, (1n << 63n) - 1n, 1n << 64n))
    expect(BigInt.asIntN(64, m.powBig(-7n, 23n))).toBe(BigInt.asIntN(64, (-7n) ** 23n))
  })

  test('clip gives the upper bound where the bounds are in the wrong order', () => {
    expect([m.clipInt(5, 0, 3), m.clipInt(-5, 0, 3), m.clipInt(2, 0, 3), m.clipInt(2, 9, 4)]).toEqual([3, 0, 2, 4])
    expect([m.clipBig(5n, 0n, 3n), m.clipBig(-5n, 0n, 3n), m.clipBig(2n, 0n, 3n), m.clipBig(2n, 9n, 4n)]).toEqual([3n, 0n, 2n, 4n])
  })
})

/** a ** b modulo n, from the binary digits of b, the first one first: another way than powBig goes. */
function modularPower(a: bigint, b: bigint, n: bigint): bigint {
  return [...b.toString(2)].reduce((power, digit) => (power * power * (digit === '1' ? a : 1n)) % n, 1n)
}
