import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileState } from '../base/file-state.ts'
import { writeWhole } from '../base/write-whole.ts'
import { readBuildRecord, sitePlace, writeBuildRecord } from '../built/build-record.ts'
import { deckFolder } from '../built/deck-folder.ts'
import { deckPicture } from '../built/site-pictures.ts'
import type { Course, Deck } from '../course/course.ts'
import { pictureTags } from '../home/picture-tags.ts'
import { offlineTag } from './share-assets.ts'

/** Lets each deck's page name the picture of its cover where there is one and the site's address is known. Export draws it, after the build. */
export async function namePictures(course: Course): Promise<void> {
  const { address } = sitePlace(course)
  for (const deck of course.modules.flatMap(module => module.decks))
    await namePicture(course, deck, address)
}

async function namePicture(course: Course, deck: Deck, address: string | undefined): Promise<void> {
  const record = readBuildRecord(course, deck)
  const page = join(deckFolder(course, deck), 'index.html')
  if (record === undefined || !existsSync(page))
    return
  const html = await readFile(page, 'utf8')
  const [before = '', after = ''] = html.split(offlineTag)
  const start = before.lastIndexOf('</title>\n') + '</title>\n'.length
  const picture = existsSync(join(course.root, 'dist', deckPicture(deck))) ? deckPicture(deck) : undefined
  // Where the deck's own settings name one, it is that.
  const tags = address !== undefined && !after.includes('property="og:image"') && pictureTags(address, picture)
  const named = `${before.slice(0, start)}${tags ? tags.toString() : ''}${offlineTag}${after}`
  if (after === '' || named === html)
    return
  await writeWhole(page, named)
  const path = `${deck.module}/${deck.locale}/index.html`
  await writeBuildRecord(course, deck, { ...record, files: { ...record.files, [path]: fileState(page) } })
}
