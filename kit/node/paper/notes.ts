import MarkdownIt from 'markdown-it'
import { Html } from '../../shared/html.ts'

const markdown = new MarkdownIt({ html: false, linkify: true })

/** What a note asks to have ready before the session: its items that begin with *Prepare:*, in either language. */
const prepareItem = /^[-*] +\*Prepare:\* *(.+)$/gm

/** A speaker note as HTML: what to say and do, and the solution, which begins at a line in bold alone. */
export function renderNote(note: string): { prompts: Html, solution: Html | undefined } {
  const [first = '', ...cases] = markdown.render(note)
    // The first line in bold says how the time is spent.
    .replace(/^<p><strong>(.*?)<\/strong><\/p>/, '<p class="timing">$1</p>')
    .split(/<p><strong>(?=[^<]*<\/strong><\/p>)/)
  const solution = cases.map(part => `<h3>${part.replace('</strong></p>', '</h3>')}`).join('')
  return { prompts: new Html(first), solution: solution ? new Html(`<div class="solution">${solution}</div>`) : undefined }
}

export function preparations(note: string): Html[] {
  return [...note.matchAll(prepareItem)].map(([, text]) => new Html(markdown.renderInline(text!)))
}
