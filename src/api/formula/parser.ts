/** From words to a tree, with Python's precedence. Refuses what it cannot read, at its column; computes nothing. */
import { opOf, type OpName } from '../../ops/table.js'
import { Cursor } from './cursor.js'
import { constants, functions, type ReductionName } from './functions.js'
import { literal, type Token } from './lexer.js'
import { readOption } from './options.js'
import { refuseMissing, refuseName, refuseRest } from './refusals.js'
import type { Source, Span } from './source.js'
import type { Call, Node, OptionValue, Reduction } from './tree.js'

interface Infix {
  readonly op: OpName
  /** How tightly it binds. Unary signs bind tighter than all of these, and ** tighter still. */
  readonly level: number
}

const comparison = 1
const infix: ReadonlyMap<string, Infix> = new Map(Object.entries<Infix>({
  '==': { op: 'equal', level: comparison }, '!=': { op: 'notEqual', level: comparison },
  '<': { op: 'less', level: comparison }, '<=': { op: 'lessEqual', level: comparison },
  '>': { op: 'greater', level: comparison }, '>=': { op: 'greaterEqual', level: comparison },
  '|': { op: 'bitwiseOr', level: 2 },
  '^': { op: 'bitwiseXor', level: 3 },
  '&': { op: 'bitwiseAnd', level: 4 },
  '<<': { op: 'bitwiseLeftShift', level: 5 }, '>>': { op: 'bitwiseRightShift', level: 5 },
  '+': { op: 'add', level: 6 }, '-': { op: 'subtract', level: 6 },
  '*': { op: 'multiply', level: 7 }, '/': { op: 'divide', level: 7 }, '//': { op: 'floorDivide', level: 7 }, '%': { op: 'remainder', level: 7 },
}))
const prefix: ReadonlyMap<string, OpName> = new Map<string, OpName>([['-', 'negative'], ['+', 'positive'], ['~', 'bitwiseInvert']])

/** The deepest nesting, so that neither reading nor computing overflows the stack. */
const deepest = 500

/** The arguments of functions that take not just arrays; `needed` of them must be there. */
const parameters: ReadonlyMap<OpName, { names: readonly string[]; needed: number }> = new Map([['clip', { names: ['x', 'min', 'max'], needed: 2 }]])

/** The tree of a formula. Throws ExprError. */
export function parse(source: Source): Node | Reduction {
  return new Parser(source).whole()
}

class Parser {
  private readonly source: Source
  private readonly cursor: Cursor
  private nesting = 0

  constructor(source: Source) {
    this.source = source
    this.cursor = new Cursor(source)
  }

  whole(): Node | Reduction {
    if (this.cursor.ended()) this.source.refuse(0, 'the formula is empty')
    const node = this.expression(comparison)
    if (!this.cursor.ended()) refuseRest(this.cursor, undefined)
    return node
  }

  /** A part of a formula, which a reduction cannot be. */
  private element(node: Node | Reduction): Node {
    if (node.kind !== 'reduction') return node
    this.source.refuse(node.at, `${node.name} stands inside of a formula, and a reduction can only be the whole of one: compute expr\`${this.source.piece(node)}\` before and insert it`)
  }

  private call(op: OpName, sign: Token, args: readonly (Node | undefined)[], { at, end }: Span): Call {
    let depth = 1
    for (const arg of args) if (arg?.kind === 'call') depth = Math.max(depth, arg.depth + 1)
    this.checkDepth(depth, sign)
    return { kind: 'call', op, written: sign.text, place: sign.at, args, depth, at, end }
  }

  private checkDepth(depth: number, { at }: Token): void {
    if (depth > deepest) this.source.refuse(at, `the formula is nested more than ${deepest} levels deep; several can take its place`)
  }

  /** Operators that bind at least so tightly, and what is between them. */
  private expression(level: number): Node | Reduction {
    let left = this.unary()
    for (;;) {
      const sign = this.cursor.token
      const rule = sign.kind === 'symbol' ? infix.get(sign.text) : undefined
      if (rule === undefined || rule.level < level) return left
      this.cursor.next()
      const a = this.element(left)
      const b = this.element(this.expression(rule.level + 1))
      if (rule.level === comparison) this.refuseChain(a, sign, b)
      left = this.call(rule.op, sign, [a, b], { at: a.at, end: b.end })
    }
  }

  /** `a < b < c` asks for the truth of an array; NumPy refuses it too. */
  private refuseChain(a: Node, sign: Token, b: Node): void {
    const second = this.cursor.token
    if (second.kind !== 'symbol' || infix.get(second.text)?.level !== comparison) return
    const bits = b.kind === 'call' && '&|^'.includes(b.written) && b.args[0]?.at === b.at
    if (bits) this.source.refuse(second.at, `comparisons do not chain, and ${b.written} binds tighter than they do: put each into parentheses, (a > 0) ${b.written} (b > 0)`)
    this.cursor.next()
    const c = this.element(this.expression(comparison + 1))
    const [x, y, z] = [a, b, c].map((node) => this.source.piece(node))
    this.source.refuse(second.at, `comparisons do not chain; write (${x} ${sign.text} ${y}) & (${y} ${second.text} ${z})`)
  }

  private unary(): Node | Reduction {
    const sign = this.cursor.token
    this.checkDepth(++this.nesting, sign)
    const op = sign.kind === 'symbol' ? prefix.get(sign.text) : undefined
    const node = op === undefined ? this.power() : this.signed(op, this.cursor.next())
    this.nesting--
    return node
  }

