/** What `expr` refuses: each formula with the column that is pointed at and what is said, and values that do not fit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { formula, template, type Inserted } from './formulas.js'

const { arr, expr } = pn
const a = arr([1, 2, 3])

/** What a formula throws. */
function refusal(text: string, ...values: Inserted[]): pn.ParnumError {
  try {
    formula(text, ...values)
  } catch (error) {
    if (error instanceof pn.ParnumError) return error
    throw error
  }
  throw new Error(`${text} was not refused`)
}

/** ¦ is where the error points. Each $ is shown as ${1}, ${2} ...: four characters. */
const malformed: [text: string, says: RegExp][] = [
  // nothing, or not enough
  ['¦', /empty/], ['¦ \t ', /empty/], ['+¦', /a value is missing behind '\+'/], ['$ +¦', /missing behind '\+'/], ['$ +¦   ', /missing/],
  ['¦* $', /missing at the beginning, before '\*'/], ['$ + ¦* $', /missing behind '\+', before '\*'/], ['2 ** ¦** 3', /missing behind '\*\*'/],
  ['$ <¦ ', /missing behind '<'/], ['~¦', /missing/], ['(+¦)', /before '\)'/], ['$ * (2 + ¦)', /missing behind '\+', before '\)'/], ['-¦', /missing/],
  // too much
  ['2 ¦3', /an operator is missing between '2' and '3'/], ['$ ¦$', /missing between '\$\{1\}' and '\$\{2\}'/], ['2¦$', /missing between/],
  ['2 ¦sin($)', /missing between '2' and 'sin'/], ['$ ¦(1 + 2)', /missing between/], ['($)¦($)', /missing between '\)' and '\('/], ['pi ¦e', /missing/],
  ['$ ¦~ $', /missing between/], ['1.2¦.3', /missing between/], ['2¦x', /missing between '2' and 'x'/], ['1¦e', /missing between/], ['1¦__0', /missing between/], ['0¦x', /missing/],
  ["$ ¦'a'", /missing between/],
  // parentheses
  ['¦($', /never closed/], ['sqrt¦($', /never closed/], ['sqrt¦(($ + 1)', /never closed/], ['$¦)', /closes nothing/], ['sqrt($)¦)', /closes nothing/], ['(¦)', /nothing between/],
  ['(2¦, 3)', /a comma stands only/], ['$¦, 1', /a comma stands only/], ['¦[1, 2]', /lists of axes only/], ['$¦[0]', /no indices/], ['$ + 1¦]', /closes nothing/], ['sum¦($', /never closed/],
  ['sin¦(', /never closed/], ['sin¦($,', /never closed/], ['¦{$}', /'\{' means nothing/],
  // names
  ['¦sine($)', /no function that formulas know; did you mean sin\?/], ['¦Sqrt($)', /did you mean sqrt\?/], ['1 + ¦ln($)', /did you mean log\?/], ['¦arcsn($)', /did you mean arcsin\?/],
  ['¦floordivide($, 2)', /did you mean floorDivide\?/], ['¦maxmium($, 2)', /did you mean maximum\?/], ['¦zeta($)', /there are the elementwise functions/], ['¦constructor($)', /no function/],
  ['¦x + 1', /\$\{x\} inserts a value/], ['2*¦theta', /\$\{theta\} inserts/], ['$ * ¦PI', /did you mean pi\?/], ['¦NaN', /did you mean nan\?/], ['¦toString', /no name/], ['¦__proto__', /no name/],
  ['¦sin', /write sin\(\.\.\.\)/], ['¦sin + 1', /is a function/], ['¦sum', /is a function/], ['¦pi(2)', /pi is a number and no function/], ['np¦.sin($)', /no members/], ['$¦.sin()', /no members/], ['Math¦.sin($)', /no members/],
  // arguments
  ['sqrt(¦)', /sqrt takes 1 argument, got none/], ['sqrt($, ¦2)', /1 argument, and this is one too many/], ['atan2($¦)', /2 arguments, got 1/], ['arctan2(¦)', /got none/], ['add($, $, ¦$)', /one too many/],
  ['where($, 1¦)', /3 arguments, got 2/], ['clip($¦)', /2 or 3 arguments, got 1/], ['clip($, 1, 2, ¦3)', /one too many/], ['clip(¦)', /got none/], ['clip(min=1, max=2¦)', /got 2/],
  ['sqrt(¦, $)', /no argument before/], ['sqrt($¦,)', /no argument behind/], ['atan2($,¦, $)', /no argument before/], ['sum($¦, )', /no argument behind/], ['sqrt(¦,)', /no argument before/],
  ['sqrt(¦x=$)', /takes no arguments by name/], ['sqrt($, ¦dtype=float32)', /takes no arguments by name/], ['clip($, ¦low=1)', /no argument 'low'; by name it takes min and max/],
  ['clip($, 1, ¦min=2)', /min is given twice/], ['clip($, max=2, ¦1)', /without a name come before/], ['clip($, ¦x=2)', /no argument 'x'/], ['clip(¦None, 1, 2)', /'None' means nothing/], ['where($, ¦None, 1)', /'None' means nothing/],
  // options
  ['sum(¦)', /needs something to reduce/], ['sum(¦axis=0)', /takes what it reduces first/], ['sum($, ¦axes=0)', /no option 'axes'; did you mean axis\?/], ['std($, ¦ddof=1)', /did you mean correction\?/],
  ['sum($, ¦out=$)', /no option 'out'; known are axis, keepdims, dtype/], ['min($, ¦dtype=float32)', /no option 'dtype'/], ['sum($, axis=0, ¦axis=1)', /axis is given twice/], ['sum($, 0, ¦axis=1)', /axis is given twice/],
  ['sum($, 0, ¦1)', /by name/], ['sum($, axis=¦0.5)', /axis is an integer, a list/], ['sum($, axis=¦x)', /axis is/], ['sum($, axis=¦)', /axis is/], ['sum($, axis=¦1 + 1)', /axis is/], ['sum($, axis=¦(0, x))', /axis is/],
  ['sum($, axis=¦(0 1))', /axis is/], ['sum($, axis=¦', /axis is/], ['argmin($, axis=¦(0, 1))', /axis is an integer or None/], ['sum($, keepdims=¦1)', /keepdims is True or False/], ['sum($, keepdims=¦yes)', /True or False/],
  ['std($, correction=¦True)', /correction is a number/], ['sum($, dtype=¦float)', /did you mean float32\?|no dtype/], ['sum($, dtype=¦int23)', /did you mean int\d+\?/], ['sum($, dtype=¦7)', /dtype is one of/], ['max($, ¦2*3)', /maximum\(a, b\)/], ['min($, ¦$ + 1)', /minimum\(a, b\)/],
  ['sum($, ¦axis == 0)', /axis is/],
  // reductions inside
  ['1 + ¦sum($)', /sum stands inside of a formula/], ['¦sum($) + 1', /inside/], ['-¦sum($)', /inside/], ['sqrt(¦sum($))', /inside/], ['sum(¦max($, axis=0))', /max stands inside/], ['$ / ¦(mean($))', /inside/], ['$ > ¦mean($)', /compute expr`mean\(\$\{2\}\)` before/],
  ['¦sum($)**2', /inside/], ['~¦all($)', /inside/], ['where(¦any($), 1, 0)', /inside/], ['clip($, ¦min($), 1)', /inside/],
  // comparisons and words
  ['0 < $ ¦< 1', /do not chain; write \(0 < \$\{1\}\) & \(\$\{1\} < 1\)/], ['$ == $ ¦== $', /do not chain/], ['$ < $ + 1 ¦>= 2', /\(\$\{2\} \+ 1 >= 2\)/], ['$ > 0 & $ ¦< 3', /& binds tighter/],
  ['$ > 0 | $ ¦< 3', /\| binds tighter/], ['$ < ($ & $) ¦< 3', /\(\$\{1\} < \(\$\{2\} & \$\{3\}\)\) & /], ['$ ¦= 3', /'==' compares/], ['sum($ ¦= 3)', /'==' compares/], ['where($ ¦= 1, 2, 3)', /'==' compares/], ['$ == ¦= 3', /missing behind '=='/],
  ['$ ¦and $', /& is "and"/], ['$ ¦or $', /\| is "or"/], ['¦not $', /~ is "not"/], ['sum(¦not $)', /~ is "not"/], ['where($ ¦and $, 1, 2)', /& is "and"/], ['1 ¦if $ else 2', /where\(/], ['$ ¦in $', /==/], ['$ ¦is $', /==/], ['¦lambda', /means nothing/], ['¦None', /means nothing/],
  ['$ ¦=== 3', /== compares/], ['$ ¦!== 3', /!= compares/], ['¦!$', /~ is "not"/], ['$ ¦&& $', /& is "and"/], ['$ ¦|| $', /\| is "or"/], ['$ ¦<> 3', /!= compares/], ['$ ¦>>> 3', />> shifts/], ['$ ¦? 1 : 2', /where\(/], ['$ ¦@ $', /matrix products/], ['$¦; 1', /one expression/], ['$ ¦:= 3', /no names/],
  // spelling
  ['$ ¦# 1', /'#' means nothing/], ['2 ¦× $', /'×' means nothing/], ['$ ¦− 1', /'−' means nothing/], ['¦`$`', /means nothing/], ['¦\\n$', /'\\\\?' means nothing/], ['¦"abc"', /only a dtype is a text/], ["sin(¦'a')", /only a dtype/], ["$ + ¦'a", /''' means nothing/],
  ['¦007', /begins with 0/], ['5¦n', /inserts a bigint/], ['2¦j', /no complex/], ['$ + ¦𝛼𝛽', /no name/], ['¦"𝛼𝛽" $', /only a dtype/], ['¦' + '9'.repeat(500), /too long/],
  // numbers that cannot be
  ['7 ¦// 0', /cannot be divided by 0/], ['1 + 7 ¦% 0', /cannot be divided by 0/], ['10¦**400', /too large/], ['1 ¦<< 5000', /too large/], ['1 ¦<< -1', /negative count/], ['0¦**-1', /negative power/], ['¦~1.5', /does not take float64/], ['1.5 ¦& 2', /does not take float64/],
]

describe('a malformed formula', () => {
  it.each(malformed)('%s is refused at its column', (marked, says) => {
    const [before, after] = marked.split('¦')
    const column = [...before.replaceAll('$', '${1}')].length + 1
    const text = before + after
    const error = refusal(text, ...Array.from(text.matchAll(/\$/g), () => a))
    expect([error.fields['column'], error.fields['line']], error.message).toEqual([column, 1])
    expect(error.message).toMatch(says)
    expect(error.message.split('\n')[2]).toMatch(new RegExp(`^ *\\^ column ${column}$`))
  })

  it('is refused with an ExprError that shows the formula and a caret', () => {
    const error = refusal('2*sine($)', a)
    expect(error).toBeInstanceOf(pn.ExprError)
    expect(error.name).toBe('ExprError')
    expect(error.message).toBe("expr: 'sine' is no function that formulas know; did you mean sin?\n  2*sine(${1})\n    ^ column 3")
    expect(error.fields).toEqual({ formula: '2*sine(${1})', line: 1, column: 3, name: 'sine', suggestion: 'sin' })
  })

  it('of several lines is shown by the line, with its number', () => {
    const error = refusal('\n  $ +\n\t$ * * 3\n', a, a)
    expect(error.message).toBe("expr: a value is missing behind '*', before '*'\n  \t${2} * * 3\n  \t       ^ line 3, column 9")
    expect([error.fields['line'], error.fields['column']]).toEqual([3, 9])
  })

  it('that is long is shown in part, with the caret at its place', () => {
    const error = refusal(`${'1 + '.repeat(100)}x${' + 1'.repeat(100)}`)
    const [, shown, caret] = error.message.split('\n')
    expect(shown.length).toBeLessThan(130)
    expect(shown[caret.indexOf('^')]).toBe('x')
    expect(error.fields['column']).toBe(401)
  })

  it('that is nested too deeply is refused before it overflows the stack', () => {
    for (const [text, column] of [['('.repeat(1e5), 501], ['-'.repeat(1e5), 501], [`1${'**1'.repeat(1e5)}`, 1501], [`$${'+1'.repeat(1e5)}`, 1005], ['sin('.repeat(1e5), 2001]] as const) {
      const error = refusal(text, ...(text.startsWith('$') ? [a] : []))
      expect([error.name, error.fields['column']]).toEqual(['ExprError', column])
      expect(error.message.length).toBeLessThan(500)
    }
  })

  it('is refused each time, and not kept', () => {
    const strings = template('1 +')
    for (let i = 0; i < 3; i++) expect(() => expr(strings)).toThrow(pn.ExprError)
  })

  it('of any characters gives an array or a ParnumError', () => {
    const pieces = fc.constantFrom('$', '$', '1', '2.5', '+', '-', '**', '(', ')', ',', 'sin(', 'sum(', 'clip(', 'axis=', '0', '=', '==', '<', '&', '~', ' ', '\n', 'pi', 'None', 'x', '.', '[', ']', "'", '0x', '%', '//', '<<', 'True')
    fc.assert(fc.property(fc.oneof(fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 10 })), (text) => {
      const values = Array.from(text.matchAll(/\$/g), (_, i) => [a, 2, true, 3n][i % 4])
      try {
        expect(formula(text, ...values)).toBeInstanceOf(pn.NDArray)
      } catch (error) {
        if (!(error instanceof pn.ParnumError)) throw error
        expect(error.fields['column']).toBeGreaterThan(0)
      }
    }), { numRuns: 5000 })
  })
})

describe('values that do not fit', () => {
  it('are refused by the number of the value, with its column', () => {
    const told = (value: Inserted): string => refusal('$ + $', a, value).message
    expect(told([1, 2])).toBe('expr: ${2} is a list, and formulas compute with arrays, numbers, bigints, booleans and { re, im }; arr(...) makes an array\n  ${1} + ${2}\n         ^ column 8')
    expect(told(new Float64Array(3))).toMatch(/\$\{2\} is a Float64Array, .*; arr\(\.\.\.\)/)
    expect(told('2')).toMatch(/\$\{2\} is "2"/)
    expect(told(null)).toMatch(/\$\{2\} is null/)
    expect(told({ re: 1 })).toMatch(/\$\{2\} is an object/)
    expect(refusal('$ + 1', undefined)).toBeInstanceOf(pn.ValueError)
    expect(refusal('$ + 1', undefined).message).toMatch(/\$\{1\} is undefined/)
  })

  it('keep the error of the operation, which names the place and what it got', () => {
    const shape = refusal('2*$ + sin($)', a, arr([1, 2]))
    expect(shape).toBeInstanceOf(pn.ShapeError)
    expect(shape.operation).toBe('add')
    expect(shape.message).toBe('add: cannot broadcast [3] with [2]: axis 0 is 3 and 2\n  2*${1} + sin(${2})\n         ^ column 8; 2*${1} is float64 [3], sin(${2}) is float64 [2]')
    expect(shape.fields).toMatchObject({ line: 1, column: 8, formula: '2*${1} + sin(${2})' })
    expect(shape.cause).toBeInstanceOf(pn.ShapeError)

    const bits = refusal('1 + ($ ^ 2)', a)
    expect(bits).toBeInstanceOf(pn.DTypeError)
    expect(bits.message).toMatch(/column 11; \$\{1\} is float64 \[3\]/)
    expect(refusal('$ + $', arr([1n]), 0.5).message).toMatch(/0\.5 beside an int64 array.*\n.*\n *\^ column 6; \$\{1\} is int64 \[1\], \$\{2\} is 0\.5/)
    expect(refusal('$**-1', arr([1n])).message).toMatch(/^pow: .*\n.*\n *\^ column 5;/)
  })

  it('of options are refused where the reduction stands', () => {
    const axis = refusal('sum(2*$, axis=3)', a)
    expect(axis).toBeInstanceOf(pn.AxisError)
    expect(axis.fields).toMatchObject({ axis: 3, column: 1 })
    expect(refusal('sum($, axis=$)', a, 'x')).toBeInstanceOf(pn.AxisError)
    expect(refusal('sum($, axis=$, keepdims=$)', a, 0, 1)).toBeInstanceOf(pn.ValueError)
    expect(refusal('sum($, dtype=$)', a, 'text')).toBeInstanceOf(pn.DTypeError)
    expect(refusal('max($, $)', a, a).message).toMatch(/^max: axis is an array; maximum\(a, b\) takes two arrays\n/)
    expect(refusal('max($)', arr([]))).toBeInstanceOf(pn.ValueError)
  })

  it('are disposed arrays too, also where a formula is nothing else', () => {
    const x = arr([1, 2])
    x.dispose()
    for (const text of ['$', '$ + 1', 'sum($)', 'where($, 1, 2)']) expect(refusal(text, x), text).toBeInstanceOf(pn.DisposedError)
  })

  it('are what is no template', () => {
    for (const wrong of ['$ + 1', ['1 + 1'], undefined, 3, a]) expect(() => expr(wrong as never)).toThrow(pn.ValueError)
    expect(() => expr(template('$ + 1'))).toThrow(pn.ValueError)
  })
})
