/** bench/results/ratios.svg: NumPy's time divided by parnum's, a row a case and a panel a size, on a logarithmic scale. */
import { cases } from './cases.js'
import type { Dtype } from './inputs.js'
import type { Results } from './machine.js'
import type { Row } from './measure.js'
import { ownKeys, ratioTo, showRatio, showSize } from './report.js'

const colours = { ink: '#1f2933', soft: '#64748b', grid: '#e5e9ef', band: '#f6f8fa', faster: '#0f766e', slower: '#c2410c', line: '#94a3b8' } as const
const layout = { left: 118, top: 130, row: 23, panel: 196, gap: 20, bottom: 62 } as const
/** Ratios outside are drawn at the edge, with their number. */
const range = [1 / 8, 32] as const
const ticks = [0.25, 0.5, 1, 2, 4, 8, 16] as const

interface Dot { readonly ratio: number; readonly dtype: Dtype; readonly all: boolean }

const text = (x: number, y: number, words: string, style: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${style}>${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`

/** Where a ratio lies in a panel that begins at `left`. */
function place(left: number, ratio: number): number {
  const [low, high] = range.map(Math.log2)
  const at = Math.min(high, Math.max(low, Math.log2(ratio)))
  return left + ((at - low) / (high - low)) * layout.panel
}

/** One thread and all, where they differ. */
function dotsOf(row: Row): Dot[] {
  const keys = ownKeys(row)
  return [...new Set([keys[0], keys.at(-1)])].flatMap((key) => {
    const ratio = key === undefined ? undefined : ratioTo(row, row.figures['NumPy'] ? 'NumPy' : 'loops', key)
    return ratio === undefined ? [] : [{ ratio, dtype: row.dtype, all: key === keys.at(-1) }]
  })
}

/** float64 above, float32 below the middle of a row: full dots are of all threads, ticks of one. */
function drawDot(left: number, middle: number, dot: Dot): string {
  const x = place(left, dot.ratio)
  const y = middle + (dot.dtype === 'float64' ? -4.5 : 4.5)
  const colour = dot.ratio >= 1 ? colours.faster : colours.slower
  if (!dot.all) return `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${y - 4}" y2="${y + 4}" stroke="${colour}" stroke-width="1.6" opacity="0.65"/>`
  const fill = dot.dtype === 'float64' ? colour : '#ffffff'
  const circle = `<circle cx="${x.toFixed(1)}" cy="${y}" r="3.7" fill="${fill}" stroke="${colour}" stroke-width="1.7"/>`
  const inside = dot.ratio > range[0] && dot.ratio < range[1]
  const words = dot.ratio > 1 ? { x: x - 7, end: 'end' } : { x: x + 7, end: 'start' }
  return inside ? circle : circle + text(words.x, y + 3, showRatio(dot.ratio), `font-size="8.5" text-anchor="${words.end}" fill="${colour}" stroke="#ffffff" stroke-width="3" paint-order="stroke"`)
}

function drawPanel(left: number, n: number, rows: readonly Row[], names: readonly string[]): string {
  const bottom = layout.top + names.length * layout.row
  const parts = [text(left + layout.panel / 2, layout.top - 26, `n = ${showSize(n)}`, `font-size="13" font-weight="600" text-anchor="middle" fill="${colours.ink}"`)]
  for (const tick of ticks) {
    const x = place(left, tick).toFixed(1)
    const one = tick === 1
    parts.push(`<line x1="${x}" x2="${x}" y1="${layout.top}" y2="${bottom}" stroke="${one ? colours.line : colours.grid}" stroke-width="${one ? 1.6 : 1}"/>`)
    const label = tick < 1 ? `1/${1 / tick}` : String(tick)
    for (const y of [layout.top - 7, bottom + 14]) parts.push(text(Number(x), y, label, `font-size="9.5" text-anchor="middle" fill="${one ? colours.ink : colours.soft}"`))
  }
  for (const row of rows) {
    const middle = layout.top + (names.indexOf(row.name) + 0.5) * layout.row
    parts.push(...dotsOf(row).sort((a, b) => Number(a.all) - Number(b.all)).map((dot) => drawDot(left, middle, dot)))
  }
  return parts.join('\n')
}

function legend(y: number): string {
  const left = 18
  const style = `font-size="11" fill="${colours.soft}"`
  const c = colours.faster
  return [
    `<circle cx="${left + 5}" cy="${y - 4}" r="3.7" fill="${c}" stroke="${c}" stroke-width="1.7"/>`, text(left + 14, y, 'float64, all threads', style),
    `<circle cx="${left + 145}" cy="${y - 4}" r="3.7" fill="#ffffff" stroke="${c}" stroke-width="1.7"/>`, text(left + 154, y, 'float32, all threads', style),
    `<line x1="${left + 285}" x2="${left + 285}" y1="${y - 8}" y2="${y}" stroke="${c}" stroke-width="1.6" opacity="0.65"/>`, text(left + 292, y, 'one thread', style),
    text(left + 370, y, 'parnum is faster', `font-size="11" font-weight="600" fill="${colours.faster}"`),
    text(left + 496, y, 'parnum is slower', `font-size="11" font-weight="600" fill="${colours.slower}"`),
  ].join('\n')
}

export function chart(results: Results): string {
  const names = cases.map((c) => c.name).filter((name) => results.rows.some((row) => row.name === name))
  // n = 3 has two cases only; the table has them.
  const sizes = [...new Set(results.rows.map((row) => row.n))].filter((n) => n >= 10).sort((a, b) => a - b)
  const against = results.rows.some((row) => row.figures['NumPy']) ? 'NumPy' : 'plain loops'
  const width = layout.left + sizes.length * (layout.panel + layout.gap) + 4
  const height = layout.top + names.length * layout.row + layout.bottom
  const bands = names.flatMap((name, k) => {
    const y = layout.top + k * layout.row
    const band = k % 2 ? [] : [`<rect x="12" y="${y}" width="${width - 24}" height="${layout.row}" fill="${colours.band}"/>`]
    return [...band, text(layout.left - 12, y + layout.row / 2 + 4, name, `font-size="12" text-anchor="end" fill="${colours.ink}"`)]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', Helvetica, 'DejaVu Sans', Arial, sans-serif">`,
    `<title>parnum and ${against}: ratios of times</title>`,
    `<rect width="${width}" height="${height}" rx="6" fill="#ffffff"/>`,
    text(18, 34, `How many times as fast as ${against}`, `font-size="19" font-weight="700" fill="${colours.ink}"`),
    text(18, 54, `Best times, taken in turns in one run, into new arrays; every answer checked. Logarithmic scale; 1 is ${against}.`, `font-size="11.5" fill="${colours.soft}"`),
    legend(80),
    ...bands,
    ...sizes.map((n, k) => drawPanel(layout.left + k * (layout.panel + layout.gap), n, results.rows.filter((row) => row.n === n), names)),
    text(18, height - 16, `${results.cpu}, ${results.cores} cores · Node ${results.node} · ${results.versions.slice(0, 2).join(' · ')} · ${results.date}`, `font-size="10" fill="${colours.soft}"`),
    '</svg>\n',
  ].join('\n')
}
