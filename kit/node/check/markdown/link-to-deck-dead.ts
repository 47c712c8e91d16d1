import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../../course/course.ts'
import type { Link } from './body.ts'
import { isHostLike } from './link-malformed.ts'
import { hasSlide, nextFor, noSlide, slideTarget } from './link-to-slide-dead.ts'
import { nearest } from '../../base/nearest.ts'
import type { ReadDeck } from './read-deck.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Links within the site, from the deck's own folder `<module>/<locale>/`: to other decks, to handouts, to files of public/. */
export const linkToDeckDead: MarkdownRule = {
  name: 'link-to-deck-dead',
  slide: ({ body }, deck) => body.links.filter(isWithinSite).flatMap((link): Fault[] => {
    const { line, href } = link
    const fault = faultOf(href, deck)
    if (fault)
      return [{ line, ...fault }]
    // Slidev makes a route of it, and the router knows the slides of this deck alone.
    return link.by !== 'a' && href.startsWith('.')
      ? [{ line, what: `Slidev takes "${href}" for a slide of this deck when it stands in Markdown`, next: `Write <a href="${href}">the link's text</a>.` }]
      : []
  }),
}

function isWithinSite(link: Link): boolean {
  return slideTarget(link) === undefined && !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(link.href) && !isHostLike(link.href)
}

function faultOf(href: string, { course, deck }: ReadDeck): Pick<Fault, 'what' | 'next'> | undefined {
  const url = URL.parse(href, `https://site/${deck.module}/${deck.locale}/`)
  if (!url)
    return { what: `"${href}" is no address`, next: 'Write a path from this deck\'s folder, as in "../../02-next/en/".' }
  const path = url.pathname.slice(1)
  const [module = '', locale = '', ...rest] = path.split('/')
  const decks = course.modules.flatMap(each => each.decks)
  const handouts = decks.flatMap(each => [each.module, 'handbook'].map(name => `handouts/${each.locale}/${name}.pdf`))
  const epubs = decks.map(each => `handouts/${each.locale}/handbook.epub`)
  if (path === '' || handouts.includes(path) || epubs.includes(path))
    return undefined
  const target = decks.find(each => each.module === module && each.locale === locale)
  if (!target)
    return { what: `"${href}" leads to ${path}, where the site has nothing`, next: adviceFor(module, decks, deck) }
  if (rest.length === 0)
    return { what: `"${href}" lacks the slash at its end, without which not every server finds the deck`, next: `Write "${href}/".` }
  const file = rest.join('/')
  if (file !== '' && file !== 'index.html')
    return existsSync(join(course.root, 'public', file)) ? undefined : { what: `"${href}" leads to a file ${file}, which is not in public/`, next: 'Put it there, or mend the path.' }
  const slide = url.hash.replace(/^#\/?/, '').replace(/\?.*$/, '')
  return hasSlide(target, slide) ? undefined : { what: `in ${module}, ${noSlide(target, slide)}`, next: nextFor(target, slide, `../../${module}/${locale}/#/`) }
}

function adviceFor(module: string, decks: Deck[], { locale }: Deck): string {
  const names = Array.from(new Set(decks.map(deck => deck.module)))
  return `Write "../../${nearest(module, names) ?? names.find(name => name !== module) ?? names[0]!}/${locale}/"; the course has ${names.join(', ')}.`
}
