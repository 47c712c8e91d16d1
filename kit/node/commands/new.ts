import { join, relative } from 'node:path'
import { kitFolder } from '../base/kit-folder.ts'
import { replaceFolder } from '../base/replace-folder.ts'
import type { Course } from '../course/course.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { starterDeck } from '../course/starter-deck.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { writeFile } from 'node:fs/promises'

/** A new module in every language of the course, from the starter deck. */
export async function newModule(slug: string): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()))
  const folder = await createModule(course, slug)
  console.log(folder)
  const number = relative(join(course.root, 'slides'), folder).slice(0, 2)
  console.error(`The new module is a deck that works as it is. Write yours over it:\n  npx workshop dev ${Number(number)}`)
  return exitCode.ok
}

/**
 * Writes `slides/NN-<slug>/` with a deck for each of the course's languages.
 * @returns the folder's absolute path.
 * @throws Mistake where the slug is malformed or taken.
 */
export async function createModule(course: Course, slug: string): Promise<string> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    throw new Mistake({
      what: `"${slug}" is no slug: words in lower case, a to z and 0 to 9, joined by hyphens.`,
      next: `Try "npx workshop new ${slugOf(slug) || 'my-module'}".`,
    })
  }
  const taken = course.modules.find(module => module.name.slice(3) === slug)
  if (taken)
    throw new Mistake({ what: `The module ${taken.name} has this slug already.`, next: 'Choose another.' })
  const number = Math.max(0, ...course.modules.map(module => module.number)) + 1
  if (number > 99)
    throw new Mistake({ what: 'A course has modules from 01 to 99.', next: 'Free a number.' })
  const place = join(course.root, 'slides', `${String(number).padStart(2, '0')}-${slug}`)
  await replaceFolder(place, async (folder) => {
    for (const locale of course.languages)
      // The slug's words are in one language; the others keep the starter's title until it is written.
      await writeFile(join(folder, `${locale}.md`), await starterDeck(join(kitFolder, 'starter'), locale, locale === course.languages[0] ? titleOf(slug) : undefined))
  })
  return place
}

/** `vector-search` gives `Vector search`: a title to start from. */
function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}

function slugOf(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}
