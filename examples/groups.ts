/** What describes a distribution, and the groups of one. */
import { lexsort, where, type NDArray } from 'parnum'

type Floats = NDArray<'float64'>
/** The quantiles of a shape. */
export const levels = [0.01, 0.25, 0.5, 0.75, 0.99]

/** Numbers that describe a distribution. */
export interface Shape { mean: number; std: number; skewness: number; kurtosis: number; lowest: number; highest: number; quantiles: number[] }

/** The shape of a distribution. */
export function shapeOf(x: Floats): Shape {
  const z = x.sub(x.mean()).div(x.std())
  return {
    mean: x.mean().item(), std: x.std().item(), skewness: z.pow(3).mean().item(), kurtosis: z.pow(4).mean().item() - 3,
    lowest: x.min().item(), highest: x.max().item(), quantiles: x.quantile(levels).toArray() as number[],
  }
}

/** Count, mean, standard deviation, median and 90th percentile of the values in each group; NaN where a group is empty. */
export interface Groups { count: number[]; mean: number[]; std: number[]; median: number[]; p90: number[] }

/** Statistics of the values of each group; `group` has the number of each value's group. */
export function grouped(group: NDArray, value: Floats, groups: number): Groups {
  const count = group.bincount({ minlength: groups }).astype('float64')
  const mean = group.bincount({ minlength: groups, weights: value }).div(count)
  const std = group.bincount({ minlength: groups, weights: value.sub(mean.get(group)).square() }).div(count).sqrt()
  const sorted = value.get(lexsort([value, group]))
  const start = count.cumulativeSum().sub(count)
  const quantile = (q: number): number[] => {
    const place = start.add(count.sub(1).maximum(0).mul(q))
    const [below, above] = [place.floor(), place.ceil()].map((k) => sorted.get(k.minimum(sorted.size - 1).astype('int32')))
    return where(count.equal(0), NaN, below.add(above.sub(below).mul(place.sub(place.floor())))).toArray() as number[]
  }
  return { count: count.toArray() as number[], mean: mean.toArray() as number[], std: std.toArray() as number[], median: quantile(0.5), p90: quantile(0.9) }
}
