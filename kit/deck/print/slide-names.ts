import { slides } from './slidev-internals'

type Slide = typeof slides.value[number]

/** The slide's own id; its number where a deck outside the course has none. */
export function slideName(slide: Slide): string {
  const { id } = slide.meta.slide.frontmatter
  return typeof id === 'string' ? id : String(slide.no)
}

/** The slides to lay out: those that the address asks for, as in `#/print?from=41&to=80`; all where it says nothing. */
export function wantedSlides(): Slide[] {
  const query = new URLSearchParams(location.hash.split('?')[1])
  const [from, to] = [Number(query.get('from') ?? 1), Number(query.get('to') ?? Infinity)]
  return slides.value.filter(({ no }) => no >= from && no <= to)
}
