import type { Page } from 'playwright-core'
import type { Fault } from '../../../page/check/fault.ts'
import type { InPage, Sources } from '../../../page/check/index.ts'
import type { ReadSlide } from '../markdown/read-deck.ts'
import { missingGlyphs } from './missing-glyphs.ts'
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
  for (const state of states) {
    const name = `${state.scheme}, ${state.clicks} click state`
    step(`looking in ${name}`)
    await show(page, state)
    const { faults, empty } = await within('Looking', page.evaluate(all => workshopCheck.look(all), sources))
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
  return seen
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
