import { createHash, type Hash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { kitFolder } from '../base/kit-folder.ts'
import { readKept, writeKept } from '../base/kept.ts'
import type { Finding } from '../check/finding.ts'

/** What a whole run was made of, what it has left, and what it told. */
export interface Settled {
  /** A hash over what was asked for and over all files that it may depend on, as they were before it began. */
  from: string
  /** A hash over all files that it has made. */
  made: string
  /** What a run says that finds everything as it is. */
  said: Said
}

/** What is told of decks that are up to date. */
export interface Said {
  /** What the rules have to say, though nothing of it is an error. */
  findings: Finding[]
  decks: { module: string, locale: string, number: number }[]
}

/** In a folder of more files than this, to look at each would not be quicker than to do the work. */
const most = 20_000
/** At a course's root, what is no source of it. */
const apart = new Set(['node_modules', '.git', '.workshop', 'dist', 'exports'])
/** What runs make and rely on. */
const outputs = ['dist', 'exports', '.workshop/built', '.workshop/taken', '.workshop/recorded', '.workshop/printed', '.workshop/exported.json', '.workshop/site-pictures.json', '.workshop/plan']

const fileOf = (root: string): string => join(root, '.workshop/settled.json')

/**
 * Stands for what a run is about to work from: the options, the day, for some rules know dates, and every file of the
 * course and the kit by its name, its size and its times. Whoever writes a file gives it another time of change, whatever
 * it says of when it was modified.
 * @returns undefined where there are too many files to look at.
 */
export function sourcesOf(root: string, asked: unknown): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify([asked, process.version, new Date().toDateString()]))
  const count = { left: most }
  for (const name of readdirSync(root).sort().filter(name => !apart.has(name)))
    addState(hash, join(root, name), count)
  if (!kitFolder.startsWith(root + sep) || kitFolder.includes(`${sep}node_modules${sep}`))
    addState(hash, kitFolder, count)
  return count.left > 0 ? hash.digest('hex') : undefined
}

/** What was said when everything was as it is now: then nothing is to be done. */
export function settledBefore(root: string, from: string | undefined): Said | undefined {
  const text = readKept(fileOf(root))
  const settled = text === undefined ? undefined : JSON.parse(text) as Settled
  return settled !== undefined && settled.from === from && settled.made === madeIn(root) ? settled.said : undefined
}

/** Remembers for the next run that everything is made. @param from of `sourcesOf`, from before the run. */
export async function settle(root: string, from: string, said: Said): Promise<void> {
  await writeKept(fileOf(root), JSON.stringify({ from, made: madeIn(root), said } satisfies Settled))
}

function madeIn(root: string): string {
  const hash = createHash('sha256')
  for (const path of outputs)
    addState(hash, join(root, path), { left: Infinity })
  return hash.digest('hex')
}

function addState(hash: Hash, path: string, count: { left: number }): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined || count.left <= 0) {
    hash.update(`${path}\0`)
    return
  }
  if (!stats.isDirectory()) {
    count.left--
    hash.update(`${path}\0${stats.size}\0${stats.mtimeMs}\0${stats.ctimeMs}\0${stats.ino}\0`)
    return
  }
  hash.update(`${path}/\0`)
  for (const name of readdirSync(path).sort()) {
    if (name !== 'node_modules')
      addState(hash, join(path, name), count)
  }
}
