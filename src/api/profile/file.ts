/** Writing a file wholly or not at all. */
import { randomUUID } from 'node:crypto'
import { accessSync, closeSync, constants, openSync, realpathSync, renameSync, rmSync, statSync, writeSync, type Stats } from 'node:fs'
import { FileError, type ErrorFields } from '../../errors.js'

/** What is at a path, links followed; undefined where nothing is. */
function at(path: string): { readonly real: string; readonly stats: Stats } | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats && { real: realpathSync(path), stats }
}

function writePieces(file: number, pieces: Iterable<string>): void {
  for (const piece of pieces) {
    const bytes = Buffer.from(piece)
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written)
  }
}

function writeTo(path: string, flags: string, mode: number, pieces: Iterable<string>): void {
  const file = openSync(path, flags, mode)
  try {
    writePieces(file, pieces)
  } finally {
    closeSync(file)
  }
}

/** Writes beside the file, and puts that in its place at the end: until then, and if it fails, the old one stays. */
function replace(path: string, mode: number, pieces: Iterable<string>): void {
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    writeTo(beside, 'wx', mode, pieces)
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function write(path: string, pieces: Iterable<string>): void {
  const present = at(path)
  if (present === undefined) return replace(path, 0o666, pieces)
  // A device or a pipe is written to as it is; a folder refuses that.
  if (!present.stats.isFile()) return writeTo(path, 'w', 0o666, pieces)
  accessSync(path, constants.W_OK)
  replace(present.real, present.stats.mode, pieces)
}

/**
 * Writes text, piece by piece.
 * @throws FileError with the path and the system's reason; then no part of the text is left
 */
export function writeWhole(operation: string, path: string, pieces: Iterable<string>, fields: ErrorFields): void {
  try {
    write(path, pieces)
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw new FileError(operation, `cannot write '${path}': ${message}`, { path, code, ...fields }, { cause })
  }
}
