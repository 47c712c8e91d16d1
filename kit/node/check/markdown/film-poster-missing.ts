import { pascalCase } from './known.ts'
import type { Fault, MarkdownRule } from './rule.ts'

const posters = ['poster', 'printPoster', 'print-poster'].flatMap(name => [name, `:${name}`, `v-bind:${name}`])

/** On paper, and until it plays, a film is what its poster shows. */
export const filmPosterMissing: MarkdownRule = {
  name: 'film-poster-missing',
  slide: ({ body }) => body.tags
    .filter(({ name, attributes }) => isFilm(name) && !posters.some(poster => attributes.has(poster)))
    .map(({ line }): Fault => ({ line, what: 'the film has no poster: in the handout and the pictures it is an empty box', next: 'Put a picture of it in public/ and name it, as in <video src="/film.mp4" poster="/film.jpg" controls>.' })),
}

function isFilm(name: string): boolean {
  return name === 'video' || pascalCase(name) === 'SlidevVideo'
}
