/**
 * Machine learning on the flights: logistic regression by Newton's method (will a flight be late?) and k-means (what kinds of flights are
 * there?). `npx tsx examples/learning.ts [flights]`
 */
import { arr, concat, configure, info, random, scope, stack, type NDArray } from 'parnum'
import { columnNames, loadFlights, type Column, type Flights } from './flights-data.js'
import { rules } from './flights-plain.js'
import { judge, kmeans, logistic, probability } from './models.js'
import { bar, decimal, percent, table, whole } from './table.js'
import { time } from './timing.js'

type Columns = Record<Column, NDArray>
type Floats = NDArray<'float64'>
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
export const featureNames = ['(always)', 'hour, sin', 'hour, cos', 'half hour, sin', 'half hour, cos', 'log distance', 'late at origin', 'late at destination', ...days]

/** The flights at some places, or where a mask is true. */
const pick = (columns: Columns, which: NDArray): Columns => Object.fromEntries(columnNames.map((name) => [name, columns[name].get(which)])) as Columns

/** The share of late flights of each airport; where there are few flights, close to that of all. */
function lateShare(airport: NDArray, late: Floats, airports: number): Floats {
  const flights = airport.bincount({ minlength: airports })
  const lates = airport.bincount({ minlength: airports, weights: late })
  return lates.add(late.mean().mul(50)).div(flights.add(50))
}

/** A row for each feature, a column for each flight. What is learned from the airports comes from the flights to train with alone. */
function features({ minute, distance, origin, destination }: Columns, atOrigin: Floats, atDestination: Floats): Floats {
  const angle = minute.mod(1440).astype('float64').mul(Math.PI / 720)
  const weekday = minute.floorDivide(1440).add(3).mod(7)
  return stack([
    angle.sin(), angle.cos(), angle.mul(2).sin(), angle.mul(2).cos(), distance.astype('float64').log(), atOrigin.get(origin), atDestination.get(destination),
    ...days.map((_, day) => weekday.equal(day).astype('float64')),
  ])
}

const withOnes = (x: NDArray): Floats => concat([arr.ones([1, x.shape[1]]), x]) as Floats

/** What was learned and how well it says what happens to flights that it has not seen. */
export interface Learned {
  flights: number; late: number; weights: number[]; steps: number
  train: ReturnType<typeof judge>; test: ReturnType<typeof judge>
  centres: number[][]; sizes: number[]; inertia: number[]
}

/** All of it: four fifths of the flights to learn from, the others to judge by; then k-means on hour, log distance and delay. */
export function learn(flights: Flights, kinds = 5): Learned {
  const [lowest, highest] = rules.believed
  const all = Object.fromEntries(columnNames.map((name) => [name, arr(flights[name])])) as Columns
  const known = pick(all, all.delay.greaterEqual(lowest).logicalAnd(all.delay.lessEqual(highest)))
  const n = known.delay.size
  const order = random.generator(7).permutation(n)
  const [train, test] = order.split([Math.floor(0.8 * n)]).map((which) => pick(known, which))
  const [y, yTest] = [train, test].map(({ delay }) => delay.greaterEqual(rules.late).astype('float64'))
  const airports = flights.airports.length
  const [atOrigin, atDestination] = [lateShare(train.origin, y, airports), lateShare(train.destination, y, airports)]
  const x = features(train, atOrigin, atDestination)
  const [mean, std] = [x.mean({ axis: 1, keepdims: true }), x.std({ axis: 1, keepdims: true })]
  const standard = (part: Floats): Floats => withOnes(part.sub(mean).div(std.maximum(1e-9)))
  const [xTrain, xTest] = [standard(x), standard(features(test, atOrigin, atDestination))]
  const { weights, steps } = logistic(xTrain, y)
  const late = y.mean().item()

  const points = stack([known.minute.mod(1440).div(60), known.distance.astype('float64').log(), known.delay.clip(-60, 180)]) as Floats
  const [centre, spread] = [points.mean({ axis: 1, keepdims: true }), points.std({ axis: 1, keepdims: true })]
  const { centres, sizes, inertia } = kmeans(points.sub(centre).div(spread), kinds)
  return {
    flights: n, late, weights: weights.toArray() as number[], steps,
    train: judge(probability(weights, xTrain), y, late), test: judge(probability(weights, xTest), yTest, late),
    centres: centres.mul(spread.T).add(centre.T).toArray() as number[][], sizes: sizes.toArray() as number[], inertia,
  }
}

/** Prints what was learned. */
function report(a: Learned): void {
  table(`${whole([a.flights])[0]} flights, ${percent([a.late])[0]} late: logistic regression, ${a.steps} steps of Newton's method`, { feature: featureNames, weight: decimal(a.weights, 3), '': bar(a.weights.map(Math.abs), 24) })
  const naive = -(a.late * Math.log(a.late) + (1 - a.late) * Math.log(1 - a.late))
  table('How well it tells the late flights', {
    flights: ['to train with', 'to judge by'], 'log loss': decimal([a.train.loss, a.test.loss], 4), 'without features': decimal([naive, naive], 4),
    'area under ROC': decimal([a.train.auc, a.test.auc], 4), accuracy: percent([a.train.accuracy, a.test.accuracy]),
  })
  table(`Flights to judge by, called late from a probability of ${percent([a.late])[0]} on`, { ' ': ['in time', 'late'], 'called in time': whole(a.test.confusion.map((row) => row[0])), 'called late': whole(a.test.confusion.map((row) => row[1])) })
  const [hour, distance, delay] = [0, 1, 2].map((k) => a.centres.map((centre) => centre[k]))
  table(`Kinds of flights by k-means, ${a.inertia.length} steps`, {
    'hour of departure': decimal(hour), 'miles (geometric mean)': whole(distance.map(Math.exp)), 'delay, min': decimal(delay), flights: whole(a.sizes), '': bar(a.sizes, 24),
  })
}

async function main(): Promise<void> {
  const flights = await loadFlights(Number(process.argv[2] || Infinity))
  report(learn(flights))
  const { threads, backend, instructionSet } = info()
  const run = (): unknown => scope(() => learn(flights))
  const all = time(run)
  configure({ threads: 1 })
  table(`Time, all of it (parnum on ${backend} kernels, ${instructionSet})`, { threads: ['1', String(threads)], ms: decimal([time(run), all], 0) })
}

if (require.main === module) void main()
