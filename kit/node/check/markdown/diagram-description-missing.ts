import type { MarkdownRule } from './rule.ts'

/** A diagram in Mermaid says in words what it shows: Mermaid's own `accTitle` and `accDescr`. */
export const diagramDescriptionMissing: MarkdownRule = {
  name: 'diagram-description-missing',
  slide: ({ body }) => body.code
    .filter(({ language, code }) => language === 'mermaid' && !(/^\s*accTitle\s*:/m.test(code) && /^\s*accDescr\s*[:{]/m.test(code)))
    .map(({ line }) => ({
      line,
      what: 'the diagram does not say in words what it shows',
      next: 'Write "accTitle: …" and "accDescr: …" on lines of their own under its first line.',
    })),
}
