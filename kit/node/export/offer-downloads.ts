import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishSite } from '../build/finish-site.ts'
import { isInCourse, type Course, type Deck } from '../course/course.ts'
import { deckPicture } from '../built/site-pictures.ts'
import { exportPath, handbookPath } from '../print/formats.ts'
import { writeWhole } from '../base/write-whole.ts'

/**
 * Puts what attendees keep where the home page offers it, and the covers where links to the decks show them, and
 * finishes the site again so that it does.
 */
export async function offerDownloads(course: Course, decks: readonly Deck[]): Promise<void> {
  for (const deck of decks.filter(isInCourse)) {
    await offer(course, exportPath(deck, 'handout'), `handouts/${deck.locale}/${deck.module}.pdf`)
    if (course.url !== undefined)
      await offer(course, `${exportPath(deck, 'png')}/001.png`, deckPicture(deck))
  }
  for (const locale of new Set(decks.map(deck => deck.locale)))
    await offer(course, handbookPath(locale), `handouts/${locale}/handbook.pdf`)
  await finishSite(course)
}

async function offer(course: Course, path: string, name: string): Promise<void> {
  const made = join(course.root, 'exports', path)
  const offered = join(course.root, 'dist', name)
  if (!existsSync(made))
    return
  const content = readFileSync(made)
  if (!existsSync(offered) || !readFileSync(offered).equals(content))
    await writeWhole(offered, content)
}
