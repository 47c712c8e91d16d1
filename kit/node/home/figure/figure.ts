import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFile } from '../../base/kit-folder.ts'
import { readKept, writeKept } from '../../base/kept.ts'
import { figureFile } from '../../course/check-named-files.ts'
import type { Course } from '../../course/course.ts'
import type { DrawnFigure } from './drawn-figure.ts'

/** What is kept of a drawing: it holds as long as its inputs are as they were. */
interface Kept extends DrawnFigure { key: string }

/**
 * The course's figure, from an earlier run where nothing that it is made of has changed: then no bundler is loaded.
 * @returns undefined for a course without one.
 * @throws Mistake with the file of a component that cannot be compiled or drawn.
 */
export async function figureOf(course: Course): Promise<DrawnFigure | undefined> {
  if (course.figure === undefined)
    return undefined
  const store = join(course.root, '.workshop/figure', `${course.figure}.json`)
  const text = readKept(store)
  const kept = text === undefined ? undefined : JSON.parse(text) as Kept
  if (kept !== undefined && kept.key === keyOf(course, kept.inputs))
    return kept
  const { drawFigure } = await import('./draw-figure.ts')
  const drawn = await drawFigure(course.root, figureFile(course.root, course.figure), course.languages)
  await writeKept(store, JSON.stringify({ ...drawn, key: keyOf(course, drawn.inputs) } satisfies Kept))
  return drawn
}

/** SHA-256 over what the drawing is made of, and what draws it. A file can join the inputs only through a change of one of them. */
function keyOf({ root, languages }: Course, inputs: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(languages))
  for (const tool of [packageFile('vue/package.json'), packageFile('vite/package.json'), ...drawingCode])
    hash.update(readFileSync(tool))
  for (const path of [...inputs, 'package-lock.json'])
    hash.update(`${path}\0`).update(existsSync(join(root, path)) ? readFileSync(join(root, path)) : 'absent')
  return hash.digest('hex')
}

const drawingCode = ['draw-figure', 'compile-figure'].map(name => new URL(`${name}${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url))
