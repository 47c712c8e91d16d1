import type { SitePlace } from '../built/build-record.ts'
import { notFound } from './not-found.ts'
import type { HomeInput } from './page.ts'

/** Below `dist/`, in the folder of the home page's language, as those who ask for them know them. */
const manifestName = 'manifest.webmanifest'

/** The web manifest of each language, from the site's root. */
export function manifestPaths(pages: HomeInput['pages']): Record<string, string> {
  return Object.fromEntries(pages.map(({ locale, href }) => [locale, href.replace('index.html', manifestName)]))
}

/** What only those need who have the site's address: a host, search engines. Where it is not known, these are not there. */
export const placedFiles = ['404.html', 'robots.txt', 'sitemap.xml']

/** What is at the site's root for browsers, hosts and search engines, by path below `dist/`. */
export function siteFiles(input: Omit<HomeInput, 'locale' | 'root'>, place: SitePlace): Map<string, string> {
  const files = new Map(input.pages.map(({ locale }) => [input.manifests[locale]!, manifest(input, locale)]))
  if (place.path !== undefined)
    files.set('404.html', notFound(input, place.path))
  if (place.address !== undefined) {
    files.set('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', place.address).href}\n`)
    files.set('sitemap.xml', sitemap(input, place.address))
  }
  return files
}

function manifest({ assets, course, pages, paper, touchIcon }: Omit<HomeInput, 'locale' | 'root'>, locale: string): string {
  const root = pages[0]!.locale === locale ? '' : '../'
  return JSON.stringify({
    name: course.title[locale],
    description: course.promise[locale],
    lang: locale,
    start_url: 'index.html',
    // The whole site: who has put one language on a home screen may follow its links into another.
    scope: root || './',
    display: 'minimal-ui',
    background_color: paper.light,
    theme_color: paper.light,
    icons: [
      { src: `${root}${assets.icon}`, sizes: 'any', type: 'image/svg+xml' },
      ...touchIcon === undefined ? [] : [{ src: `${root}${touchIcon}`, sizes: '180x180', type: 'image/png' }],
    ],
  })
}

/** Every page that is there, and for each what it is in other languages. */
function sitemap({ course, files, pages }: Omit<HomeInput, 'locale' | 'root'>, address: string): string {
  const groups = [
    pages,
    ...course.modules.map(({ name }) => course.languages.flatMap((locale) => {
      const href = files[locale]?.[name]?.deck
      return href === undefined ? [] : [{ locale, href }]
    })),
  ]
  const whole = (href: string) => escaped(new URL(href, address).href)
  const entries = groups.flatMap(group => group.map(({ href }) => `<url><loc>${whole(href)}</loc>${group.length > 1
    ? group.map(other => `<xhtml:link rel="alternate" hreflang="${other.locale}" href="${whole(other.href)}"/>`).join('')
    : ''}</url>\n`))
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('\'', '&apos;')
}
