/** Functions on their way to workers: what is found in their text, what is refused, and that they do there what they do here. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { parallel, ValueError } = pn
const factor = 3
const scale = (x: number): number => x * factor
const twice = (x: number): number => scale(scale(x))

const refusal = (fn: unknown, captured?: unknown) => parallel.map(fn as () => 1, [1], { captured } as object).then(() => undefined, (error: Error) => error)

describe('a self-contained function', () => {
  it.each<[string, unknown, unknown]>([
    ['an arrow', (x: number) => x + 1, 5],
    ['an arrow with a body, inner functions and recursion', (x: number) => { const f = (n: number): number => (n < 2 ? 1 : n * f(n - 1)); return f(x) }, 24],
    ['a named function that calls itself', function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2) }, 3],
    ['a method', { plus(x: number) { return x + 10 } }.plus, 14],
    ['an asynchronous method', { async plus(x: number) { await null; return x + 10 } }.plus, 14],
    ['an asynchronous arrow', async (x: number) => { await new Promise((resolve) => setTimeout(resolve, 1)); return -x }, -4],
    ['a default that depends on an argument', (x: number, y = x * 2) => y, 8],
    ['destructuring, spread and templates', (x: number) => { const { a, ...rest } = { a: x, b: 1, c: 2 }; return `${a}${Object.values(rest).join('')}` }, '412'],
    ['a class within', (x: number) => { class Point { readonly #x = x; get double() { return this.#x * 2 } } return new Point().double }, 8],
    ['this of its own', function (this: unknown) { return this === undefined }, true],
    ['labels, catch and var', (x: number) => { var sum = 0; outer: for (let i = 0; ; i++) { try { if (i === x) break outer; throw i } catch (e) { sum += e as number } } return sum }, 6],
    ["JavaScript's own", Math.sqrt, 2],
    ['a global one', Number.isInteger, true],
    ['an imported module', async (x: number) => (await import('node:path')).join('a', String(x)), 'a/4'],
    ['required modules', (x: number) => require('node:path').join('b', String(x)), 'b/4'],
  ])('%s', async (_, fn, expected) => {
    expect(await parallel.map(fn as (x: number) => unknown, [4])).toEqual([expected])
  })

  it('has the values that were captured, functions and what they take among them', async () => {
    expect(await parallel.map(scale, [2], { captured: { factor } })).toEqual([6])
    expect(await parallel.map(twice, [2], { captured: { scale, factor: 5 } })).toEqual([50])
    expect(await parallel.map(parallel.task(twice, { scale, factor: 5 }), [2])).toEqual([50])
    const table = new Map([['a', 1n]])
    expect(await parallel.map((key: string) => table.get(key), ['a', 'b'], { captured: { table } })).toEqual([1n, undefined])
  })

  it('has the classes that were captured, whatever their order', async () => {
    class Base { constructor(readonly x: number) {} }
    class Thing extends Base { #y = 1; get sum(): number { return this.x + this.#y + factor } }
    const make = (x: number): number => new Thing(x).sum
    expect(await parallel.map(make, [2], { captured: { Thing, Base, factor } })).toEqual([6])
    expect(await parallel.map(make, [2], { captured: { factor, Base, Thing } })).toEqual([6])
  })

  it('has its own values for names that it would be supplied with', async () => {
    expect(await parallel.map(new Function('x', 'return require + x') as (x: number) => number, [2], { captured: { require: 3 } })).toEqual([5])
    expect(await parallel.map(new Function('x', 'return require(x)') as (x: number) => number, [2], { captured: { require: (x: number) => x + 5 } })).toEqual([7])
  })

  it('has captured arrays that share their memory', async () => {
    const x = pn.arr.zeros([3])
    await parallel.forRange(3, (i) => { x.set(i + 1, i) }, { captured: { x } })
    expect(x.toArray()).toEqual([1, 2, 3])
  })

  it('keeps its captured values from one call to the next apart', async () => {
    const results = await Promise.all([1, 2, 3, 4].map((factor) => parallel.map((x: number) => x * factor, [1, 2, 3, 4, 5, 6], { captured: { factor }, chunkSize: 1 })))
    expect(results).toEqual([1, 2, 3, 4].map((k) => [1, 2, 3, 4, 5, 6].map((x) => x * k)))
  })
})

describe('what cannot be sent is refused before anything runs', () => {
  it.each<[string, unknown, unknown, RegExp]>([
    ['a variable from outside', scale, undefined, /takes 'factor' from outside.*captured: \{ factor \}.*parallel\.task\(import\.meta\.url/],
    ['two of them', (x: number) => scale(x) + factor, undefined, /takes 'scale', 'factor' from outside/],
    ["a helper's own", twice, { scale }, /takes 'factor' from outside/],
    ['this', () => this, undefined, /from outside|uses this/],
    ['a value that it does not use', (x: number) => x, { y: 1 }, /does not use 'y'/],
    ['a captured value that cannot be cloned', (x: number) => [x, factor], { factor: Symbol('s') }, /captured 'factor' cannot be sent/],
    ['a class', class A {}, undefined, /A is a class/],
    ['a captured value that is a proxy', (x: number) => [x, factor], { factor: new Proxy({}, {}) }, /captured 'factor' cannot be sent/],
    ['a bound function', scale.bind(null), undefined, /bound or built in/],
    ['a method that is not in its text', Function.prototype.call, undefined, /built in/],
    ['super', { __proto__: {}, f() { return super.toString() } }.f, undefined, /uses super/],
    ['no function', 5, undefined, /needs a function, got number/],
    ['null', null, undefined, /needs a function, got null/],
    ['captured that is no object', (x: number) => x, 3, /captured is an object/],
  ])('%s', async (_, fn, captured, message) => {
    const error = await refusal(fn, captured)
    expect(error).toBeInstanceOf(ValueError)
    expect(error!.message).toMatch(message)
  })

  it('a global that workers do not have fails by its name, not with a ReferenceError', async () => {
    const scope = globalThis as { onlyHere?: number }
    scope.onlyHere = 1
    try {
       
      const error = await refusal(new Function('return () => onlyHere')())
      expect(error).toBeInstanceOf(pn.TaskError)
      expect(error!.message).toMatch(/'onlyHere', which is global where it was written and not in a worker/)
    } finally {
      delete scope.onlyHere
    }
  })

  it.each<[string, unknown[], RegExp]>([
    ['no URL', ['tasks.js', 'f'], /needs the module's URL or absolute path, got 'tasks.js'.*__filename/],
    ['undefined, as import.meta.url is in a CommonJS bundle', [undefined, 'f'], /got undefined; import\.meta\.url/],
    ['no name', [import.meta.url], /with the name of one of its exports/],
    ['an empty name', [import.meta.url, ''], /with the name/],
    ['captured values for a task', [(x: number) => x, 5], /captured is an object/],
  ])('task: %s', (_, args, message) => {
    expect(() => (parallel.task as (...all: unknown[]) => unknown)(...args)).toThrow(message)
  })

  it('captured beside a task', async () => {
    expect((await refusal(parallel.task((x: number) => x), { y: 1 }))!.message).toMatch(/a task has its own/)
  })
})

describe('an export of a module', () => {
  const url = new URL('scripts/tasks.mjs', import.meta.url)

  it('is found by URL, by the text of one, and by path', async () => {
    for (const place of [url, url.href, url.pathname]) expect(await parallel.map(parallel.task(place, 'square'), [2, 3])).toEqual([4, 9])
  })

  it('is found in a CommonJS module', async () => {
    expect(await parallel.map(parallel.task(new URL('scripts/tasks.cjs', import.meta.url), 'cube'), [2])).toEqual([8])
  })

  it('imports what it needs, parnum too, and is the same parnum', async () => {
    const sums = await parallel.map(parallel.task<(x: pn.NDArray) => Promise<number>>(url, 'total'), [pn.arr.ones([2, 3])])
    expect(sums).toEqual([6])
  })

  it.each([
    ['a name that is not exported', url.href, 'nothing', /exports no function 'nothing'; its exports are .*square/],
    ['an export that is no function', url.href, 'constant', /exports no function 'constant'/],
    ['a module that is not there', new URL('scripts/nowhere.mjs', import.meta.url).href, 'f', /nowhere\.mjs/],
    ['a module that throws', new URL('scripts/throws.mjs', import.meta.url).href, 'f', /thrown by the module/],
  ])('%s: the error says so', async (_, place, name, message) => {
    await expect(parallel.map(parallel.task(place, name), [1])).rejects.toThrow(message)
    expect(await parallel.map((x: number) => x, [1])).toEqual([1])
  })
})
