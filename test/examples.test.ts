/** The examples in the functions' documentation run and print what they say, and every public function has one. */
import * as pn from 'parnum'
import { describe, expect, it } from 'vitest'
import { complaints } from './support/blocks.js'
import { examples, examplesIn, outcome, prelude } from './support/examples.js'
import { publicNames } from './support/exports.js'

// Programs are had of what waits, and with the TypeScript kernels nothing does.
const waiting = /\bProgram\.from\(/
const runnable = (code: string): boolean => pn.info().backend === 'native' || !waiting.test(code)

const found = examples()
const { exported, members } = publicNames()

describe('the examples of each file print what they say', () => {
  it.each([...found])('%s', async (_, codes) => {
    const wrong: unknown[] = []
    for (const code of codes.filter(runnable)) {
      const { printed, expected } = await outcome(code).catch((error: unknown) => ({ printed: [String(error)], expected: ['no error'] }))
      if (expected.length > 0 && printed.join('\n') !== expected.join('\n')) wrong.push({ code, printed, expected })
    }
    expect(wrong).toEqual([])
  })

  it('compile, strict, against the declarations', () => {
    expect(complaints('example', [...found.values()].flat().map((code) => `${prelude}${code}\n`))).toEqual([])
  })
})

describe('the documentation', () => {
  it('has an example of every public function and class but the errors', () => {
    const without = exported.filter(({ kind, name, example }) => kind !== 'value' && !name.endsWith('Error') && !example)
    expect(without.map(({ name }) => name)).toEqual([])
    expect(exported.filter(({ kind }) => kind === 'function').length).toBeGreaterThan(200)
  })

  it('says of every public name and of every member of an array what it is', () => {
    expect([...exported, ...members].filter(({ text }) => text === '').map(({ name }) => name)).toEqual([])
  })

  it('sends the reader of a method to a function that exists', () => {
    const named = members.flatMap(({ name, text }) => [...text.matchAll(/see `pn\.([\w.]+)`/g)].map(([, target]) => ({ name, target })))
    const names = new Set(exported.map(({ name }) => name))
    expect(named.filter(({ target }) => !names.has(target))).toEqual([])
    expect(named.length).toBeGreaterThan(80)
  })

  it('has an example, or a function to see that has one, at every method that was installed', () => {
    const methods = members.filter(({ name }) => Object.getOwnPropertyDescriptor(pn.NDArray.prototype, name)?.value instanceof Function)
    const told = methods.filter(({ example, text }) => example || /see `pn\.([\w.]+)`/.test(text))
    expect(methods.map(({ name }) => name).filter((name) => !told.some((method) => method.name === name))).toEqual([])
  })
})

describe('the reader of examples', () => {
  it('finds each example of a comment, with the lines that follow', () => {
    const comment = '/**\n * Text.\n * @example one() //=> 1\n * @example const x = 2\n * x //=> [2,\n * //=>  3]\n * @throws never\n */'
    expect(examplesIn(comment)).toEqual(['one() //=> 1', 'const x = 2\nx //=> [2,\n//=>  3]'])
  })

  it('gives what an expression prints and what it says it prints', async () => {
    expect(await outcome('const x = arr([1, 2])\nx //=> array([1., 2.])\nx.size; x.ndim //=> 2')).toEqual({
      printed: ['array([1., 2.])', '1'], expected: ['array([1., 2.])', '2'],
    })
  })

  it('refuses a result where there is no expression', async () => {
    await expect(outcome('const x = 1 //=> 1')).rejects.toThrow('no expression')
  })

  it('passes on the error of an example that fails', async () => {
    await expect(outcome('pn.add(arr([1, 2]), arr([1, 2, 3]))')).rejects.toThrow('cannot broadcast')
  })
})
