/** A profile as text that a person reads. */
import { show } from '../../memory/pool.js'
import type { OperationProfile, ProfileTotal, Report, ThreadProfile } from './report.js'
import { shorten } from './names.js'

/** Rows of operations that are shown; the rest are counted. */
const mostRows = 30
const mostLetters = 44


/** Lines of columns, the first one flush left, the others flush right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)))
  return rows.map((row) => row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]) : cell.padStart(widths[c]))).join('  ').trimEnd())
}

/** Whole numbers for people: all digits up to five. */
function count(n: number): string {
  if (n < 1e5) return String(n)
  const unit = Math.min(5, Math.floor(Math.log10(n) / 3))
  return `${(n / 1000 ** unit).toFixed(1)} ${['', 'k', 'M', 'G', 'T', 'P'][unit]}`
}

function ms(value: number): string {
  return value.toFixed(3)
}

function share(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(0)}%` : '-'
}

function operationRow({ name, calls, elements, bytes, ms: all, selfMs, gbPerSecond, busyMs, idleMs, waitingMs, allocationMs, blocksMade }: OperationProfile, wall: number): string[] {
  const memory = [ms(allocationMs), count(blocksMade)]
  if (calls === 0) return [shorten(name, mostLetters), '-', '-', '-', ms(all), share(all, wall), '-', '-', '-', '-', ...memory]
  return [
    shorten(name, mostLetters), count(calls), count(elements), show(bytes), ms(all), share(all, wall), ms(selfMs), gbPerSecond.toFixed(1), share(busyMs, busyMs + idleMs), ms(waitingMs), ...memory,
  ]
}

function operationLines({ operations, total }: Report): string[] {
  const head = ['operation', 'calls', 'elements', 'bytes', 'ms', 'of all', 'self ms', 'GB/s', 'busy', 'waiting', 'memory ms', 'new blocks']
  const lines = columns([head, ...operations.slice(0, mostRows).map((row) => operationRow(row, total.wallMs))])
  const rest = operations.slice(mostRows)
  if (rest.length > 0) lines.push(`and ${rest.length} more, ${ms(rest.reduce((sum, row) => sum + row.ms, 0))} ms`)
  return lines
}

function threadLines(threads: readonly ThreadProfile[]): string[] {
  const head = ['thread', 'chunks', 'busy ms', 'idle ms', 'busy', 'share of the work']
  return columns([head, ...threads.map(({ name, chunks, busyMs, idleMs, share: part }) => [name, count(chunks), ms(busyMs), ms(idleMs), share(busyMs, busyMs + idleMs), share(part, 1)])])
}

function headLines(total: ProfileTotal): string[] {
  const { wallMs, parnumMs, outsideMs, runningMs, waitingMs, allocationMs, preparingMs, collectionMs, behindMs } = total
  const behind = behindMs > 0 ? `, ${ms(behindMs)} of programs behind` : ''
  return [
    `profile: ${ms(wallMs)} ms, ${total.threads} thread${total.threads > 1 ? 's' : ''}, ${count(total.calls)} program${total.calls === 1 ? '' : 's'}, ${show(total.bytes)} moved`,
    `in parnum ${ms(parnumMs)} ms (${share(parnumMs, wallMs)}): running ${ms(runningMs)}, ${ms(waitingMs)} of it waiting; memory ${ms(allocationMs)}, collections ${ms(collectionMs)}, preparing ${ms(preparingMs)}${behind}`,
    `outside ${ms(outsideMs)} ms (${share(outsideMs, wallMs)})`,
  ]
}

function memoryLine({ allocations, allocatedBytes, blocksMade, blocksReused, collections, fullCollections }: ProfileTotal): string {
  return `memory: ${show(allocatedBytes)} in ${count(allocations)} allocations; blocks: ${count(blocksMade)} made, ${count(blocksReused)} used again; collections: ${count(collections)}, ${count(fullCollections)} of them full`
}

/** The text of a profile, without a line break at its end. */
export function tableOf(profile: Report): string {
  const { total, threads } = profile
  const lines = [...headLines(total), '', ...operationLines(profile), '', ...threadLines(threads), '', memoryLine(total)]
  if (total.spansDropped > 0) lines.push(`trace: the shortest ${count(total.spansDropped)} spans were left out`)
  return lines.join('\n')
}
