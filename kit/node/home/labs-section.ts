import { type Html, html } from '../../shared/html.ts'
import type { Lab } from '../lab/labs.ts'
import { textIn } from '../lab/read-texts.ts'
import { langOf, type Page } from './page.ts'

/** The exercises: what they are, and how one gets them, for they run on one's own machine. */
export function labs(page: Page): Html | undefined {
  const { course: { repository }, labs, words } = page
  if (labs.length === 0)
    return undefined
  const lines = [
    ...repository === undefined ? [] : [`git clone ${repository}`, `cd ${repository.split('/').filter(Boolean).at(-1)!.replace(/\.git$/, '')}`],
    'npm ci',
    `npx workshop lab list${option(page)}`,
    `npx workshop lab start ${labs[0]!.module}${option(page)}`,
  ]
  return html`<section id="labs" class="labs" aria-labelledby="labs-title">
<h2 id="labs-title">${words.labs}</h2>
<div class="ways">
<ul>
${labs.map(lab => entry(page, lab))}</ul>
<div>
<p>${repository === undefined ? words.labsInFolder : words.labsInRepository}</p>
<pre>${lines.map(line => html`<code>${line}</code>`)}</pre>
</div>
</div>
</section>`
}

/** Asks for the page's language, where the labs have it and would not answer in it anyway. */
function option({ locale, course, labs }: Page): string {
  const languageFor = (languages: readonly string[]) => textIn(labs[0]!.texts, undefined, languages).language
  const own = languageFor([locale, ...course.languages])
  return own === languageFor(course.languages) ? '' : ` --lang ${own}`
}

function entry(page: Page, { module, texts }: Lab): Html {
  const { language, text } = textIn(texts, undefined, [page.locale, ...page.course.languages])
  return html`<li>
<h3${langOf(page, language)}>${text.title}</h3>
<p>${page.words.module(module)}, ${text.minutes}\u00A0min. <span${langOf(page, language)}>${text.summary}</span></p>
</li>
`
}
