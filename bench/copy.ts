/** The physical limit: bench/native/copy.cc, compiled for this machine where a compiler is at hand. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Contender, type Bandwidth, type Message } from './contender.js'

const source = join(__dirname, 'native', 'copy.cc')
const folder = join(__dirname, '..', 'node_modules', '.cache', 'parnum-bench')
const program = join(folder, process.platform === 'win32' ? 'copy.exe' : 'copy')

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Compiles it; false without a compiler that can. */
function built(): boolean {
  if (modified(program) > modified(source)) return true
  mkdirSync(folder, { recursive: true })
  for (const compiler of [process.env['CXX'], 'g++', 'c++', 'clang++']) {
    if (!compiler) continue
    try {
      execFileSync(compiler, ['-std=c++17', '-O3', '-march=native', '-pthread', source, '-o', program], { stdio: 'ignore' })
      return true
    } catch {
      // The next compiler may do.
    }
  }
  return false
}

/** Words instead of JSON on the way in: it is easier to read in C++. */
class Copies extends Contender {
  protected override write(message: Message): string {
    if (message.do !== 'copy' && message.do !== 'read') throw new Error(`copy.cc does not know ${message.do}`)
    return `${message.do} ${Math.round(message.bytes)} ${message.threads} ${message.ms}`
  }
}

/** The process that measures bandwidths; undefined where it cannot be built. */
export function startCopies(): Contender | undefined {
  return built() ? new Copies('copy', program, []) : undefined
}

/** The best of all ways, in bytes a second. */
export function fastest(bandwidth: Bandwidth): number {
  return Math.max(...Object.values(bandwidth))
}
