import type { Course, Deck, UnreadableDeck } from '../course/course.ts'
import type { FailedDeck } from '../report/failed-deck.ts'
import type { Finding } from './finding.ts'
import { checkMarkdown } from './markdown/check-markdown.ts'

/** What these rules find in the Markdown is what stops a deck: Slidev's words for the same are left out. */
const stopping = ['text-encoding', 'template-malformed', 'code-language-unknown', 'component-unknown', 'image-missing', 'snippet-missing', 'package-missing', 'settings-wrong-value']

/** `deck-not-built`, `deck-not-printed`: a deck that could not be made is a finding like any other. */
export function failureFindings(failed: FailedDeck[], known: Finding[]): Finding[] {
  return failed.flatMap(({ deck, isBuilt, problems }) => problems.flatMap(({ file = deck.file, line = 1, what, next = 'Mend it.' }): Finding[] => {
    const slide = slideAt(deck, file, line)
    const isTold = known.some(other => stopping.includes(other.rule) && other.file === file && (other.line === line || other.slide !== undefined && other.slide.no === slide?.no))
    return isTold && !isBuilt
      ? []
      : [{
          rule: isBuilt ? 'deck-not-printed' : 'deck-not-built',
          severity: 'error',
          file,
          line,
          locale: deck.locale,
          ...slide && { slide },
          what: what.replace(/\.$/, ''),
          next,
        }]
  }))
}

/** `deck-unreadable`: what is wrong with decks of which there are no slides to look at. */
export function unreadableFindings(decks: UnreadableDeck[]): Finding[] {
  return decks.flatMap(({ locale, file: deck, problems }) => problems.map(({ file = deck, line = 1, what, next = 'Mend it.' }): Finding =>
    ({ rule: 'deck-unreadable', severity: 'error', file, line, locale, what: what.replace(/\.$/, ''), next })))
}

/** The same for what has not been checked before it was built: what the rules say of the Markdown says more. */
export async function explained(course: Course, failed: FailedDeck[]): Promise<FailedDeck[]> {
  return Promise.all(failed.map(async (failure) => {
    if (failure.isBuilt)
      return failure
    const found = (await checkMarkdown(course, [failure.deck])).filter(({ rule }) => stopping.includes(rule))
    const others = failureFindings([failure], found)
    // Each of these rules also finds what stops nothing, as a picture that settings name.
    return others.length > 0 ? failure : { ...failure, problems: found.map(({ file, line, what, next }) => ({ file, line, what: sentence(what), next })) }
  }))
}

function sentence(what: string): string {
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`
}

function slideAt(deck: Deck, file: string, line: number): Finding['slide'] {
  const slide = deck.slides.findLast(each => each.file === file && each.line <= line)
  return slide && { no: slide.no, id: slide.id }
}
