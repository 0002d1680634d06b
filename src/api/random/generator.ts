/** The generator of random numbers: its methods, with what they promise. */
import type { ElementOf, NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { ValueError } from '../../errors.js'
import { showValue } from '../../shape/show.js'
import type { ShapeArgument } from '../creation.js'
import type { Asked } from '../fill.js'
import { checkOptions } from '../options.js'
import { drawFloats } from './draws.js'
import { integers, type Bound, type IntegersOptions } from './integers.js'
import { choice, permutation, shuffle, type ChoiceOptions, type OrderOptions } from './order.js'
import { finished, floatOption, given, rules, targetOf, type FloatOptions, type Given, type OutOption, type Parameter } from './request.js'
import { sample, type Sample } from './samples.js'
import { entropyOf, SeedSequence, type Seed } from './seed.js'
import { BitState, bitGenerators, type BitGenerator, type GeneratorState } from './state.js'
import { uniform } from './uniform.js'

/** What `generator` takes. */
export interface GeneratorOptions {
  /** Where the bits come from: PCG64 (the default, as in NumPy), or Philox. */
  bitGenerator?: BitGenerator | undefined
}

/** No shape: one number. */
type NoShape = undefined | null
type Floats<O> = NDArray<Asked<O, 'float64'>>
/** What parameters give without a shape: a number for numbers. */
type Sampled<P, D extends DType = 'float64'> = [P] extends [number | undefined] ? number : NDArray<D>

/**
 * Random numbers. `generator(...)` makes one; it is never made with `new`.
 *
 * Where no shape is given, and no parameter is an array, a method gives a plain number; with a shape, `[]` too, an array. PCG64 gives the streams of NumPy's
 * `default_rng`, bit for bit. Philox gives NumPy's `random`, `uniform`, `integers`, `permutation`, `shuffle` and `choice`; its other numbers are made in
 * blocks of 1,024 that all threads share: the same for any number of threads, but not NumPy's.
 *
 * Where a function of the C library or of the JavaScript engine takes part (the normal's and the exponential's far tails; gamma and beta with
 * parameters below 1), the last bits are those of this machine's: without the native addon they can differ by 2 units in the last place.
 * @example pn.random.generator(7) instanceof pn.random.RandomGenerator //=> true
 */
export class RandomGenerator {
  readonly #state: BitState

  /** @internal */
  constructor(kind: BitGenerator, seed: SeedSequence) {
    this.#state = new BitState(kind, seed)
  }

  /** Which bit generator it has. */
  get bitGenerator(): BitGenerator {
    return this.#state.kind
  }

  /**
   * Where the generator is in its stream, as plain data that survives JSON; setting it resumes there, also in another process.
   * @throws ValueError for what is no state of such a bit generator
   * @example const g = pn.random.generator(1); const saved = g.state; const x = g.random(); g.state = saved; x === g.random() //=> true
   */
  get state(): GeneratorState {
    return this.#state.save()
  }
  set state(saved: GeneratorState) {
    this.#state.load(saved)
  }

  /**
   * Floats of [0, 1), evenly distributed: multiples of 2^-53 (2^-24 in float32). Computed by all threads, by jumping ahead in the stream.
   * @throws ShapeError, DTypeError, ValueError for unknown options, MemoryError, DisposedError
   * @example pn.random.generator(42).random() //=> 0.7739560485559633
   * @example pn.random.generator(42).random([2]).toArray() //=> [ 0.7739560485559633, 0.4388784397520523 ]
   */
  random(): number
  random<const O extends FloatOptions>(shape: NoShape, options: O & { out: NDArray }): Floats<O>
  random<const O extends FloatOptions>(shape: ShapeArgument, options?: O): Floats<O>
  random(shape?: ShapeArgument | null, options?: FloatOptions): NDArray | number {
    const target = targetOf('random', shape, floatOption('random', options), options)
    drawFloats('random', this.#state, target.array)
    return finished('random', target)
  }

  /**
   * Floats of [low, high), evenly distributed: low + (high - low) * random.
   * @throws ValueError where high - low is negative or not finite; ShapeError, DTypeError, MemoryError, DisposedError
   * @example pn.random.generator(42).uniform(10, 20) //=> 17.739560485559632
   */
  uniform<L extends Parameter = number, H extends Parameter = number>(low?: L, high?: H): Sampled<L | H>
  uniform<const O extends FloatOptions>(low: Parameter | undefined, high: Parameter | undefined, shape: NoShape, options: O): Floats<O>
  uniform<const O extends FloatOptions>(low: Parameter | undefined, high: Parameter | undefined, shape: ShapeArgument, options?: O): Floats<O>
  uniform(low: Parameter = 0, high: Parameter = 1, shape?: ShapeArgument | null, options?: FloatOptions): unknown {
    return uniform(this.#state, low, high, shape, options)
  }

  /**
   * Whole numbers of [low, high), evenly distributed; of [0, low) where `high` is left out. Bounds may be arrays that broadcast. int64 unless `dtype` says
   * otherwise; another dtype is another stream. Computed by all threads where the bounds are numbers.
   * @throws ValueError where no number lies between the bounds, or the dtype cannot hold them; DTypeError, ShapeError, MemoryError, DisposedError
   * @example pn.random.generator(42).integers(1, 6, [5], { endpoint: true }).toArray() //=> [ 1, 5, 4, 3, 3 ]
   */
  integers(low: number | bigint, high?: number | bigint | null): number
  integers(low: Bound, high?: Bound | null): number | NDArray<'int64'>
  integers<const O extends IntegersOptions>(low: Bound, high: Bound | NoShape, shape: NoShape, options: O & { out: NDArray }): NDArray<Asked<O, 'int64'>>
  integers<const O extends IntegersOptions>(low: Bound, high: Bound | NoShape, shape: ShapeArgument, options?: O): NDArray<Asked<O, 'int64'>>
  integers(low: Bound, high: Bound | NoShape, shape: NoShape, options: IntegersOptions): number | NDArray
  integers(low: Bound, high?: Bound | null, shape?: ShapeArgument | null, options?: IntegersOptions): NDArray | number {
    return integers(this.#state, low, high, shape, options)
  }

  /**
   * Numbers of the normal distribution with mean 0 and deviation 1, by the ziggurat.
   * @throws ShapeError, DTypeError, ValueError for unknown options, MemoryError, DisposedError
   * @example pn.random.generator(42).standardNormal() //=> 0.30471707975443135
   */
  standardNormal(): number
  standardNormal<const O extends FloatOptions>(shape: NoShape, options: O & { out: NDArray }): Floats<O>
  standardNormal<const O extends FloatOptions>(shape: ShapeArgument, options?: O): Floats<O>
  standardNormal(shape?: ShapeArgument | null, options?: FloatOptions): NDArray | number {
    return this.#floats('standardNormal', shape, options, { distribution: 'normal' })
  }

  /**
   * Numbers of the normal distribution with mean `loc` and deviation `scale`.
   * @throws ValueError for a negative scale; ShapeError, DTypeError, MemoryError, DisposedError
   * @example pn.random.generator(42).normal(100, 15, 3).shape //=> [ 3 ]
   */
  normal<L extends Parameter = number, S extends Parameter = number>(loc?: L, scale?: S): Sampled<L | S>
  normal<const O extends FloatOptions>(loc: Parameter | undefined, scale: Parameter | undefined, shape: NoShape, options: O): Floats<O>
  normal<const O extends FloatOptions>(loc: Parameter | undefined, scale: Parameter | undefined, shape: ShapeArgument, options?: O): Floats<O>
  normal(loc: Parameter = 0, scale: Parameter = 1, shape?: ShapeArgument | null, options?: FloatOptions): unknown {
    const [a, b] = [given('normal', loc, rules.any('loc')), given('normal', scale, rules.notNegative('scale'))]
    return this.#floats('normal', shape, options, { distribution: 'normal', a, b, applied: true })
  }

  /**
   * Numbers of the exponential distribution with mean 1, by the ziggurat.
   * @throws ShapeError, DTypeError, ValueError for unknown options, MemoryError, DisposedError
   * @example pn.random.generator(42).standardExponential() //=> 2.4042086039659947
   */
  standardExponential(): number
  standardExponential<const O extends FloatOptions>(shape: NoShape, options: O & { out: NDArray }): Floats<O>
  standardExponential<const O extends FloatOptions>(shape: ShapeArgument, options?: O): Floats<O>
  standardExponential(shape?: ShapeArgument | null, options?: FloatOptions): NDArray | number {
    return this.#floats('standardExponential', shape, options, { distribution: 'exponential' })
  }

  /**
   * Numbers of the exponential distribution with mean `scale`.
   * @throws ValueError for a negative scale; ShapeError, DTypeError, MemoryError, DisposedError
   * @example pn.random.generator(42).exponential(2, [2, 3]).shape //=> [ 2, 3 ]
   */
  exponential<S extends Parameter = number>(scale?: S): Sampled<S>
  exponential<const O extends FloatOptions>(scale: Parameter | undefined, shape: NoShape, options: O): Floats<O>
  exponential<const O extends FloatOptions>(scale: Parameter | undefined, shape: ShapeArgument, options?: O): Floats<O>
  exponential(scale: Parameter = 1, shape?: ShapeArgument | null, options?: FloatOptions): unknown {
    const b = given('exponential', scale, rules.notNegative('scale'))
    return this.#floats('exponential', shape, options, { distribution: 'exponential', b, applied: true })
  }

  /**
   * Numbers of the gamma distribution of shape `a` and scale 1 (Marsaglia & Tsang 2000).
   * @throws ValueError for a negative `a`; ShapeError, MemoryError, DisposedError
   * @example pn.random.generator(42).standardGamma(3, 4).shape //=> [ 4 ]
   */
  standardGamma<A extends Parameter>(a: A): Sampled<A>
  standardGamma(a: Parameter, shape: ShapeArgument | NoShape, options?: OutOption): NDArray<'float64'>
  standardGamma(a: Parameter, shape?: ShapeArgument | null, options?: OutOption): unknown {
    return this.#sampled('standardGamma', shape, 'float64', options, { distribution: 'gamma', a: given('standardGamma', a, rules.notNegative('a')) })
  }

  /**
   * Numbers of the gamma distribution of shape `a` and scale `scale`: mean a * scale.
   * @throws ValueError for negative parameters; ShapeError, MemoryError, DisposedError
   * @example pn.random.generator(42).gamma([0.5, 2, 9], 2).shape //=> [ 3 ]
   */
  gamma<A extends Parameter, S extends Parameter = number>(a: A, scale?: S): Sampled<A | S>
  gamma(a: Parameter, scale: Parameter | undefined, shape: ShapeArgument | NoShape, options?: OutOption): NDArray<'float64'>
  gamma(a: Parameter, scale: Parameter = 1, shape?: ShapeArgument | null, options?: OutOption): unknown {
    const [first, b] = [given('gamma', a, rules.notNegative('a')), given('gamma', scale, rules.notNegative('scale'))]
    return this.#sampled('gamma', shape, 'float64', options, { distribution: 'gamma', a: first, b, applied: true })
  }

  /**
   * Numbers of the beta distribution: of [0, 1], mean a / (a + b).
   * @throws ValueError for parameters that are not above 0; ShapeError, MemoryError, DisposedError
   * @example pn.random.generator(42).beta(2, 5, 4).shape //=> [ 4 ]
   */
  beta<A extends Parameter, B extends Parameter>(a: A, b: B): Sampled<A | B>
  beta(a: Parameter, b: Parameter, shape: ShapeArgument | NoShape, options?: OutOption): NDArray<'float64'>
  beta(a: Parameter, b: Parameter, shape?: ShapeArgument | null, options?: OutOption): unknown {
    const [first, second] = [given('beta', a, rules.positive('a')), given('beta', b, rules.positive('b'))]
    return this.#sampled('beta', shape, 'float64', options, { distribution: 'beta', a: first, b: second })
  }

  /**
   * How often something of probability `p` happens in `n` trials (int64), by inversion, or BTPE where n * p is over 30.
   * @throws ValueError for an `n` that is no whole number of 0 or more and a `p` outside [0, 1]; ShapeError, MemoryError, DisposedError
   * @example pn.random.generator(42).binomial(10, 0.5, 3).toArray() //=> [ 6, 5, 7 ]
   */
  binomial<N extends Parameter, P extends Parameter>(n: N, p: P): Sampled<N | P, 'int64'>
  binomial(n: Parameter, p: Parameter, shape: ShapeArgument | NoShape, options?: OutOption): NDArray<'int64'>
  binomial(n: Parameter, p: Parameter, shape?: ShapeArgument | null, options?: OutOption): unknown {
    const [a, b] = [given('binomial', n, rules.count('n')), given('binomial', p, rules.probability('p'))]
    return this.#sampled('binomial', shape, 'int64', options, { distribution: 'binomial', a, b })
  }

  /**
   * How often something happens that happens `lam` times on the average (int64): products of uniforms, or PTRS from 10 on.
   * @throws ValueError for a negative `lam`, or one beyond 9.2e18; ShapeError, MemoryError, DisposedError
   * @example pn.random.generator(42).poisson(4, 3).shape //=> [ 3 ]
   */
  poisson<L extends Parameter = number>(lam?: L): Sampled<L, 'int64'>
  poisson(lam: Parameter | undefined, shape: ShapeArgument | NoShape, options?: OutOption): NDArray<'int64'>
  poisson(lam: Parameter = 1, shape?: ShapeArgument | null, options?: OutOption): unknown {
    return this.#sampled('poisson', shape, 'int64', options, { distribution: 'poisson', a: given('poisson', lam, rules.rate('lam')) })
  }

  /**
   * 0 to n - 1 in random order (int64), or a copy of an array with its parts along an axis (the first one) in random order.
   * @throws AxisError, ShapeError for a 0-d array, ValueError, MemoryError, DisposedError
   * @example pn.random.generator(42).permutation(5).toArray() //=> [ 4, 2, 3, 1, 0 ]
   */
  permutation(n: number | bigint): NDArray<'int64'>
  permutation<D extends DType>(x: NDArray<D>, options?: OrderOptions | number): NDArray<D>
  permutation(x: readonly unknown[], options?: OrderOptions | number): NDArray
  permutation(x: unknown, options?: OrderOptions | number): NDArray {
    return permutation(this.#state, x, options)
  }

  /**
   * Puts the parts of an array along an axis (the first one) into random order, in place.
   * @throws AxisError, ShapeError for a 0-d array, ValueError for a broadcast view and for what is no NDArray, MemoryError, DisposedError
   * @example const x = pn.arange(5); pn.random.generator(42).shuffle(x); x.toArray() //=> [ 4, 2, 3, 1, 0 ]
   */
  shuffle(x: NDArray, options?: OrderOptions | number): void {
    shuffle(this.#state, x, options)
  }

  /**
   * Places of 0 to a - 1 (int64), or parts of an array along an axis, drawn at random: with replacement or without, all equally likely or with
   * probabilities `p`.
   * @throws ValueError where that cannot be; ShapeError, AxisError, MemoryError, DisposedError
   * @example pn.random.generator(42).choice(10, 3, { replace: false }).toArray() //=> [ 9, 0, 6 ]
   */
  choice(a: number | bigint, shape?: NoShape, options?: ChoiceOptions): number
  choice(a: number | bigint, shape: ShapeArgument, options?: ChoiceOptions): NDArray<'int64'>
  choice<D extends DType>(a: NDArray<D>, shape?: NoShape, options?: ChoiceOptions): ElementOf<D> | NDArray<D>
  choice<D extends DType>(a: NDArray<D>, shape: ShapeArgument, options?: ChoiceOptions): NDArray<D>
  choice(a: readonly unknown[], shape?: ShapeArgument | null, options?: ChoiceOptions): NDArray | number | boolean
  choice(a: unknown, shape?: ShapeArgument | null, options?: ChoiceOptions): NDArray | number | boolean {
    return choice(this.#state, a, shape, options)
  }

  /**
   * Generators whose streams have nothing to do with this one's or each other's: NumPy's `spawn`.
   * @throws ValueError for what is no whole number of 0 or more
   * @example pn.random.generator(42).spawn(2).map(g => g.random()) //=> [ 0.9167441575549085, 0.4674907799518424 ]
   */
  spawn(n: number): RandomGenerator[] {
    if (!Number.isSafeInteger(n) || n < 0 || n > 2 ** 24) throw new ValueError('spawn', `makes a whole number of generators, up to 2^24, got ${showValue(n)}`, { n })
    return this.#state.seed.spawn(n).map((seed) => new RandomGenerator(this.#state.kind, seed))
  }

  #floats(operation: string, shape: unknown, options: FloatOptions | undefined, what: Sample): NDArray | number {
    return this.#filled(operation, shape, floatOption(operation, options), options, what)
  }

  #sampled(operation: string, shape: unknown, dtype: DType, options: OutOption | undefined, what: Sample): NDArray | number {
    checkOptions(operation, options, ['out'])
    return this.#filled(operation, shape, dtype, options, what)
  }

  #filled(operation: string, shape: unknown, dtype: DType, options: OutOption | undefined, what: Sample): NDArray | number {
    const parameters = [what.a, what.b].filter((x): x is Given => x !== undefined)
    const target = targetOf(operation, shape, dtype, options, ...parameters)
    sample(operation, this.#state, target.array, what)
    return finished(operation, target)
  }
}

/**
 * A generator of random numbers. The same seed gives the same numbers, on any machine and with any number of threads; without one the system's entropy
 * is taken. There is no global generator.
 * @param seed a whole number, or a list of them
 * @param options.bitGenerator 'pcg64' (O'Neill 2014), or 'philox' (Salmon et al. 2011), whose normal, exponential, gamma, beta, binomial and Poisson numbers
 * are computed by all threads
 * @throws ValueError for seeds and bit generators that are none
 * @example pn.random.generator(42).random(3).toArray() //=> [ 0.7739560485559633, 0.4388784397520523, 0.8585979199113825 ]
 * @example pn.random.generator(42, { bitGenerator: 'philox' }).normal(0, 1, 1000).shape //=> [ 1000 ]
 */
export function generator(seed?: Seed | null, options?: GeneratorOptions): RandomGenerator {
  checkOptions('generator', options, ['bitGenerator'])
  const kind = options?.bitGenerator ?? 'pcg64'
  if (!bitGenerators.includes(kind)) throw new ValueError('generator', `bit generators are ${bitGenerators.join(' and ')}, got ${showValue(kind)}`, { bitGenerator: kind })
  return new RandomGenerator(kind, new SeedSequence(entropyOf('generator', seed), []))
}
