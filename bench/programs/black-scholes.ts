/** Prices of European call and put options after Black and Scholes: formulas over long arrays. */
import { pn, type NDArray } from '../parnum.js'
import { uniform, type Program } from './program.js'

const { expr } = pn
const rate = 0.02
const volatility = 0.3
const drift = rate + volatility ** 2 / 2

/** The probability that a normal variable is below d. */
function normal(d: NDArray): NDArray {
  return d.div(Math.SQRT2).erf().add(1).div(2)
}

export const blackScholes: Program = {
  name: 'black-scholes', title: 'Black-Scholes, calls and puts', size: 5e6, quickSize: 5e5, rtol: 1e-12,

  inputs: (n) => ({ spot: uniform([n], 50, 150), strike: uniform([n], 50, 150), years: uniform([n], 0.1, 2) }),

  methods({ spot, strike, years }) {
    const spread = years.sqrt().mul(volatility)
    const d1 = spot.div(strike).log().add(years.mul(drift)).div(spread)
    const d2 = d1.sub(spread)
    const discounted = years.mul(-rate).exp().mul(strike)
    const call = spot.mul(normal(d1)).sub(discounted.mul(normal(d2)))
    const put = call.sub(spot).add(discounted)
    return [call, put]
  },

  expr({ spot, strike, years }) {
    const spread = expr`${volatility}*sqrt(${years})`
    const d1 = expr`(log(${spot}/${strike}) + ${drift}*${years}) / ${spread}`
    const d2 = expr`${d1} - ${spread}`
    const discounted = expr`${strike}*exp(${-rate}*${years})`
    const call = expr`${spot}*(1 + erf(${d1}/sqrt(2)))/2 - ${discounted}*(1 + erf(${d2}/sqrt(2)))/2`
    const put = expr`${call} - ${spot} + ${discounted}`
    return [call, put]
  },
}
