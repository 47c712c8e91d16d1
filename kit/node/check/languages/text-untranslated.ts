import type { ReadDeck, ReadSlide } from '../markdown/read-deck.ts'
import type { Fault } from '../markdown/rule.ts'
import { short } from '../short.ts'
import { isProse } from './prose.ts'
import type { LanguageRule } from './rule.ts'

/** A text on a slide, in its handout or its note. */
interface Passage { text: string, prose: string, line: number }

/** The settings that people read. */
const readSettings = ['title', 'promise', 'objectives']
const textAttributes = ['alt', 'aria-label', 'title']

/** A paragraph that both languages have in common was left over; code, names, numbers and links may be the same. */
export const textUntranslated: LanguageRule = {
  name: 'languages-text-untranslated',
  decks: (first, other) => leftOver(passagesOfDeck(first), passagesOfDeck(other), first.deck.locale, other.deck.locale),
  slides: (first, other, languages) => leftOver(passagesOfSlide(first), passagesOfSlide(other), languages.first, languages.other),
}

function leftOver(originals: Passage[], passages: Passage[], first: string, other: string): Fault[] {
  const known = new Set(originals.map(({ text }) => text))
  return passages.filter(({ text, prose }) => known.has(text) && isProse(prose)).map(({ text, line }) => ({
    line,
    what: `"${short(text)}" is the same in ${first}`,
    next: `Translate it into ${other}.`,
  }))
}

function passagesOfSlide({ body, note }: ReadSlide): Passage[] {
  const attributes = body.tags.flatMap(({ attributes, line }) => textAttributes.map(name => ({ text: attributes.get(name), line })))
  const alts = body.images.map(({ alt, line }) => ({ text: alt, line }))
  const written = [...attributes, ...alts].flatMap(({ text, line }) => text ? [{ text, prose: text, line }] : [])
  const unique = new Map(written.map(passage => [`${passage.line} ${passage.text}`, passage]))
  return [...body.texts, ...note.texts, ...unique.values()]
}

function passagesOfDeck({ settings }: ReadDeck): Passage[] {
  return readSettings.flatMap((key) => {
    const value = settings.values[key]
    const texts = typeof value === 'object' && value !== null ? Object.entries(value) : [[undefined, value] as const]
    return texts.flatMap(([step, text]) => typeof text === 'string' ? [{ text, prose: text, line: step === undefined ? settings.lineOf(key) : settings.lineOf(key, step) }] : [])
  })
}
