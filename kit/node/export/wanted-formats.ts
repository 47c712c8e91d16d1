import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '../course/course.ts'
import { epubPath, type Format, usualFormats } from '../print/formats.ts'

/**
 * What is made of a whole course: what is usual, and the EPUB where somebody has asked for it before, so that the home
 * page never offers one of an older text.
 */
export function wantedFormats({ root, languages }: Course): Format[] {
  return [...usualFormats, ...languages.some(locale => existsSync(join(root, 'exports', epubPath(locale)))) ? ['epub' as const] : []]
}
