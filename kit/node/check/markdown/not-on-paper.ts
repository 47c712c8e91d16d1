import type { MarkdownRule } from './rule.ts'

/** What a slide has on screen, and its printed page has not. What is folded stands open there. */
export const notOnPaper: MarkdownRule = {
  name: 'not-on-paper',
  slide({ slide, body, bodyLine }) {
    const hasText = body.tags.some(({ name }) => isHandout(name))
    const sounds = hasText ? [] : body.tags.filter(({ name }) => name === 'audio')
    const groups = hasText ? [] : slide.content.split('\n').flatMap((text, index) => /^::code-group\b/.test(text) ? [bodyLine + index] : [])
    return [
      ...sounds.map(({ line }) => ({ line, what: 'what <audio> says is not on paper', next: 'Write in <Handout> what is to be heard.' })),
      ...groups.map(line => ({ line, what: 'on paper the first block of this group stands alone', next: 'Put the group into <Handout>, too, where its blocks stand one below the other.' })),
    ]
  },
}

const isHandout = (name: string): boolean => name.toLowerCase() === 'handout'
