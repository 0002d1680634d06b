/**
 * Finding out which expressions nobody has any more: by a collection, and no second one before another expression was made. What is being computed
 * would live through both, be old, and seem wanted until a full collection.
 */
import { lookFor } from '../memory/pool.js'

/** Expressions so far, and how many there were at the last look. */
let made = 0
let looked = -1

/** An expression was made. */
export function noteMade(): void {
  made++
}

/** Whether a look can find anything. */
export function mayBeDead(): boolean {
  return looked !== made
}

/** Looks for dead expressions, where that was not done already. */
export function findDead(): void {
  if (!mayBeDead()) return
  looked = made
  lookFor()
}
