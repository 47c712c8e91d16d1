import { authorIn } from '../course/author-in.ts'
import type { Deck, Module } from '../course/course.ts'
import { Html, html } from '../../shared/html.ts'
import { termsOf } from '../course/terms.ts'
import { languageName } from '../course/language-name.ts'
import { wordsOf } from '../course/read-words.ts'
import { readingFamilies } from '../look/fonts.ts'
import { agenda } from './agenda.ts'
import { editions, thisEdition } from './editions.ts'
import { labs } from './labs-section.ts'
import { type HomeInput, langOf, type Page } from './page.ts'
import { policy } from './policy.ts'
import { pictureTags } from './picture-tags.ts'

/** The complete HTML of the home page in one language. */
export function renderHome(input: HomeInput): string {
  const { home: words, lang } = wordsOf(input.course, input.locale)
  const page: Page = { ...input, words, lang }
  const { course } = page
  return String(html`<!doctype html>
<html lang="${lang}"${isLanding(page) && html` data-landing`}>
${head(page)}
<body>
<a class="skip" href="#contents">${words.skip}</a>
${masthead(page)}
<main>
${thisEdition(page)}
<div class="opening">
<h1${langOf(page, page.locale)}>${course.title[page.locale]}</h1>
<p class="promise"${langOf(page, page.locale)}>${course.promise[page.locale]}</p>
${course.modules.length > 0 && html`<p class="see"><a href="#contents">${words.see(course.modules.length)}</a></p>`}
${page.figure !== undefined && html`<div class="figure"${langOf(page, page.locale)}>${new Html(page.figure)}</div>`}
${course.about && html`<p class="about"${langOf(page, page.locale)}>${course.about[page.locale]}</p>`}
</div>
${contents(page)}
${page.plan && agenda(course, page.plan, page.locale, wordsOf(course, page.locale).plan)}
${labs(page)}
${use(page)}
${glossary(page)}
${editions(page)}
</main>
<footer>
${offline(page)}
${imprint(page)}
<p>${words.colophon(new Intl.ListFormat(page.lang, { type: 'conjunction' }).format(readingFamilies(course.fonts)))}</p>
</footer>
</body>
</html>
`)
}

