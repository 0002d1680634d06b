/** Bar charts as SVG: a figure of panels, two to a row. */

export interface Series {
  /** Shown in the legend, where there are several. */
  readonly name?: string
  /** NaN draws no bar. */
  readonly values: readonly number[]
  /** One colour, or one for each bar. */
  readonly color: string | readonly string[]
  /** Half the length of a whisker on each bar. */
  readonly errors?: readonly number[]
}

export interface Panel {
  readonly title: string
  /** What the bars' labels and their lengths tell, with units. */
  readonly x: string
  readonly y: string
  readonly labels: readonly string[]
  readonly series: readonly Series[]
  /** Bars from left to right, one below the other, each with its value. */
  readonly horizontal?: boolean
  /** Labels stand at the bars' edges (there can be one more than bars) and not below their middles. */
  readonly edges?: boolean
}

const width = 600
const height = 400
const frame = { left: 66, right: 24, top: 62, bottom: 58 }

/** The whole figure. */
export function figure(title: string, subtitle: string, panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / 2)
  const [w, h] = [2 * width, rows * height + 96]
  const drawn = panels.map((panel, i) => `<g transform="translate(${(i % 2) * width},${Math.floor(i / 2) * height + 84})">${draw(panel)}</g>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" font-size="12" fill="#333">
<rect width="${w}" height="${h}" fill="#fff"/>
${text(24, 42, title, 'font-size="24" font-weight="bold" fill="#111"')}
${text(24, 66, subtitle, 'font-size="14" fill="#666"')}
${drawn.join('\n')}
</svg>
`
}

function draw(panel: Panel): string {
  const names = panel.series.filter((s) => s.name !== undefined)
  const legend = names.map((s, i) => {
    const x = width - frame.right - (names.length - i) * 130
    return `<rect x="${x}" y="40" width="11" height="11" fill="${colorAt(s, 0)}"/>${text(x + 17, 50, s.name ?? '')}`
  })
  return [text(frame.left - 42, 30, panel.title, 'font-size="16" font-weight="bold" fill="#111"'), ...legend, panel.horizontal ? across(panel) : upright(panel)].join('\n')
}

function upright({ x, y, labels, series, edges = false }: Panel): string {
  const ends = series.flatMap((s) => s.values.map((v, i) => v + Math.sign(v) * (s.errors?.[i] ?? 0))).filter((v) => !Number.isNaN(v))
  const ticks = ticksFor(Math.min(0, ...ends), Math.max(0, ...ends))
  const [low, high] = [ticks[0], ticks[ticks.length - 1]]
  const bottom = height - frame.bottom
  const place = (v: number): number => bottom - ((v - low) / (high - low)) * (bottom - frame.top)
  const bars = series[0].values.length
  const step = (width - frame.left - frame.right) / bars
  const thick = (step * (edges ? 0.92 : 0.74)) / series.length
  const parts = ticks.map((tick) => `${line(frame.left, place(tick), width - frame.right, place(tick), tick === 0 ? '#888' : '#e4e4e4')}${text(frame.left - 8, place(tick) + 4, show(tick), 'text-anchor="end"')}`)
  series.forEach((s, n) => s.values.forEach((v, i) => {
    if (Number.isNaN(v)) return
    const left = frame.left + i * step + (step - thick * series.length) / 2 + n * thick
    parts.push(`<rect x="${round(left)}" y="${round(Math.min(place(v), place(0)))}" width="${round(thick)}" height="${round(Math.abs(place(v) - place(0)))}" fill="${colorAt(s, i)}"/>`)
    const error = s.errors?.[i] ?? 0
    if (error > 0) parts.push(line(left + thick / 2, place(v - error), left + thick / 2, place(v + error), '#333'))
  }))
  labels.forEach((label, i) => {
    if (label) parts.push(text(frame.left + (i + (edges ? 0 : 0.5)) * step, bottom + 17, label, 'text-anchor="middle"'))
  })
  parts.push(text((frame.left + width - frame.right) / 2, height - 18, x, 'text-anchor="middle" fill="#666"'))
  parts.push(text(frame.left - 42, 50, y, 'fill="#666"'))
  return parts.join('\n')
}

function across({ y, labels, series: [s] }: Panel): string {
  const left = frame.left + Math.max(...labels.map((label) => label.length)) * 8 - 36
  const step = (height - frame.top - 30) / labels.length
  const scale = (width - left - frame.right - 44) / Math.max(...s.values)
  const parts = labels.map((label, i) => {
    const top = frame.top + i * step
    const length = round(s.values[i] * scale)
    return `${text(left - 8, top + step / 2 + 4, label, 'text-anchor="end"')}<rect x="${left}" y="${round(top + step * 0.12)}" width="${length}" height="${round(step * 0.76)}" fill="${colorAt(s, i)}"/>${text(left + length + 6, top + step / 2 + 4, s.values[i].toFixed(1))}`
  })
  return [...parts, text(frame.left - 42, 50, y, 'fill="#666"')].join('\n')
}

function colorAt(s: Series, i: number): string {
  return typeof s.color === 'string' ? s.color : s.color[i]
}

/** About five round numbers that enclose a range. */
function ticksFor(low: number, high: number): number[] {
  const rough = (high - low || 1) / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5].find((m) => m * power >= rough) ?? 10)
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)]
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}

const round = (v: number): number => Math.round(v * 10) / 10
const show = (v: number): string => String(Number(v.toPrecision(6))).replace('-', '−')
const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
const text = (x: number, y: number, words: string, more = ''): string => `<text x="${round(x)}" y="${round(y)}" ${more}>${escaped(words)}</text>`
const line = (x1: number, y1: number, x2: number, y2: number, color: string): string => `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}"/>`
