import type { Page } from 'playwright-core'
import type { Fault } from '../../../page/check/fault.ts'
import type { InPage, Look, Sources } from '../../../page/check/index.ts'
import type { ReadSlide } from '../markdown/read-deck.ts'
import { lostLabels } from './lost-labels.ts'
import { missingGlyphs } from './missing-glyphs.ts'
import { mixedCurrency } from './mixed-currency.ts'
import { paperTexts } from './paper-texts.ts'
import { type State, states } from './states.ts'
import type { SeenFault } from './to-findings.ts'
import { patience, within } from './within.ts'

declare const workshopCheck: InPage

/**
 * What is wrong on the slides of an open check page, over all states.
 * @param slides what stands on the page, with what it is made from.
 * @param step is told what is being done.
 */
export async function lookAtSlides(page: Page, slides: { no: number, slide: ReadSlide | undefined }[], step: (step: string) => void): Promise<SeenFault[]> {
  const sources: Sources = Object.fromEntries(slides.map(({ no, slide }) => [no, { content: slide?.slide.content ?? '' }]))
  const light = states.filter(state => state.scheme === 'light')
  const final = states.filter(state => state.clicks === 'final')
  const seen: SeenFault[] = []
  const looks: { state: State, look: Look }[] = []
  for (const state of states) {
    const name = `${state.scheme}, ${state.clicks} click state`
    step(`looking in ${name}`)
    await show(page, state)
    const look = await within('Looking', page.evaluate(all => workshopCheck.look(all), sources))
    const { faults, empty } = look
    looks.push({ state, look })
    seen.push(...faults.map(fault => ({ fault, state, looked: states })))
    if (state.clicks === 'final') // Before the first click a slide may be blank on purpose.
      seen.push(...empty.map(no => ({ fault: emptySlide(no), state, looked: final })))
    step(`axe in ${name}`)
    const colourOnly = state.scheme === 'dark'
    const found = await within('axe', page.evaluate(colour => workshopCheck.accessibility(colour), colourOnly))
    seen.push(...found.map(({ ofColour, ...fault }) => ({ fault, state, looked: ofColour ? states : light })))
  }
  step('looking for glyphs')
  await page.evaluate(texts => texts.forEach(({ no, texts }) => workshopCheck.notePaperTexts(no, texts)), slides.map(({ no, slide }) => ({ no, texts: slide ? paperTexts(slide) : [] })))
  seen.push(...(await within('Looking for glyphs', missingGlyphs(page))).map(fault => ({ fault })))
  step('looking at the printed slides')
  await openPrinted(page)
  const printed = await within('Looking', page.evaluate(all => workshopCheck.look(all), sources))
  const isKnown = ({ rule, no, words }: Fault) => seen.some(({ fault }) => fault.rule === rule && fault.no === no && fault.words === words)
  seen.push(...printed.faults.filter(fault => onPaper.includes(fault.rule) && !isKnown(fault)).map(fault => ({ fault: { ...fault, what: `${fault.what} (on paper)` } })))
  const inState = (clicks: State['clicks']) => looks.filter(({ state }) => state.clicks === clicks).map(({ look }) => look)
  const lost = lostLabels(looks.map(({ look }) => look), printed, 'the printed slide')
  const alsoOnScreen = lostLabels(inState('first'), inState('final')[0]!, 'the final click state').filter(({ no }) => !lost.some(fault => fault.no === no))
  const amounts = mixedCurrency([...looks.map(({ look }) => look), printed], slides.flatMap(({ slide }) => slide?.body.texts.map(({ text }) => text) ?? []))
  seen.push(...[...lost, ...alsoOnScreen, ...amounts].map(fault => ({ fault })))
  return seen
}

/** What is a fault of a printed slide as well. Paper is held in the hand: it may be smaller than on stage. */
const onPaper = ['slide-overflow', 'boxes-overlap', 'box-clips', 'text-across-shape', 'label-contrast']

/** Opens the slides as they are printed, on the page that looked at the others. */
async function openPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const address = new URL(page.url())
  address.search = '?print'
  address.hash = '#/print'
  await page.goto(address.href)
  await page.waitForSelector('html[data-print-ready]', { state: 'attached', timeout: patience })
}

/** Puts the page into a state and waits until it is there. */
async function show(page: Page, { scheme, clicks }: State): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
  await page.evaluate((hash) => { location.hash = hash }, `#/check?clicks=${clicks}`)
  const dark = scheme === 'dark' ? '.dark' : ':not(.dark)'
  await page.waitForSelector(`html${dark}[data-check-ready][data-check-clicks=${clicks}]`, { state: 'attached', timeout: patience })
}

const emptySlide = (no: number): Fault => ({
  rule: 'slide-not-rendered', no, words: '', key: 'empty', size: 0,
  what: 'nothing is to be seen on the slide',
  next: 'Give it a title, or take the slide out.',
})
