import { type Html, html } from '../../shared/html.ts'
import type { Page } from './page.ts'

/** Says of an earlier edition that it is one, and leads to the current one. */
export function thisEdition(page: Page): Html | undefined {
  return page.edition === undefined
    ? undefined
    : html`<p class="edition">${page.words.thisEdition(editionName(page.edition, page.lang))} <a href="${page.root}../index.html">${page.words.currentEdition}</a></p>`
}

/** The editions that stay beside this one, each in a folder of its own beside the current one's pages. */
export function editions(page: Page): Html | undefined {
  const others = page.course.editions.filter(edition => edition !== page.edition)
  if (others.length === 0)
    return undefined
  const current = `${page.root}${page.edition === undefined ? '' : '../'}`
  return html`<section class="editions" aria-labelledby="editions-title">
<h2 id="editions-title">${page.words.editions}</h2>
<ul>
${others.map(edition => html`<li><a href="${current}${encodeURIComponent(edition)}/index.html">${editionName(edition, page.lang)}</a></li>
`)}</ul>
</section>`
}

/** `November 2026` for `2026-11`; another name as it is. */
function editionName(edition: string, lang: string): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edition) ?? []
  return year === undefined
    ? edition
    : new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(Number(year), Number(month) - 1))
}
