/** A place among a formula's words. */
import { tokenize, type Token } from './lexer.js'
import type { Source } from './source.js'

/** Reads words one after the other; the last one is the end. */
export class Cursor {
  readonly source: Source
  private readonly tokens: readonly Token[]
  private place = 0

  constructor(source: Source) {
    this.source = source
    this.tokens = tokenize(source)
  }

  /** The word that is read next. */
  get token(): Token {
    return this.tokens[this.place]
  }

  /** The word before it; undefined at the beginning. */
  get last(): Token | undefined {
    return this.tokens[this.place - 1]
  }

  /** Takes the word. */
  next(): Token {
    return this.tokens[this.place++]
  }

  /** Whether the word is this symbol. */
  at(text: string): boolean {
    return this.token.kind === 'symbol' && this.token.text === text
  }

  /** Whether the formula ends here. */
  ended(): boolean {
    return this.token.kind === 'end'
  }

  /** Whether the word stands for nothing, as Python's None does. */
  isNone(): boolean {
    return this.token.kind === 'name' && (this.token.text === 'None' || this.token.text === 'null')
  }

  /** Takes an argument's name and the = behind it; undefined where there is none. */
  keyword(): Token | undefined {
    const name = this.token
    const sign = this.tokens[this.place + 1]
    if (name.kind !== 'name' || sign.kind !== 'symbol' || sign.text !== '=') return undefined
    this.place += 2
    return name
  }
}
