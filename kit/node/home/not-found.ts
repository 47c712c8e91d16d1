import { html } from '../../shared/html.ts'
import { wordsOf } from '../course/read-words.ts'
import type { HomeInput } from './page.ts'
import { policy } from './policy.ts'

/**
 * What a host shows for an address that leads nowhere, in each of the course's languages: nobody knows which one was
 * meant. The address may be of any depth, so all links are from the host's root.
 * @param path the site's, with slashes at both ends.
 */
export function notFound({ assets, course, pages, paper }: Omit<HomeInput, 'locale' | 'root'>, path: string): string {
  const spoken = pages.map(({ locale, href }) => ({ locale, href, ...wordsOf(course, locale) }))
  const [first] = spoken
  return String(html`<!doctype html>
<html lang="${first!.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${first!.home.notFound} · ${course.title[first!.locale]}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${paper.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${paper.dark}" media="(prefers-color-scheme: dark)">
<script src="${path}${assets.js}"></script>
<link rel="icon" href="${path}${assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${path}${assets.css}">
</head>
<body>
<main class="nowhere">
${spoken.map(({ home, href, lang, locale }, index) => html`<section lang="${lang}">
${index === 0 ? html`<h1>${home.notFound}</h1>` : html`<h2>${home.notFound}</h2>`}
<p>${home.notFoundNext} <a href="${path}${href}"${locale !== lang && html` lang="${locale}"`}>${course.title[locale]}</a></p>
</section>
`)}</main>
</body>
</html>
`)
}
