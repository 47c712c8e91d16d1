import { existsSync } from 'node:fs'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { exitCode } from '../base/mistakes.ts'
import { replaceFolder } from '../base/replace-folder.ts'
import { checkSources } from '../check/run-checks.ts'
import { findRoot } from '../course/find-root.ts'
import { readCourse } from '../course/read-course.ts'
import { selectLanguages } from '../course/select.ts'
import type { Copy } from '../import-deck/copies.ts'
import { formatImport } from '../import-deck/format-report.ts'
import { importDeck } from '../import-deck/import-deck.ts'
import { freePlace, titleOf } from './new.ts'

export interface NewFromOptions {
  /** The deck's path, from where the person stands. */
  from: string
  /** The language in which the deck is written. */
  lang?: string
}

/** A new module from an existing Slidev deck; on stderr what became of everything that it was made of. */
export async function newFrom(slug: string, { from, lang }: NewFromOptions): Promise<number> {
  const course = await readCourse(findRoot(process.cwd()), { allowEmpty: true })
  const place = freePlace(course, slug)
  const [asked] = lang === undefined ? [] : selectLanguages(course, [lang])
  const inPublic = existsSync(join(course.root, 'public', slug)) ? place.slice(dirname(place).length + 1) : slug
  const { lang: own, markdown, copies, report, slides } = await importDeck(resolve(from), course.root, inPublic, titleOf(slug))
  const language = asked ?? course.languages.find(each => each.toLowerCase() === own?.toLowerCase()) ?? course.languages[0]!
  if (copies.public.size > 0)
    await replaceFolder(join(course.root, 'public', inPublic), folder => writeCopies(folder, copies.public, inPublic))
  await replaceFolder(place, async (folder) => {
    await writeCopies(folder, copies.module)
    for (const locale of course.languages)
      await writeFile(join(folder, `${locale}.md`), markdown(locale))
  })
  console.log(place)
  const now = await readCourse(course.root)
  const deck = now.modules.flatMap(module => module.decks).find(({ file }) => file === join(place, `${language}.md`))!
  const findings = await checkSources(now, [deck])
  const untranslated = course.languages.filter(each => each !== language).map(each => relative(process.cwd(), join(place, `${each}.md`)))
  console.error(formatImport({ from, slides, report, findings, deck, untranslated, language, root: process.cwd() }))
  return exitCode.ok
}

/** @param below the folder that is part of every path, and of `folder` already. */
async function writeCopies(folder: string, copies: Map<string, Copy>, below = ''): Promise<void> {
  for (const [path, copy] of copies) {
    const file = join(folder, relative(below, path))
    await mkdir(dirname(file), { recursive: true })
    await ('text' in copy ? writeFile(file, copy.text) : copyFile(copy.from, file))
  }
}
