import type { Course } from '../../course/course.ts'
import { css, marginBox, titleRise } from '../document.ts'
import type { Margins } from '../measure.ts'
import type { TakenDeck } from '../../print/take-slides.ts'
import type { PaperWords } from '../../../words/words.ts'

/** In mm: the margin where the book is bound, and the one that one turns. Between them is as much room as on a handout. */
const [inner, outer] = [22, 18]

/** Above and below, in mm: a book has its number at the foot, and nothing else. */
export const bookMargins: Margins = { top: 22, bottom: 18 }

const boxes = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const

/** The pages of a book: wider where it is bound, numbered at the outer edge, with the course at the left and the chapter at the right. */
export function bookPages({ fonts, title }: Course, decks: readonly TakenDeck[], locale: string, words: PaperWords): string {
  const none = boxes.map(box => `@${box} { content: none }`).join(' ')
  const foot = 'vertical-align: top; padding-top: 5mm;'
  const sides = (name: string, right: string): string => `
@page ${name}:left { margin-left: ${outer}mm; margin-right: ${inner}mm; ${none} ${head(fonts, 'left', title[locale] ?? '')} ${marginBox(fonts, 'bottom-left', 'counter(page)', `${foot} text-align: left`)} }
@page ${name}:right { margin-left: ${inner}mm; margin-right: ${outer}mm; ${none} ${head(fonts, 'right', right)} ${marginBox(fonts, 'bottom-right', 'counter(page)', `${foot} text-align: right`)} }`
  const bare = (name: string, more = ''): string => (['left', 'right'] as const).map(side =>
    `@page ${name}:${side} { margin-left: ${side === 'left' ? outer : inner}mm; margin-right: ${side === 'left' ? inner : outer}mm; ${none} ${more} }`).join('\n')
  const rise = `margin-top: ${bookMargins.top - titleRise}mm;`
  return [
    sides('', words.handbook),
    ...decks.map(taken => `.${pageName(taken)} { page: ${pageName(taken)} }${sides(pageName(taken), `${taken.deck.number} ${taken.deck.title}`)}`),
    ...[['back', ''] as const].map(([name]) => `.closing { page: ${name} }${sides(name, title[locale] ?? '')}`),
    bare('bare', rise),
    bare('opening', rise),
  ].join('\n')
}

function head(fonts: Course['fonts'], side: 'left' | 'right', text: string): string {
  return marginBox(fonts, `top-${side}`, css(text), `vertical-align: bottom; padding-bottom: 5mm; text-align: ${side}`)
}

/** The name of a chapter's pages. */
export function pageName({ deck }: TakenDeck): string {
  return `chapter-${deck.number}`
}