  private signed(op: OpName, sign: Token): Call {
    const operand = this.element(this.unary())
    return this.call(op, sign, [operand], { at: sign.at, end: operand.end })
  }

  /** `**` binds tighter than a sign before it, and less tightly than one behind it: -x**-2 is -(x**(-2)). */
  private power(): Node | Reduction {
    const base = this.primary()
    if (!this.cursor.at('**')) return base
    const sign = this.cursor.next()
    const a = this.element(base)
    const b = this.element(this.unary())
    return this.call('pow', sign, [a, b], { at: a.at, end: b.end })
  }

  private primary(): Node | Reduction {
    const { last } = this.cursor
    const token = this.cursor.next()
    const { kind, text, at, end } = token
    if (kind === 'number') return { kind: 'constant', value: literal(text), at, end }
    if (kind === 'slot') return { kind: 'slot', index: Number(text), at, end }
    if (kind === 'name') return this.named(token)
    if (kind === 'symbol' && text === '(') return this.group(token)
    return refuseMissing(this.cursor, token, last)
  }

  private group(open: Token): Node | Reduction {
    if (this.cursor.at(')')) this.source.refuse(this.cursor.token.at, 'there is nothing between these parentheses')
    const node = this.expression(comparison)
    if (!this.cursor.at(')')) refuseRest(this.cursor, open)
    return { ...node, at: open.at, end: this.cursor.next().end }
  }

  /** A constant, or a function's call. */
  private named(token: Token): Node | Reduction {
    const { text, at, end } = token
    const called = this.cursor.at('(')
    const value = constants.get(text)
    if (value !== undefined && !called) return { kind: 'constant', value, at, end }
    const entry = called ? functions.get(text) : undefined
    if (entry === undefined) return refuseName(this.cursor, token, called)
    return entry.kind === 'elementwise' ? this.elementwise(entry.op, token) : this.reduction(entry.name, token)
  }

  /** Reads what is between parentheses, argument by argument; gives the closing one. */
  private args(each: (keyword: Token | undefined) => void): Token {
    const { cursor } = this
    const open = cursor.next()
    if (cursor.at(')')) return cursor.next()
    for (;;) {
      if (cursor.at(',')) this.source.refuse(cursor.token.at, 'there is no argument before this comma')
      if (cursor.ended()) refuseRest(cursor, open)
      each(cursor.keyword())
      if (cursor.at(')')) return cursor.next()
      if (!cursor.at(',')) refuseRest(cursor, open)
      const comma = cursor.next()
      if (cursor.at(')')) this.source.refuse(comma.at, 'there is no argument behind this comma')
    }
  }

  private elementwise(op: OpName, token: Token): Call {
    const { arity } = opOf(op)
    const { names, needed } = parameters.get(op) ?? { names: ['x', 'y', 'z'].slice(0, arity), needed: arity }
    const takes = `${token.text} takes ${needed < names.length ? `${needed} or ` : ''}${names.length} argument${names.length > 1 ? 's' : ''}`
    const args = new Map<number, Node | undefined>()
    let unnamed = 0
    const close = this.args((keyword) => {
      const { at } = this.cursor.token
      const place = keyword === undefined ? unnamed++ : this.parameter(op, keyword)
      if (keyword === undefined && args.size >= unnamed) this.source.refuse(at, 'arguments without a name come before those with one')
      if (place >= names.length) this.source.refuse(at, `${takes}, and this is one too many`)
      if (args.has(place)) this.source.refuse(keyword?.at ?? at, `${names[place]} is given twice`)
      args.set(place, op === 'clip' && place > 0 ? this.bound() : this.element(this.expression(comparison)))
    })
    if (unnamed === 0 || args.size < needed) this.source.refuse(close.at, `${takes}, got ${args.size || 'none'}`)
    return this.call(op, token, names.map((_, place) => args.get(place)), { at: token.at, end: close.end })
  }

  /** The place of an argument that is given by its name. */
  private parameter(op: OpName, { text, at }: Token): number {
    const named = parameters.get(op)?.names.slice(1)
    if (named === undefined) this.source.refuse(at, `${op} takes no arguments by name`, { argument: text })
    if (!named.includes(text)) this.source.refuse(at, `${op} has no argument '${text}'; by name it takes ${named.join(' and ')}`, { argument: text, known: named })
    return named.indexOf(text) + 1
  }

  /** A bound of `clip`, which may be none. */
  private bound(): Node | undefined {
    if (!this.cursor.isNone()) return this.element(this.expression(comparison))
    this.cursor.next()
    return undefined
  }

  private reduction(name: ReductionName, token: Token): Reduction {
    const options = new Map<string, OptionValue>()
    let argument: Node | undefined
    const close = this.args((keyword) => {
      const { at } = keyword ?? this.cursor.token
      if (argument === undefined) {
        if (keyword !== undefined) this.source.refuse(at, `${token.text} takes what it reduces first: ${token.text}(x, ${keyword.text}=...)`)
        argument = this.element(this.expression(comparison))
        return
      }
      if (keyword === undefined && options.size > 0) this.source.refuse(at, 'options behind the axis are given by name: keepdims=True')
      const [key, value] = readOption(this.cursor, name, keyword)
      if (options.has(key)) this.source.refuse(at, `${key} is given twice`)
      options.set(key, value)
    })
    if (argument === undefined) this.source.refuse(close.at, `${token.text} needs something to reduce`)
    return { kind: 'reduction', name, argument, options, at: token.at, end: close.end }
  }
}
