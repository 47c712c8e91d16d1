import { Html } from '../../shared/html.ts'

const [begin, end] = ['<!--drawn-->', '<!--/drawn-->']

/**
 * A slide in a box that has `data-drawn`, a size of its own and `contain: strict`: the page around it is laid out alike
 * whether the slide is there or not. So a long document can be laid out without them. The box stands in a `section`.
 */
export function drawn(slide: string): Html {
  return new Html(begin + slide + end)
}

/** A document with its boxes empty, and what belongs into them, in order. */
export interface LiftedDocument { source: string, slides: string[] }

export function liftSlides(source: string): LiftedDocument {
  const slides: string[] = []
  const [head, ...others] = source.split(begin)
  const rest = others.map((part) => {
    const at = part.indexOf(end)
    slides.push(part.slice(0, at))
    return part.slice(at + end.length)
  })
  return { source: [head, ...rest].join(''), slides }
}
