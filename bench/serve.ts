/** How a side of a bench is asked: a JSON line in, a JSON line out. */
import { createInterface } from 'node:readline'

/** Answers each line read; an error is an answer too. `pauseMs`: workers boot, and what is dropped is collected, between messages. */
export async function serve<M>(answer: (message: M) => object | Promise<object>, pauseMs = 0): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    let reply: object
    try {
      reply = await answer(JSON.parse(line) as M)
    } catch (error) {
      reply = { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
    }
    process.stdout.write(JSON.stringify(reply) + '\n')
    if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
