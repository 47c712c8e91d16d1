import { parseSync } from '@slidev/parser'
import type { ForeignSlide } from './foreign-deck.ts'

/** The slide's title as it reads: from its settings, or its first heading, without Markdown and HTML. */
export function slideTitle({ settings, body }: Pick<ForeignSlide, 'settings' | 'body'>): string {
  const named = ['title', 'name'].map(key => settings.get(key)).find(value => typeof value === 'string')
  return plainText(named ?? parseSync(body, '').slides[0]?.title ?? '')
}

export function plainText(markdown: string): string {
  return markdown
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|[*_`])(?=\S)(.+?)\1/g, '$2')
    .replace(/\{[^}]*\}\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
