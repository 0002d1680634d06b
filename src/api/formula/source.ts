/** A formula's text, with `${1}`, `${2}` ... where values are inserted, and errors that point into it. Knows no grammar. */
import { ExprError, ParnumError, type ErrorFields } from '../../errors.js'

/** A piece of a formula: from `at` up to `end`, which is not part of it. */
export interface Span {
  readonly at: number
  readonly end: number
}

/** Longer lines are shown in part. */
const lineWidth = 120

/** The text between the values of a template, as one text. */
export class Source {
  readonly text: string
  /** Where each inserted value stands. */
  readonly slots: readonly Span[]

  constructor(parts: readonly string[]) {
    const slots: Span[] = []
    let text = parts[0]
    for (let i = 1; i < parts.length; i++) {
      const at = text.length
      text += `\${${i}}`
      slots.push({ at, end: text.length })
      text += parts[i]
    }
    this.text = text
    this.slots = slots
  }

  /** A piece of the text, for messages: one line, cut where it is long. */
  piece({ at, end }: Span): string {
    const text = this.text.slice(at, end).replace(/\s+/g, ' ').trim()
    return text.length > 40 ? `${text.slice(0, 37)}...` : text
  }

  /** Throws what is wrong with the formula at a place. */
  refuse(at: number, reason: string, fields: ErrorFields = {}): never {
    throw new ExprError('expr', this.explain(at, reason), { ...this.place(at), ...fields })
  }

  /** The same error with the place in the formula that it comes from. `operands` says what was computed with there. */
  locate(error: ParnumError, at: number, operands = ''): ParnumError {
    const reason = error.message.slice(error.operation.length + 2)
    const Kind = error.constructor as typeof ParnumError
    return new Kind(error.operation, this.explain(at, reason, operands), { ...error.fields, ...this.place(at) }, { cause: error })
  }

  /** The reason, the line of the formula, and a caret under the place. */
  explain(at: number, reason: string, note = ''): string {
    const { line, column } = this.place(at)
    const whole = [...this.text.split('\n')[line - 1]]
    const cut = whole.length > lineWidth ? Math.max(0, column - lineWidth / 2) : 0
    const shown = whole.slice(cut, cut + lineWidth)
    const before = shown.slice(0, column - 1 - cut).map((c) => (c === '\t' ? c : ' '))
    const place = this.text.includes('\n') ? `line ${line}, column ${column}` : `column ${column}`
    return `${reason}\n  ${shown.join('')}\n  ${before.join('')}^ ${place}${note && `; ${note}`}`
  }

  /** Line and column, both from 1; a column is a character. */
  private place(at: number): { formula: string; line: number; column: number } {
    const before = this.text.slice(0, at).split('\n')
    return { formula: this.text, line: before.length, column: [...before[before.length - 1]].length + 1 }
  }
}
