import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { giveTime, hasTimeOf } from '../base/copy-time.ts'
import { isInCourse, type Course, type Deck } from '../course/course.ts'
import { deckPicture } from '../built/site-pictures.ts'
import { bookPaths, exportPath } from '../print/formats.ts'
import { writeWhole } from '../base/write-whole.ts'

/**
 * Puts what attendees keep where the home page offers it, and the covers where links to the decks show them.
 * @returns true where one of them is new there.
 */
export async function offerDownloads(course: Course, decks: readonly Deck[]): Promise<boolean> {
  const offered: boolean[] = []
  for (const deck of decks.filter(isInCourse)) {
    offered.push(await offer(course, exportPath(deck, 'handout'), `handouts/${deck.locale}/${deck.module}.pdf`))
    if (course.url !== undefined)
      offered.push(await offer(course, `${exportPath(deck, 'png')}/001.png`, deckPicture(deck)))
  }
  for (const locale of new Set(decks.map(deck => deck.locale))) {
    for (const path of Object.values(bookPaths))
      offered.push(await offer(course, path(locale), `handouts/${path(locale)}`))
  }
  return offered.includes(true)
}

/** The copy has its original's time, so that neither is read while both are as they were. */
async function offer(course: Course, path: string, name: string): Promise<boolean> {
  const made = join(course.root, 'exports', path)
  const offered = join(course.root, 'dist', name)
  const original = statSync(made, { throwIfNoEntry: false })
  if (!original || hasTimeOf(original, offered) && statSync(offered).size === original.size)
    return false
  const content = readFileSync(made)
  const isNew = !existsSync(offered) || !readFileSync(offered).equals(content)
  if (isNew)
    await writeWhole(offered, content)
  await giveTime(original, offered)
  return isNew
}
