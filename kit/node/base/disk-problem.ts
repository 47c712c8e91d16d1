import type { Problem } from './mistakes.ts'

/** What is told of a fault of the disk, by the system's own name of it. `what` follows the path. */
const known: Partial<Record<string, { what: string, next: string }>> = {
  ENOSPC: { what: 'cannot be written: the disk is full.', next: 'Make room, then run the command again.' },
  EDQUOT: { what: 'cannot be written: your share of the disk is used up.', next: 'Make room, then run the command again.' },
  EROFS: { what: 'cannot be written: the disk is read-only.', next: 'Copy the project to a place where you can write, and run the command there.' },
  EACCES: { what: 'cannot be read or written: you have not the right to.', next: 'Give yourself the right, as in "chmod -R u+rwX" and the folder\'s name.' },
  EPERM: { what: 'cannot be read or written: you have not the right to.', next: 'Give yourself the right, as in "chmod -R u+rwX" and the folder\'s name.' },
  ENOTDIR: { what: 'is a file where a folder belongs.', next: 'Move that file away.' },
  EISDIR: { what: 'is a folder where a file belongs.', next: 'Move that folder away.' },
  EMFILE: { what: 'cannot be opened: too many files are open.', next: 'Let more be open, as in "ulimit -n 4096", or work with fewer decks at once: "--jobs 1".' },
}

/** What a person can mend where a file could not be read or written; undefined for any other fault. */
export function diskProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error))
    return undefined
  const problem = known[String(error.code)]
  const file = 'path' in error && typeof error.path === 'string' ? error.path : undefined
  return problem && { ...file !== undefined && { file }, what: `${file === undefined ? 'A file' : 'This'} ${problem.what}`, next: problem.next }
}

/** The same where a program that was started has only told it in words: those of Node, or of the system. */
export function diskProblemIn(output: string): Problem | undefined {
  const [code] = Object.entries(words).find(([, said]) => said.test(output)) ?? []
  const problem = known[code ?? '']
  return problem && { what: `A file ${problem.what}`, next: problem.next }
}

const words = {
  ENOSPC: /\bENOSPC\b|No space left on device \(os error/,
  EDQUOT: /\bEDQUOT\b|Disk quota exceeded \(os error/,
  EROFS: /\bEROFS\b|Read-only file system \(os error/,
  EMFILE: /\bEMFILE\b|Too many open files \(os error/,
}
