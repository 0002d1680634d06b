/** What a program is called in a profile: the operation that ran it, and before it what was fused into it. */
import { codeHeader, instructionWords, Kind } from '../../kernels/contract.js'
import type { Program } from '../../kernels/program.js'
import { gufuncs } from '../../ops/gufuncs.js'
import { opNames } from '../../ops/table.js'

/** The names of a program's instructions of one kind, in order. */
function namesIn({ code }: Program, kind: number, names: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < code[0]; i++) {
    const at = codeHeader + i * instructionWords
    if (code[at] === kind) found.push(names[code[at + 1] >> 4])
  }
  return found
}

/**
 * 'add' for a program that only adds, 'multiply, sin, sum' for one that also multiplies and takes the sine first. The operation stands at the
 * end unless it is among the others. 'sort (merge)' for a kernel over lines that has another name than the operation.
 */
export function nameOf(operation: string, program: Program): string {
  const [kernel] = namesIn(program, Kind.call, gufuncs)
  if (kernel !== undefined && kernel !== operation) return `${operation} (${kernel})`
  const names = namesIn(program, Kind.op, opNames)
  return repeatsCounted(names.includes(operation) ? names : [...names, operation]).join(', ')
}

/** 'add x3' for three in a row. */
function repeatsCounted(names: readonly string[]): string[] {
  const counted: { name: string; times: number }[] = []
  for (const name of names) {
    const last = counted.at(-1)
    if (last?.name === name) last.times++
    else counted.push({ name, times: 1 })
  }
  return counted.map(({ name, times }) => (times > 1 ? `${name} x${times}` : name))
}

/** A name of about so many characters at most: its first operations, and the last one, which is what was asked for. */
export function shorten(name: string, most: number): string {
  if (name.length <= most) return name
  const names = name.split(', ')
  const last = names[names.length - 1].slice(0, most)
  let first = ''
  for (const next of names.slice(0, -1)) {
    if (first.length + next.length + last.length + '..., '.length + 2 > most) break
    first += `${next}, `
  }
  return `${first}..., ${last}`
}
