import type { Course } from '../../kit/node/course/course.ts'
import { readBody } from '../../kit/node/check/markdown/read-body.ts'

/** A slide that shows a snippet. */
export interface ShownOn { module: number, locale: string, no: number, id: string }

/**
 * The slides that show each file of `snippets/`, by topic and name as in `models/one-call`: with
 * `<<< ../../snippets/models/one-call.ts#call` or `<Snippet file="models/one-call">`.
 */
export function snippetSlides(course: Course): Map<string, ShownOn[]> {
  const shown = new Map<string, ShownOn[]>()
  for (const { number, locale, slides } of course.modules.flatMap(({ decks }) => decks)) {
    for (const { no, id, content } of slides) {
      const body = readBody(content, 1)
      const files = [
        ...body.snippets.flatMap(({ path }) => /(?:^|\/)snippets\/(.+)$/.exec(path)?.[1] ?? []),
        ...body.tags.flatMap(({ name, attributes }) => name === 'Snippet' ? attributes.get('file') ?? [] : []),
      ]
      for (const name of new Set(files.map(nameOf)))
        shown.set(name, [...shown.get(name) ?? [], { module: number, locale, no, id }])
    }
  }
  return shown
}

/** Topic and name of a file, of its test, or of what a slide says of it. */
export function nameOf(file: string): string {
  return file.replace(/^(?:\.\/)?snippets\//, '').replace(/#.*$/, '').replace(/(?:\.test)?\.\w+$/, '').toLowerCase()
}

/** `models/one-call is shown on: 01 en slide 14 #one-call` */
export function formatShown(name: string, slides: ShownOn[] = []): string {
  const places = slides.map(({ module, locale, no, id }) => `${String(module).padStart(2, '0')} ${locale} slide ${no} #${id}`)
  return places.length > 0 ? `${name} is shown on: ${places.join(', ')}` : `${name} is shown on no slide`
}
