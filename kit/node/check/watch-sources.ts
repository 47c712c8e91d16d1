import { watch } from 'node:fs'
import { dirname } from 'node:path'
import { readCourse } from '../course/read-course.ts'
import { selectDecks } from '../course/select.ts'
import { Mistake } from '../base/mistakes.ts'
import { formatMistake } from '../report/print-mistake.ts'
import type { Deck } from '../course/course.ts'
import { formatFindings } from './report.ts'
import { checkSources } from './run-checks.ts'

/** Editors save in bursts: this long, in ms, belongs to one save. */
const burst = 150

/**
 * Tells what the Markdown rules find in a deck, now and each time one of its module's files is saved.
 * @param say gets the text, once for each change of the findings.
 * @returns ends the watching.
 */
export function watchSources(root: string, deck: Deck, say: (text: string) => void): () => void {
  let last = ''
  let timer: NodeJS.Timeout | undefined
  const look = async () => {
    const text = await findingsOf(root, deck)
    if (text !== last)
      say(text || 'The rules of the Markdown find nothing.')
    last = text
  }
  void look()
  const watcher = watch(dirname(deck.file), (_event, name) => {
    if (!name?.endsWith('.md'))
      return
    clearTimeout(timer)
    timer = setTimeout(() => void look(), burst)
  })
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}

async function findingsOf(root: string, deck: Deck): Promise<string> {
  try {
    const course = await readCourse(root)
    return formatFindings(await checkSources(course, selectDecks(course, [deck.module], [deck.locale])), root)
  }
  catch (error) {
    if (error instanceof Mistake)
      return formatMistake(error, root)
    throw error
  }
}
