import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import type { DeckLinks } from '../../shared/deck-links.ts'
import { courseFolder } from './course-folder.ts'

const module = 'virtual:workshop/links'

/** Gives a deck where one gets on from it, as `virtual:workshop/links`; null for a deck that belongs to no course. */
export function deckLinks(options: ResolvedSlidevOptions): Plugin {
  return {
    name: 'workshop:deck-links',
    resolveId: id => id === module ? `\0${module}` : undefined,
    load: id => id === `\0${module}` ? `export default ${JSON.stringify(linksOf(courseFolder(options.userRoot), options.entry))}` : undefined,
  }
}

/** @param entry the deck's file, `slides/<module>/<locale>.md`. */
function linksOf(root: string, entry: string): DeckLinks | null {
  const file = join(root, 'slides/course.yaml')
  const languages = (existsSync(file) ? parse(readFileSync(file, 'utf8')) as { languages?: unknown } | null : null)?.languages
  if (!Array.isArray(languages))
    return null
  const locales = languages.map(String)
  const [locale, folder] = [basename(entry, '.md'), basename(dirname(entry))]
  const next = readdirSync(join(root, 'slides')).filter(name => /^\d{2}-/.test(name) && !name.startsWith('00') && name > folder).sort()[0]
  const nextDeck = next === undefined ? '' : join(root, 'slides', next, `${locale}.md`)
  const home = locale === locales[0] ? '../../index.html' : `../../${encodeURIComponent(locale)}/index.html`
  const hasLab = existsSync(join(root, 'labs')) && readdirSync(join(root, 'labs')).some(name => name.startsWith(folder.slice(0, 3)))
  return {
    home,
    ...hasLab && { labs: `${home}#labs` },
    handout: `../../handouts/${encodeURIComponent(locale)}/${folder}.pdf`,
    languages: locales.filter(other => other !== locale && existsSync(join(root, 'slides', folder, `${other}.md`)))
      .map(other => ({ lang: other, name: nameOf(other), href: `../${encodeURIComponent(other)}/` })),
    ...next !== undefined && existsSync(nextDeck) && { next: { title: titleOf(nextDeck) ?? next, href: `../../${next}/${encodeURIComponent(locale)}/` } },
  }
}

/** A language's name in itself. */
function nameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale.split('-')[0]!) ?? locale
  return name[0]!.toLocaleUpperCase(locale) + name.slice(1)
}

/** The title in a deck's headmatter. */
function titleOf(deck: string): string | undefined {
  const [, yaml = ''] = /^\uFEFF?---\r?\n([^]*?)\r?\n---/.exec(readFileSync(deck, 'utf8')) ?? []
  try {
    const { title } = parse(yaml) as { title?: unknown }
    return typeof title === 'string' ? title : undefined
  }
  catch {
    return undefined // That deck says so itself when it is read.
  }
}
