import { isElement } from './component-unknown.ts'
import type { MarkdownRule } from './rule.ts'

/** A hosted page runs the deck's own files alone: its policy stops what stands inline, and the console says so to nobody. */
export const scriptNotRun: MarkdownRule = {
  name: 'script-not-run',
  slide: ({ body }) => body.tags.flatMap(({ name, attributes, line }) => {
    if (name === 'script' && !attributes.has('setup'))
      return [{ line, what: 'a <script> in a slide does not run: the page runs the deck\'s own files alone', next: 'Write it as <script setup>, which is compiled into the deck, or as a component in components/.' }]
    const handler = isElement(name) ? Array.from(attributes.keys()).find(key => /^on[a-z]+$/i.test(key)) : undefined
    return handler === undefined
      ? []
      : [{ line, what: `${handler}="…" does not run: the page runs the deck's own files alone`, next: `Write @${handler.slice(2).toLowerCase()}="…" with an expression of Vue, and its functions in <script setup>.` }]
  }),
}
