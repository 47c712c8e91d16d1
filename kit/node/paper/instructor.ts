import { Html, html } from '../../shared/html.ts'
import type { Course, Deck } from '../course/course.ts'
import { quoted } from '../../shared/quotes.ts'
import { runningClock, timeOfDay } from '../../shared/clock.ts'
import { type PaperDocument, titlePage } from './document.ts'
import { preparations, renderCue, renderNote } from './notes.ts'
import { pageNumber } from './outline-list.ts'
import { measureOf } from './measure.ts'
import type { PrintOptions } from '../print/print-options.ts'
import { type PrintedSlide, printedSlides } from './parts.ts'
import { picture } from './picture.ts'
import type { TakenDeck } from '../print/take-slides.ts'
import type { PaperWords } from '../../words/words.ts'
import { wordsOf } from '../course/read-words.ts'

/** A slide and when it is shown, in minutes after midnight. */
interface Beat extends PrintedSlide { begins: number, ends: number }

/** How wide a slide is beside its note, in mm. */
const slideWidth = 66
/** How much of what a click brings is quoted where no cue says it, in letters. */
const mostLetters = 70

/** instructor.pdf: the run of the module with its clock, and each slide with its note. Not for attendees. */
export function instructor(course: Course, taken: TakenDeck, options: PrintOptions): PaperDocument {
  const { deck } = taken
  const words = wordsOf(course, deck.locale).paper
  const title = course.title[deck.locale] ?? ''
  const beats = beatsOf(taken, options.start)
  return {
    title: `${deck.title} · ${words.instructor} · ${title}`,
    locale: deck.locale,
    words,
    fonts: course.fonts,
    head: [words.instructor, `${words.module(deck.number)}: ${deck.title}`],
    foot: words.confidential,
    sheets: ['instructor'],
    pages: `@page :first { ${titlePage(measureOf(options.paper))} }`,
    decks: [taken],
    body: html`${runSheet(title, deck, beats, words)}
<article class="beats">${beats.map(one => beat(course.root, one, deck.locale, words))}</article>`,
  }
}

function beatsOf(taken: TakenDeck, start: number): Beat[] {
  const slides = printedSlides(taken)
  const times = runningClock(start, slides.map(({ slide }) => slide.minutes))
  return slides.map((one, index) => ({ ...one, begins: times[index]!, ends: times[index]! + one.slide.minutes }))
}

/** The first page: what to have ready, and the module at a glance. */
function runSheet(course: string, deck: Deck, beats: Beat[], words: PaperWords): Html {
  const [start, end] = [timeOfDay(beats[0]!.begins), timeOfDay(beats.at(-1)!.ends)]
  return html`<section class="run">
<p class="kicker">${course} · ${words.module(deck.number)} · ${words.instructor}</p>
<h1>${deck.title}</h1>
<p class="promise">${deck.promise}</p>
<div class="prepare"><h2>${words.prepare}</h2>
<ul>${prepare(deck, beats, words).map(item => html`<li>${item}</li>`)}</ul></div>
<h2>${words.runSheet}</h2>
<p class="facts">${words.minutes(deck.minutes)} · ${words.slides(beats.length)} · ${words.runSheetLead(start, end)}</p>
<table>
<thead><tr><th>${words.time}</th><th>${words.what}</th><th>${words.minutesShort}</th><th>${words.clicksShort}</th><th>${words.page}</th></tr></thead>
<tbody>
${beats.map(({ slide, anchor, begins, taken }) => html`<tr${slide.layout === 'section' && new Html(' class="part"')}><td>${timeOfDay(begins)}</td><td><a href="#${anchor}"><span class="count">${slide.no}</span> ${slide.title}</a></td><td>${slide.minutes}</td><td>${taken.clicks > 0 ? taken.clicks : '–'}</td><td>${pageNumber(anchor)}</td></tr>
`)}<tr class="end"><td>${end}</td><td>${words.end}</td><td>${deck.minutes}</td><td></td><td></td></tr>
</tbody>
</table>
</section>`
}

/** What the notes ask for, and what every module needs that has an activity or a link. */
function prepare({ locale }: Deck, beats: Beat[], words: PaperWords): Html[] {
  const asked = beats.flatMap(({ slide, anchor, begins }) => preparations(slide.note, locale)
    .map(text => html`${text} <a class="where" href="#${anchor}">${words.slide(slide.no)}, ${timeOfDay(begins)}</a>`))
  const activities = beats.filter(({ slide }) => slide.layout === 'activity')
  const linking = beats.map(({ slide, anchor, taken }) => ({ slide, anchor, links: [...taken.slide.matchAll(/href="(https?:[^"]+)"/g)].map(match => match[1]) })).filter(({ links }) => links.length > 0)
  const links = new Set(linking.flatMap(({ links }) => links))
  return [
    ...asked,
    ...activities.length > 0 ? [html`${words.printWorksheets(activities.map(({ slide }) => quoted(slide.title, locale)).join(', '))}`] : [],
    ...activities.map(({ slide, begins }) => html`${words.clock(Number(slide.frontmatter.clock ?? slide.minutes), slide.title, timeOfDay(begins))}`),
    ...links.size > 0 ? [html`${words.tryLinks(links.size)} ${linking.map(({ slide, anchor }) => html`<a class="where" href="#${anchor}">${words.slide(slide.no)}</a> `)}`] : [],
  ]
}

/** One slide: its time, its picture with what the clicks bring, its note. */
function beat(root: string, one: Beat, locale: string, words: PaperWords): Html {
  const { slide, taken, anchor, begins, ends } = one
  const { prompts, solution } = renderNote(slide.note, { root, file: slide.file }, locale)
  const minutes = words.minutes(slide.minutes)
  return html`<section class="beat" id="${anchor}">
<header>
<p class="time"><strong>${timeOfDay(begins)}</strong><span>–${timeOfDay(ends)}</span> <span class="min">${minutes}</span></p>
<h2><span class="count">${slide.no}</span> ${slide.title}</h2>
</header>
<div class="sides">
<div class="shown">${picture({ ...one, taken: { ...taken, slide: withoutHeadings(taken.slide) } }, slideWidth)}
${taken.reveals.length > 0 && html`<ol class="cues">${taken.reveals.map((text, index) => html`<li><span class="count">${index + 1}</span> ${cue(slide.cues[index], text, locale, words)}</li>`)}</ol>`}</div>
<div class="note">${withoutMinutes(prompts, minutes)}</div>
</div>
${solution}
</section>`
}

/** What a click brings: as the author says it, or else the words that appear. */
function cue(written: string | undefined, appears: string, locale: string, words: PaperWords): Html {
  return written !== undefined
    ? html`<strong>${renderCue(written, locale)}</strong>`
    : appears ? html`${shortened(appears)}` : html`<em>${words.changesPicture}</em>`
}

/** The note's first line in bold says how the time is spent. Its minutes stand in the margin; what else it says stays. */
function withoutMinutes(prompts: Html, minutes: string): Html {
  const lead = /^<p class="timing">([^<]*?)(?:[,:] *([^]*?))?<\/p>/.exec(prompts.source)
  if (lead?.[1] !== minutes)
    return prompts
  const rest = lead[2]
  return new Html((rest ? `<p class="timing">${rest}</p>` : '') + prompts.source.slice(lead[0].length))
}

/** The slide's title stands above it already: in the picture it is no heading once more. */
function withoutHeadings(slide: string): string {
  return slide.replace(/<h([1-6])\b/g, '<h$1 role="none"')
}

function shortened(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, text.lastIndexOf(' ', mostLetters))} …`
}
