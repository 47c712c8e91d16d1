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
    'npx workshop lab list',
    `npx workshop lab start ${labs[0]!.module}`,
  ]
  return html`<section class="labs" aria-labelledby="labs-title">
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

function entry(page: Page, { module, texts }: Lab): Html {
  const { language, text } = textIn(texts, undefined, [page.locale, ...page.course.languages])
  return html`<li>
<h3${langOf(page, language)}>${text.title}</h3>
<p>${page.words.module(module)}, ${text.minutes}\u00A0min. <span${langOf(page, language)}>${text.summary}</span></p>
</li>
`
}
