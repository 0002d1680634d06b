/** Two models and their judge, for any data: logistic regression by Newton's method, k-means by Lloyd's. Points are columns, features rows. */
import { arr, expr, linalg, random, stack, where, type NDArray } from 'parnum'

type Floats = NDArray<'float64'>

/** Weights that make the labels (0 or 1) likeliest, less `ridge` times half their squares, by Newton's method. */
export function logistic(x: Floats, y: Floats, ridge = 1): { weights: Floats; steps: number } {
  let weights = arr.zeros(x.shape[0])
  for (let steps = 1; ; steps++) {
    const p = probability(weights, x)
    const gradient = x.matmul(y.sub(p)).sub(weights.mul(ridge))
    const hessian = x.mul(expr`${p}*(1 - ${p})`).matmul(x.T).add(arr.eye(x.shape[0]).mul(ridge))
    const change = linalg.solve(hessian, gradient) as Floats
    weights = weights.add(change)
    if (steps === 20 || change.abs().max().item() < 1e-9) return { weights, steps }
  }
}

/** The probability of label 1 of each column. */
export function probability(weights: Floats, x: Floats): Floats {
  return expr`1/(1 + exp(-${weights.matmul(x)}))` as Floats
}

/** How good probabilities are: log loss, area under the ROC curve, and the confusion table (rows: was it late; columns: was it said). */
export function judge(p: Floats, y: Floats, threshold: number): { loss: number; auc: number; accuracy: number; confusion: number[][] } {
  const late = y.greater(0.5)
  const said = p.greaterEqual(threshold)
  const [positive, negative] = [p.get(late), p.get(late.logicalNot()).sort()]
  const below = negative.searchsorted(positive).mean().item()
  const upTo = negative.searchsorted(positive, { side: 'right' }).mean().item()
  return {
    loss: where(late, p, expr`1 - ${p}`).log().mean().neg().item() as number,
    auc: (below + upTo) / 2 / negative.size,
    accuracy: said.equal(late).mean().item(),
    confusion: late.astype('int32').mul(2).add(said.astype('int32')).bincount({ minlength: 4 }).reshape([2, 2]).toArray() as number[][],
  }
}

/** Squared distances of all points (columns of x) from some centres (rows), less the points' own squared lengths. */
function apart(x: Floats, centres: Floats): Floats {
  return expr`${centres.square().sum({ axis: 1, keepdims: true })} - 2*${centres.matmul(x)}` as Floats
}

/** Lloyd's algorithm from centres chosen as k-means++ does. `inertia` has the sum of squared distances before each step. */
export function kmeans(x: Floats, k: number, seed = 5, most = 20): { centres: Floats; sizes: NDArray; inertia: number[] } {
  const g = random.generator(seed)
  const n = x.shape[1]
  const lengths = x.square().sum(0).eval()
  const chosen = [g.integers(0, n)]
  while (chosen.length < k) {
    const nearest = apart(x, x.get(':', chosen).T).min(0).add(lengths).maximum(0)
    chosen.push(g.choice(n, undefined, { p: nearest.div(nearest.sum()) }))
  }
  let centres = x.get(':', chosen).T.copy()
  const total = lengths.sum().item()
  for (const inertia: number[] = []; ;) {
    const distances = apart(x, centres).eval()
    const cluster = distances.argmin(0)
    inertia.push(distances.min(0).sum().item() + total)
    const sizes = cluster.bincount({ minlength: k })
    centres = stack(x.unstack().map((feature) => cluster.bincount({ minlength: k, weights: feature }).div(sizes)), { axis: 1 })
    if (inertia.length === most || inertia.at(-2)! - inertia.at(-1)! < 1e-6 * total) return { centres, sizes, inertia }
  }
}
