/** The door `pn.random`: generators of random numbers. There is no global one. */
export { generator, RandomGenerator, type GeneratorOptions } from './api/random/generator.js'
export type { Bound, IntegersOptions } from './api/random/integers.js'
export type { ChoiceOptions, OrderOptions } from './api/random/order.js'
export type { FloatOptions, OutOption, Parameter } from './api/random/request.js'
export type { Seed } from './api/random/seed.js'
export type { BitGenerator, GeneratorState } from './api/random/state.js'
