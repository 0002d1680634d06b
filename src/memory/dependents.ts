/**
 * What must happen before memory changes hands: expressions that are not computed depend on elements. Who knows them
 * (src/expr/pending.ts) says here what to do; below it only the moments are known.
 */
import type { Storage } from './storage.js'

export interface Dependents {
  /** Before the elements change: nothing depends on the old ones afterwards. */
  beforeWrite(storage: Storage): void
  /** Whether the memory can be given to others at once; if not, it goes when its storage is collected. */
  canRelease(storage: Storage): boolean
  /** Memory is short: what is pending holds its inputs. */
  onShortage(): void
}

let known: Dependents | undefined

/** Says who knows the dependents. */
export function setDependents(dependents: Dependents): void {
  known = dependents
}

/** To be called before elements of a storage change, or can be changed by somebody unseen. */
export function beforeWrite(storage: Storage): void {
  if (storage.captured) known?.beforeWrite(storage)
}

export function canRelease(storage: Storage): boolean {
  return !storage.captured || known === undefined || known.canRelease(storage)
}

export function onShortage(): void {
  known?.onShortage()
}
