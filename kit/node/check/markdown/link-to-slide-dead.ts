import type { Deck } from '../../course/course.ts'
import type { Link } from './body.ts'
import { nearest } from '../../base/nearest.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** A link to a slide that is not there leads to an empty page, in the middle of a talk. */
export const linkToSlideDead: MarkdownRule = {
  name: 'link-to-slide-dead',
  slide: ({ body }, { deck }) => body.links.flatMap((link): Fault[] => {
    const target = slideTarget(link)
    if (target === undefined)
      return []
    const { line, href } = link
    // `#stack` stays on the slide: to the router it is a place on the page.
    if (link.by !== 'a' && href.startsWith('#'))
      return [{ line, what: `"${href}" stays on this slide`, next: `Write "/${target}".` }]
    if (link.by === 'a' && href.startsWith('/'))
      return [{ line, what: `"${href}" leads out of the deck, to the server's root`, next: `Write a link in Markdown, as in "[the stack](${href})".` }]
    return hasSlide(deck, target) ? [] : [{ line, what: noSlide(deck, target), next: nextFor(deck, target) }]
  }),
}

/** The slide that a link names, by id or number; undefined where it leads elsewhere. */
export function slideTarget({ by, href }: Link): string | undefined {
  const isRoute = by === 'Link' || by === 'markdown' && (/^(\/(?!\/)|#|\.\/)/.test(href) || /^\d+$/.test(href))
  const isAnchor = by === 'a' && (/^#/.test(href) || /^\/(?!\/)/.test(href))
  if (!isRoute && !isAnchor || href.startsWith('..'))
    return undefined
  return href.replace(/^(\.\/|#?\/?)/, '').replace(/[?#].*$/, '')
}

/** Without a name a link leads to the first slide. */
export function hasSlide(deck: Deck, target: string): boolean {
  if (/^\d+$/.test(target))
    return Number(target) >= 1 && Number(target) <= deck.slides.length
  return target === '' || deck.slides.some(slide => (slide.frontmatter.routeAlias ?? slide.id) === target)
}

export function noSlide(deck: Deck, target: string): string {
  return /^\d+$/.test(target) ? `there is no slide ${target}, the deck has ${deck.slides.length}` : `there is no slide with the id "${target}"`
}

/** @param before what a link to the deck begins with. */
export function nextFor(deck: Deck, target: string, before = '/'): string {
  const meant = nearest(target, deck.slides.map(slide => slide.id))
  return meant ? `Write "${before}${meant}".` : `Write "${before}" and the id of a slide: ${deck.slides.map(slide => slide.id).join(', ')}.`
}
