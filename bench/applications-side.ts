/** parnum's side of bench/applications.ts: `<threads>` or `all`, a process that answers one JSON line for each one read. */
import { applications, type Form } from './applications/list.js'
import type { Description, Forms, Message, Outcome, Times } from './contender.js'
import { pn } from './parnum.js'
import { serve } from './serve.js'

let forms: Record<string, Form> = {}

async function timesOf(run: Form, ms: number, atLeast: number): Promise<Times> {
  const samples: number[] = []
  for (let spent = 0; spent < ms || samples.length < atLeast;) {
    const began = performance.now()
    await run()
    samples.push((performance.now() - began) * 1e6)
    spent += samples.at(-1)! / 1e6
  }
  return { samples }
}

async function answer(message: Message): Promise<Description | Forms | Outcome | Times> {
  switch (message.do) {
    case 'describe': {
      const { version, backend, instructionSet, threads } = pn.info()
      return { version: `parnum ${version}`, threads, text: `parnum ${version}, ${backend} (${instructionSet}), ${threads} threads` }
    }
    case 'application':
      forms = await applications[message.name](message.size)
      return { forms: Object.keys(forms) }
    case 'outcome':
      return { outcome: await forms[message.form]() }
    case 'run':
      return timesOf(forms[message.form], message.ms, message.atLeast)
    default:
      throw new Error(`no answer to ${message.do}`)
  }
}

async function main(): Promise<void> {
  const [threads] = process.argv.slice(2)
  if (threads !== 'all') pn.configure({ threads: Number(threads) })
  await serve<Message>(answer)
}

void main()
