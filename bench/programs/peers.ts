/** The programs in JavaScript without parnum: plain loops, and numpy-ts where it has what they need. */
import type * as NumpyTs from 'numpy-ts'

type Numbers = Float64Array<ArrayBuffer>
type Results = readonly (Numbers | number)[]
type Loops = (inputs: Readonly<Record<string, Numbers>>) => Results

const drift = 0.02 + 0.3 ** 2 / 2

/** W. J. Cody's rational approximations of 1969, as many libraries have them; good to 1e-15. */
function erf(x: number): number {
  const y = Math.abs(x)
  if (y < 0.46875) {
    const z = y * y
    const [p, q] = [[3.20937758913846947e3, 3.77485237685302021e2, 1.13864154151050156e2, 3.16112374387056560, 1.85777706184603153e-1], [2.84423683343917062e3, 1.28261652607737228e3, 2.44024637934444173e2, 2.36012909523441209e1, 1]]
    return x * (horner(p, z) / horner(q, z))
  }
  if (y > 6) return Math.sign(x)
  return Math.sign(x) * (1 - Math.exp(-y * y) * erfcx(y))
}

/** exp(y*y) erfc(y) for y from 0.46875 on. */
function erfcx(y: number): number {
  if (y <= 4) {
    const p = [1.23033935479799725e3, 2.05107837782607147e3, 1.71204761263407058e3, 8.81952221241769090e2, 2.98635138197400131e2, 6.61191906371416295e1, 8.88314979438837594, 5.64188496988670089e-1, 2.15311535474403846e-8]
    const q = [1.23033935480374942e3, 3.43936767414372164e3, 4.36261909014324716e3, 3.29079923573345963e3, 1.62138957456669019e3, 5.37181101862009858e2, 1.17693950891312499e2, 1.57449261107098347e1, 1]
    return horner(p, y) / horner(q, y)
  }
  const z = 1 / (y * y)
  const p = [6.58749161529837803e-4, 1.60837851487422766e-2, 1.25781726111229246e-1, 3.60344899949804439e-1, 3.05326634961232344e-1, 1.63153871373020978e-2]
  const q = [2.33520497626869185e-3, 6.05183413124413191e-2, 5.27905102951428412e-1, 1.87295284992346725, 2.56852019228982242, 1]
  return (1 / Math.sqrt(Math.PI) - z * (horner(p, z) / horner(q, z))) / y
}

/** c[0] + c[1] x + c[2] x^2 + ... */
function horner(c: readonly number[], x: number): number {
  let sum = 0
  for (let k = c.length - 1; k >= 0; k--) sum = sum * x + c[k]
  return sum
}

export const loops: Readonly<Record<string, Loops>> = {
  sum({ a, b }) {
    let sum = 0
    for (let k = 0; k < a.length; k++) sum += 2 * a[k] + b[k] * Math.sin(a[k])
    return [sum]
  },

  length: ({ a, b }) => [a.map((v, k) => Math.sqrt(v * v + b[k] * b[k]))],

  moments({ x }) {
    const t = x.map(Math.sin)
    const [sum, max] = t.reduce(([s, m], v) => [s + v, Math.max(m, v)], [0, -Infinity])
    const mean = sum / t.length
    return [mean, Math.sqrt(t.reduce((s, v) => s + (v - mean) ** 2, 0) / t.length), max]
  },

  'black-scholes'({ spot, strike, years }) {
    const call = new Float64Array(spot.length)
    const put = new Float64Array(spot.length)
    for (let k = 0; k < spot.length; k++) {
      const spread = 0.3 * Math.sqrt(years[k])
      const d1 = (Math.log(spot[k] / strike[k]) + drift * years[k]) / spread
      const d2 = d1 - spread
      const discounted = strike[k] * Math.exp(-0.02 * years[k])
      call[k] = spot[k] * (1 + erf(d1 / Math.SQRT2)) / 2 - discounted * (1 + erf(d2 / Math.SQRT2)) / 2
      put[k] = call[k] - spot[k] + discounted
    }
    return [call, put]
  },

  heat({ plate }) {
    const n = Math.sqrt(plate.length)
    let [now, next] = [plate.slice(), plate.slice()]
    for (let step = 0; step < 100; step++) {
      for (let i = 1; i < n - 1; i++) {
        for (let k = i * n + 1; k < i * n + n - 1; k++) next[k] = now[k] + 0.2 * (now[k - n] + now[k + n] + now[k - 1] + now[k + 1] - 4 * now[k])
      }
      ;[now, next] = [next, now]
    }
    return [now]
  },

  'n-body'({ mass, ...start }) {
    const n = mass.length
    const [x, y, z, vx, vy, vz] = ['x', 'y', 'z', 'vx', 'vy', 'vz'].map((name) => start[name].slice())
    for (let step = 0; step < 3; step++) {
      for (let i = 0; i < n; i++) {
        let [ax, ay, az] = [0, 0, 0]
        for (let j = 0; j < n; j++) {
          const [dx, dy, dz] = [x[j] - x[i], y[j] - y[i], z[j] - z[i]]
          const squared = dx * dx + dy * dy + dz * dz + 1e-3
          const pull = mass[j] / (squared * Math.sqrt(squared))
          ax += pull * dx
          ay += pull * dy
          az += pull * dz
        }
        vx[i] += ax * 0.01
        vy[i] += ay * 0.01
        vz[i] += az * 0.01
      }
      for (let i = 0; i < n; i++) {
        x[i] += vx[i] * 0.01
        y[i] += vy[i] * 0.01
        z[i] += vz[i] * 0.01
      }
    }
    return [x, y, z]
  },
}

type Np = typeof NumpyTs
type NpArray = NumpyTs.NDArray

/** It has no erf, and writes no slices: Black-Scholes and heat are not here. */
export const numpyTs: Readonly<Record<string, (np: Np, inputs: Readonly<Record<string, NpArray>>) => readonly (NpArray | number)[]>> = {
  sum: (np, { a, b }) => [a.multiply(2).add(b.multiply(np.sin(a))).sum() as number],
  length: (np, { a, b }) => [np.sqrt(a.multiply(a).add(b.multiply(b)))],
  moments(np, { x }) {
    const t = np.sin(x)
    return [t.mean() as number, t.std() as number, t.max() as number]
  },
  'n-body'(np, { x, y, z, vx, vy, vz, mass }) {
    const apart = (v: NpArray): NpArray => v.expand_dims(0).subtract(v.expand_dims(1))
    for (let step = 0; step < 3; step++) {
      const [dx, dy, dz] = [apart(x), apart(y), apart(z)]
      const squared = dx.multiply(dx).add(dy.multiply(dy)).add(dz.multiply(dz)).add(1e-3)
      const pull = mass.divide(squared.multiply(np.sqrt(squared)))
      vx = vx.add((pull.multiply(dx).sum(1) as NpArray).multiply(0.01))
      vy = vy.add((pull.multiply(dy).sum(1) as NpArray).multiply(0.01))
      vz = vz.add((pull.multiply(dz).sum(1) as NpArray).multiply(0.01))
      x = x.add(vx.multiply(0.01))
      y = y.add(vy.multiply(0.01))
      z = z.add(vz.multiply(0.01))
    }
    return [x, y, z]
  },
}
