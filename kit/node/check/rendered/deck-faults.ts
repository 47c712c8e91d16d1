import type { Page } from 'playwright-core'
import { bareLayout } from '../../built/bare-layout.ts'
import type { Deck, Slide } from '../../course/course.ts'
import type { Fault } from '../../../page/check/fault.ts'
import type { InPage } from '../../../page/check/index.ts'
import type { Watched } from './watch-page.ts'

declare const workshopCheck: InPage

/** The slides on the page, as the page counts them. Faults here bear the numbers of the Markdown. */
type LaidOut = ReturnType<InPage['slides']>

/** Slides that the Markdown has and the page has not. */
export function missingSlides(deck: Deck, laidOut: LaidOut): Fault[] {
  const base = { rule: 'slide-not-rendered', words: '', key: 'missing', size: 0 }
  const next = 'Open the slide with "workshop dev": the browser\'s console shows what stopped it.'
  if (laidOut.length === 0)
    return [{ ...base, no: undefined, what: `the deck did not lay out its ${deck.slides.length} slides`, next }]
  return deck.slides.flatMap((slide) => {
    const box = laidOut.find(({ id }) => id === slide.id || id === String(slide.no))
    if (box?.isThere)
      return []
    const bare = box && box.fault === undefined ? bareLayout(slide) : undefined
    const why = box?.fault ?? bare?.why
    return [{ ...base, no: slide.no, what: `the slide “${slide.title}” does not appear in the built deck${why === undefined ? '' : `: ${why}`}`, next: bare?.next ?? next }]
  })
}

/** So many characters of what the console says are told. */
const told = 300

/** What of Slidev shows another host's page by itself: the author has written no address of that host. */
const embeds: { host: RegExp, what: string, written: RegExp, trace: string }[] = [
  { host: /(?:^|\.)(?:twitter|x|twimg)\.com$/, what: '<Tweet>', written: /<Tweet\b/i, trace: '<Tweet' },
  { host: /(?:^|\.)bsky\.app$/, what: '<BlueSky>', written: /<Blue-?Sky\b/i, trace: '<BlueSky' },
  { host: /(?:^|\.)youtube(?:-nocookie)?\.com$/, what: '<Youtube>', written: /<Youtube\b/i, trace: '<Youtube' },
  { host: /(?:^|\.)plantuml\.com$/, what: 'PlantUML', written: /^\s*```+\s*plantuml\b/m, trace: 'plantuml' },
]

/** Those that the deck has, each with its slides. */
function embedsOf({ slides }: Deck) {
  return embeds.map(embed => ({ ...embed, slides: slides.filter(({ raw }) => embed.written.test(raw)) })).filter(({ slides }) => slides.length > 0)
}

/** Without fences and what stands between backticks; a fence of PlantUML is drawn, and stays. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^([ \t]*)(```+)(?!\s*plantuml\b)[^\n]*\n[\s\S]*?^\1\2[ \t]*$/gm, '').replaceAll(/(?<!`)`[^`\n]+`(?!`)/g, '')
}

const hostOf = (url: string): string => URL.canParse(url) ? new URL(url).hostname : ''

/** What the page said and asked for, each with the slides that it is about; without, where that cannot be told. */
export async function pageFaults(page: Page, deck: Deck, watched: Watched, laidOut: LaidOut, slideOf: (no: number) => Slide | undefined): Promise<Fault[]> {
  const faults: Fault[] = []
  const users = async (url: string): Promise<(number | undefined)[]> => {
    const found = await page.evaluate(address => workshopCheck.users(address), url)
    const name = fileOf(url)
    return found.length > 0 ? found.map(no => slideOf(no)?.no) : [deck.slides.find(slide => name !== '' && slide.raw.includes(name))?.no]
  }
  // Asked for, or stopped by the page's policy before it was.
  const foreign = [...watched.foreign, ...Array.from(watched.errors).flatMap(addressesIn)]
  for (const embed of embedsOf(deck).filter(({ host }) => foreign.some(url => host.test(hostOf(url))))) {
    // Slidev loads the other host's script for the word alone.
    const isShown = ({ raw }: Slide) => embed.written.test(withoutCode(raw))
    const isOnlyNamed = !embed.slides.some(isShown)
    for (const { no } of isOnlyNamed ? embed.slides : embed.slides.filter(isShown)) {
      faults.push({
        rule: 'request-foreign', no, words: embed.trace, key: embed.what, size: 0,
        what: `${embed.what} ${isOnlyNamed ? 'is only named here, and Slidev loads' : 'shows'} what is on another host, ${[...new Set(foreign.map(hostOf).filter(host => embed.host.test(host)))].join(' and ')}`,
        next: isOnlyNamed
          ? 'Name it without the "<" before it: a venue may have no network, and nobody may be told who looks.'
          : 'Show a picture and a link in its place: a venue may have no network, and nobody may be told who looks.',
      })
    }
  }
  const isEmbedded = (url: string) => embedsOf(deck).some(({ host }) => host.test(hostOf(url)))
  for (const text of watched.errors) {
    const thrown = laidOut.find(({ fault }) => fault && text.includes(fault))
    // Told by slide-not-rendered and request-foreign already.
    if (thrown?.isThere === false || Array.from(watched.foreign).some(url => text.includes(url)) || addressesIn(text).some(isEmbedded))
      continue
    const named = addressIn(text, deck)
    const addressed = named ? [named.slide.no] : (await Promise.all(addressesIn(text).map(users))).flat()
    faults.push({
      rule: 'console-error', no: thrown ? slideOf(thrown.no)?.no : addressed.find(no => no !== undefined), words: named?.address ?? '', key: text, size: 0,
      what: `the console says: ${text.length > told ? `${text.slice(0, told)}…` : text}`,
      next: 'Open the deck with "workshop dev": the browser\'s console shows where it comes from.',
    })
  }
  for (const url of Array.from(watched.foreign).filter(url => !isEmbedded(url))) {
    const next = 'Put the file beside the deck: a venue may have no network, and nobody may be told who looks.'
    for (const no of await users(url))
      faults.push({ rule: 'request-foreign', no, words: url, key: url, size: 0, what: `${url} is on another host`, next })
  }
  for (const [url, reason] of watched.failed) {
    const next = 'Check the name and the place of the file.'
    for (const no of await users(url))
      faults.push({ rule: 'request-failed', no, words: fileOf(url), key: url, size: 0, what: `${new URL(url).pathname} did not load (${reason})`, next })
  }
  return faults
}

/** The address that the page's policy refused, for one, and the slide that has it: the console names no slide. */
function addressIn(text: string, deck: Deck): { slide: Slide, address: string } | undefined {
  return addressesIn(text).map(address => address.replace(/\/$/, '')).flatMap(address => deck.slides.filter(({ content }) => content.includes(address)).map(slide => ({ slide, address })))[0]
}

const addressesIn = (text: string): string[] => Array.from(text.matchAll(/https?:\/\/[^\s'"]+/g), ([found]) => found)

const fileOf = (url: string): string => url.split('/').at(-1)!
