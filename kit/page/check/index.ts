/**
 * What `workshop check` runs in the page: bundled into one script and put in before anything of the page runs.
 * Everything here sees the page as it stands; which colour scheme and click state that is, the caller knows.
 */
import { accessibility } from './accessibility.ts'
import { ownBorder } from './across.ts'
import type { Fault } from './fault.ts'
import { finish, invisibleFocus } from './focus.ts'
import { markedMissing, noteGlyphs, notePaperTexts, probeCharacters, probeFonts } from './glyphs.ts'
import { noteListeners, unreachable } from './keyboard.ts'
import { labelContrast } from './label-contrast.ts'
import { labelsOf } from './labels.ts'
import { markdownWords } from './markdown-words.ts'
import { motions } from './motion.ts'
import type { Overflow } from './found-overflow.ts'
import { overflows } from './overflow.ts'
import { slideBox } from './slide-box.ts'
import { smallTexts } from './text-size.ts'
import { type Part, visibleParts } from './visible-parts.ts'

/** What a slide is made from, by its number on the page. */
export type Sources = Record<number, { content: string }>

export interface Look {
  faults: Fault[]
  /** The numbers of the slides on which nothing is to be seen. */
  empty: number[]
  /** What each slide says, by its number: in its drawings, as a whole, and outside of code, where a `$` is no dollar. */
  said: Record<number, { labels: string[], all: string, money: string }>
}

/** What mends it: a thing in the wrong place is moved, too much of it is cut. */
function remedy({ rule, key, what }: Overflow): string {
  if (rule === 'box-clips')
    return 'Shorten its lines or give it more room; on a stage nobody scrolls.'
  if (rule === 'boxes-overlap')
    return what.startsWith('the code block')
      ? 'Shorten the listing: show a region of it, and the rest in <Handout>.'
      : 'Say less or give it more room: what lies over something hides it.'
  if (rule === 'text-across-shape' && !what.endsWith(ownBorder))
    return 'Move the one or the other.'
  if (rule === 'text-across-shape')
    return 'Shorten the words, break them in two lines, or make the shape larger.'
  if (what.startsWith('the image'))
    return 'Give it a height: under a title of one line there are 388 px, as in <img src="./tower.png" alt="A tower" style="height: 380px">.'
  return /^(left|top|right)/.test(key)
    ? 'Move it, or make it narrower: a slide is 980 px wide and 552 px high.'
    : 'Say less, split the slide, or move what explains into <Handout>.'
}

/** Every slide, in the state in which it stands. */
function look(sources: Sources): Look {
  const faults: Fault[] = []
  const empty: number[] = []
  const said: Look['said'] = {}
  const slides = boxes()
  // Before anything is brought to its end: what runs now ignores the reader's wish.
  for (const { no, canvas } of slides)
    faults.push(...motions(no, canvas))
  document.getAnimations().forEach(finish)
  endMotions()
  for (const { no, canvas, page } of slides) {
    if (!page)
      continue
    const slide = slideBox(canvas, page)
    const parts = visibleParts(slide)
    if (!parts.some(part => !part.element.closest('.slide-foot')))
      empty.push(no)
    noteGlyphs(no, canvas, parts)
    for (const overflow of overflows(slide, parts))
      faults.push({ ...overflow, no, words: overflow.trace, next: remedy(overflow), size: overflow.px })
    const markdown = markdownWords(sources[no]?.content ?? '')
    said[no] = { labels: labelsOf(slide, parts, markdown), all: words(parts), money: words(parts.filter(({ element }) => !element.closest('pre, code'))) }
    faults.push(...smallTexts(no, parts, markdown), ...labelContrast(no, slide, parts), ...unreachable(no, canvas), ...invisibleFocus(no, canvas))
  }
  return { faults, empty, said }
}

const words = (parts: Part[]): string => parts.map(({ text }) => text).join(' ')

/**
 * Puts what "v-motion" moves in where it comes to rest. Slidev lets it in when its slide is shown, and here none is; it
 * comes to its own place, as nearly every `:enter` says. Printed pages have what `:enter` says itself.
 */
function endMotions(): void {
  for (const element of document.querySelectorAll<HTMLElement>('.print-page [style]')) {
    if ('motionInstance' in element) {
      element.style.transform = 'none'
      element.style.opacity = '1'
    }
  }
}

/** The slides on the page: their ids, how many clicks each takes, and what a component of theirs threw. */
function slides(): { no: number, id: string, isThere: boolean, clicks: number, fault: string | undefined }[] {
  return boxes().map(({ no, canvas, page }) => ({ no, id: canvas.id, isThere: page !== null, clicks: Number(canvas.dataset.clicks), fault: canvas.dataset.fault }))
}

function boxes(): { no: number, canvas: HTMLElement, page: Element | null }[] {
  return Array.from(document.querySelectorAll<HTMLElement>('.print-page'), canvas => ({
    no: Number(canvas.dataset.no), canvas, page: canvas.querySelector('.slidev-page:has(.slidev-layout)'),
  }))
}

/** The slides that name an address: as an image, a link, a font. */
function users(url: string): number[] {
  const names = (element: Element) => ['src', 'href', 'poster', 'data', 'srcset'].some((attribute) => {
    const value = element.getAttribute(attribute)
    return value !== null && URL.canParse(value, document.baseURI) && new URL(value, document.baseURI).href === url
  }) || getComputedStyle(element).backgroundImage.includes(url)
  return boxes().filter(({ canvas }) => Array.from(canvas.querySelectorAll('*')).some(names)).map(({ no }) => no)
}

const inPage = { look, slides, users, accessibility, notePaperTexts, probeFonts, probeCharacters, markedMissing }
export type InPage = typeof inPage

noteListeners()
Object.assign(globalThis, { workshopCheck: inPage })
