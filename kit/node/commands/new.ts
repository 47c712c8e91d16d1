import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { kitFolder } from '../base/kit-folder.ts'
import { replaceFolder } from '../base/replace-folder.ts'
import type { Course } from '../course/course.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { englishLanguageName } from '../course/language-name.ts'
import { starterDeck, starterLanguage } from '../course/starter-deck.ts'
import { exitCode, Mistake } from '../base/mistakes.ts'
import { slugOf } from '../import-deck/slug.ts'

const starter = join(kitFolder, 'starter')

/** A new module in every language of the course, from the starter deck. */
export async function newModule(slug: string): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()), { allowEmpty: true })
  const folder = await createModule(course, slug)
  console.log(folder)
  const number = relative(join(course.root, 'slides'), folder).slice(0, 2)
  console.error(`The new module is a deck that works as it is. Write yours over it:\n  npx workshop dev ${Number(number)}`)
  for (const locale of course.languages.filter(locale => starterLanguage(starter, locale) === undefined))
    console.error(`The kit has no starter in ${englishLanguageName(locale)}: ${locale}.md is in English, to be translated.`)
  return exitCode.ok
}

/**
 * Writes `slides/NN-<slug>/` with a deck for each of the course's languages.
 * @returns the folder's absolute path.
 * @throws Mistake where the slug is malformed or taken.
 */
export async function createModule(course: Course, slug: string): Promise<string> {
  const place = freePlace(course, slug)
  await replaceFolder(place, async (folder) => {
    for (const locale of course.languages)
      // The slug's words are in one language; the others keep the starter's title until it is written.
      await writeFile(join(folder, `${locale}.md`), inAccentsOf(course, await starterDeck(starter, locale, locale === course.languages[0] ? titleOf(slug) : undefined)))
  })
  return place
}

/**
 * The folder of a module that is not there yet, under the next free number.
 * @throws Mistake where the slug is malformed or taken.
 */
export function freePlace(course: Course, slug: string): string {
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
  return join(course.root, 'slides', `${String(number).padStart(2, '0')}-${slug}`)
}

/** The starter has the kit's neutral accents; a course with its own gets its first ones in their place. */
function inAccentsOf({ accents }: Course, deck: string): string {
  const own = Object.keys(accents)
  const asked = [...new Set(Array.from(deck.matchAll(/^accent: (\S+)$/gm), ([, name]) => name!))]
  return deck.replace(/^accent: (\S+)$/gm, (line, name: string) => Object.hasOwn(accents, name) ? line : `accent: ${own[asked.indexOf(name) % own.length]}`)
}

/** `vector-search` gives `Vector search`: a title to start from. */
export function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}