function head({ address, assets, course, locale, manifests, pages, paper, pictures, root, touchIcon, words }: Page): Html {
  const title = `${course.title[locale]} · ${words.kind}`
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${course.promise[locale]}">
<meta name="author" content="${authorIn(course, locale)}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${authorIn(course, locale)}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${course.promise[locale]}">
<meta property="og:locale" content="${locale.replace('-', '_')}">
${address !== undefined && pictureTags(address, pictures[locale])}<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${paper.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${paper.dark}" media="(prefers-color-scheme: dark)">
${pages.map(other => html`<meta name="workshop-page" lang="${other.locale}" content="${root}${other.href}">
`)}${address !== undefined && alternates(address, pages)}<script src="${root}${assets.js}"></script>
<link rel="icon" href="${root}${assets.icon}" type="image/svg+xml">
${touchIcon !== undefined && html`<link rel="apple-touch-icon" href="${root}${touchIcon}">
`}<link rel="manifest" href="${root}${manifests[locale]}">
${assets.fonts.map(font => html`<link rel="preload" href="${root}${font}" as="font" type="font/woff2" crossorigin>
`)}<link rel="stylesheet" href="${root}${assets.css}">
</head>`
}

/** The same page in each language, for search engines. They take whole addresses alone. */
function alternates(url: string, pages: Page['pages']): Html[] {
  return [...pages, ...pages.slice(0, 1).map(({ href }) => ({ locale: 'x-default', href }))]
    .map(({ locale, href }) => html`<link rel="alternate" hreflang="${locale}" href="${new URL(href, url).href}">
`)
}

/** Who made the course, what others may do with it, and where its sources are. */
function imprint({ course, locale, words }: Page): Html {
  const { licence, repository } = course
  return html`<p>${authorIn(course, locale)}${licence && html`<br>
<a href="${licence.url}" rel="license">${words.licence(licence.name)}</a>`}${repository !== undefined && html`<br>
<a href="${repository}">${words.repository}</a>`}</p>`
}

function masthead({ assets, course, locale, pages, root, words }: Page): Html {
  return html`<header>
<p class="house"><img src="${root}${assets.icon}" alt="" width="24" height="24"><span>${authorIn(course, locale)}</span></p>
${pages.length > 1 && html`<nav class="languages" aria-label="${words.language}">
<ul>
${pages.map(other => html`<li><a href="${root}${other.href}" hreflang="${other.locale}" lang="${other.locale}"${other.locale === locale && html` aria-current="page"`}>${languageName(other.locale, course.languages)}</a></li>
`)}</ul>
</nav>`}
<button type="button" class="dark-switch" data-dark="${words.dark}" data-light="${words.light}" hidden>${words.dark}</button>
</header>`
}

function contents(page: Page): Html {
  const { course, words, locale, root } = page
  const handbook = page.handbooks[locale]
  const epub = page.epubs[locale]
  const minutes = course.modules.reduce((sum, module) => sum + (deckFor(page, module)?.minutes ?? 0), 0)
  return html`<section class="contents" id="contents" aria-labelledby="contents-title" tabindex="-1">
<div class="heading">
<h2 id="contents-title">${words.contents}</h2>
${course.modules.length > 0 && html`<p>${words.modules(course.modules.length)}, ${duration(minutes)}${handbook && html`. <a href="${root}${handbook.href}" type="application/pdf">${words.handbook}, PDF, ${size(handbook.bytes, locale)}</a>`}${epub && html`. <a href="${root}${epub.href}" type="application/epub+zip">${words.epub}, EPUB, ${size(epub.bytes, locale)}</a>`}</p>`}
</div>
${course.modules.length > 0
  ? html`<ol>
${course.modules.map(module => entry(page, module))}</ol>`
  : html`<p>${words.empty}</p>`}
</section>`
}

/** One module: what it is, and everything of it that can be opened. */
function entry(page: Page, module: Module): Html | undefined {
  const { words, locale, root } = page
  const deck = deckFor(page, module)
  if (!deck)
    return undefined
  const { deck: address, handout } = page.files[locale]?.[module.name] ?? {}
  const which = html`<span class="only-read"> ${words.ofModule(module.number, deck.title)}</span>`
  return html`<li class="module${!address && ' waiting'}">
<p class="number" aria-hidden="true">${String(module.number).padStart(2, '0')}</p>
<div class="what"${langOf(page, deck.locale)}>
<h3><span class="only-read">${words.module(module.number)}: </span>${deck.title}</h3>
<p class="gives">${deck.promise}</p>
${deck.objectives.length > 0 && html`<ul class="objectives">
${deck.objectives.map(objective => html`<li>${objective}</li>
`)}</ul>`}
</div>
<div class="open">
<p class="minutes"><time datetime="PT${deck.minutes}M">${deck.minutes}\u00A0min</time></p>
<p class="facts">${deck.level && html`<span${langOf(page, deck.locale)}>${deck.level}</span>, `}${words.slides(deck.slides.length)}</p>
${address
  ? html`<a class="primary" href="${root}${address}">${words.open}${which}</a>`
  : html`<p class="later">${words.inPreparation}</p>`}
${handout && html`<a href="${root}${handout.href}" type="application/pdf">${words.handout}${which}, PDF, ${size(handout.bytes, locale)}</a>`}
${page.pages.filter(other => other.locale !== locale).map(other => elsewhere(page, module, other.locale))}
</div>
</li>
`
}

/** The same module in another language, in that language's words. */
function elsewhere({ course, files, root }: Page, module: Module, locale: string): Html | undefined {
  const { deck, handout } = files[locale]?.[module.name] ?? {}
  if (!deck && !handout)
    return undefined
  const { home: words, lang } = wordsOf(course, locale)
  const title = module.decks.find(one => one.locale === locale)?.title ?? course.title[locale] ?? ''
  const which = html`<span class="only-read"> ${words.ofModule(module.number, title)}</span>`
  return html`<p class="elsewhere" lang="${lang}">
${lang === locale ? words.inThisLanguage : languageName(locale, course.languages)}:
${deck && html`<a href="${root}${deck}" hreflang="${locale}">${words.deck}${which}</a>`}${deck && handout && ', '}${handout && html`<a href="${root}${handout.href}" hreflang="${locale}" type="application/pdf">PDF${which}</a>`}
</p>`
}

function use({ files, locale, words }: Page): Html {
  const handouts = Object.values(files[locale] ?? {}).some(file => file.handout)
  return html`<section class="use" aria-labelledby="use-title">
<h2 id="use-title">${words.use}</h2>
<div class="ways">
<div>
<h3>${words.keyboard}</h3>
<dl>
${words.keys.map(({ keys, does }) => html`<div><dt>${keys.map(key => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd></div>
`)}</dl>
</div>
<div>
<h3>${words.phone}</h3>
<p>${words.swipe}</p>
${handouts && html`<h3>${words.paper}</h3>
<p>${words.handoutHolds}</p>`}
</div>
</div>
</section>`
}

/** Every word that the modules explain, with its meaning: closed until somebody asks. */
function glossary({ course, locale, words }: Page): Html | undefined {
  const terms = termsOf(course, course.modules.flatMap(module => module.decks), locale)
  if (terms.length === 0)
    return undefined
  return html`<section class="words" aria-labelledby="words-title">
<h2 id="words-title">${words.words}</h2>
<details>
<summary>${words.showWords(terms.length)}</summary>
<dl>
${terms.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>
`)}</dl>
</details>
</section>`
}

/** Says when the site works without a network, and offers the handouts for it; hidden where the browser cannot. */
function offline({ files, handbooks, locale, offline, root, words }: Page): Html {
  const handouts = [...Object.values(files[locale] ?? {}).flatMap(({ handout }) => handout ?? []), ...handbooks[locale] ? [handbooks[locale]] : []]
  return html`<p class="offline" role="status" data-worker="${root}${offline.worker}" data-ready="${words.offlineReady}" data-loading="${words.keepingHandouts}" data-kept="${words.handoutsKept}" data-failed="${words.handoutsNotKept}" hidden><span>${words.offlineSoon(size(offline.bytes, locale))}</span>${handouts.length > 0 && html` <button type="button" data-keep="${handouts.map(({ href }) => href).join(' ')}" hidden>${words.keepHandouts(size(handouts.reduce((sum, { bytes }) => sum + bytes, 0), locale))}</button>`}</p>`
}

/** The first language's page is the one that a visitor without a language in the address meets. */
function isLanding({ locale, pages }: Page): boolean {
  return pages[0]?.locale === locale
}

/** The module in the page's language; where it is not written yet, in the first language that has it. */
function deckFor({ locale }: Page, module: Module): Deck | undefined {
  return module.decks.find(deck => deck.locale === locale) ?? module.decks[0]
}

/** `4 h 20 min`: the symbols are the same in every language. */
function duration(minutes: number): Html {
  const whole = Math.round(minutes)
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  const text = [hours > 0 && `${hours}\u00A0h`, (rest > 0 || hours === 0) && `${rest}\u00A0min`].filter(Boolean).join('\u00A0')
  return html`<time datetime="PT${hours > 0 && `${hours}H`}${(rest > 0 || hours === 0) && `${rest}M`}">${text}</time>`
}

function size(bytes: number, locale: string): string {
  const [unit, factor] = bytes < 999_500 ? ['kilobyte', 1e3] as const : ['megabyte', 1e6] as const
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: unit === 'megabyte' ? 1 : 0 })
  return format.format(bytes / factor).replaceAll(' ', '\u00A0')
}
