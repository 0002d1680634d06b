/** Prints columns as an aligned table: numbers to the right, words to the left. */

/** A heading above a table or a paragraph. */
export function heading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat([...text].length)}`)
}

/** A table under a title; each column is a list of cells under its name. */
export function table(title: string, columns: Readonly<Record<string, readonly string[]>>): void {
  const parts = Object.entries(columns).map(([name, cells]) => {
    const width = Math.max(...[name, ...cells].map((cell) => [...cell].length))
    const right = cells.every((cell) => /^[-–│\d,.%: ]*( to [-\d]+| min)?$/.test(cell))
    return [name, ...cells].map((cell) => (right ? cell.padStart(width) : cell.padEnd(width)))
  })
  heading(title)
  for (let row = 0; row < parts[0].length; row++) console.log(`  ${parts.map((cells) => cells[row]).join('   ')}`.trimEnd())
}

/** 1,234,567 */
export const whole = (values: readonly number[]): string[] => values.map((v) => v.toLocaleString('en', { maximumFractionDigits: 0 }))
/** 12.3, or a dash where there is no number */
export const decimal = (values: readonly number[], digits = 1): string[] => values.map((v) => (Number.isNaN(v) ? '–' : v.toFixed(digits)))
/** 12.3% */
export const percent = (values: readonly number[]): string[] => values.map((v) => (Number.isNaN(v) ? '–' : `${(100 * v).toFixed(1)}%`))
/** A bar for each share, the largest `width` wide. */
export function bar(values: readonly number[], width = 40): string[] {
  const most = Math.max(...values)
  return values.map((v) => {
    const eighths = Math.round((8 * width * v) / most)
    return '█'.repeat(eighths >> 3) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths & 7]
  })
}
