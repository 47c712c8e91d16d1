import { accessSync, constants, mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { Mistake } from './mistakes.ts'

/** Makes a folder where it is missing. @throws Mistake where that is not possible, or where nothing can be written into it. */
export function requireWritable(folder: string): void {
  const name = basename(folder)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  }
  catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const isInTheWay = code === 'EEXIST' || code === 'ENOTDIR'
    const isFull = code === 'ENOSPC' || code === 'EDQUOT'
    throw new Mistake({
      file: folder,
      what: isInTheWay ? `${name} is a file, not a folder.` : isFull ? 'The disk is full.' : `The folder ${name}/ cannot be written.`,
      next: isInTheWay ? 'Move that file away.' : isFull ? 'Make room, then run the command again.' : `Give yourself the right to write there, as in "chmod u+w ${name}".`,
    })
  }
}
