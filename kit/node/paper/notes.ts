import MarkdownIt from 'markdown-it'
import { Html } from '../../shared/html.ts'
import { embeddedPicture, type NotePlace } from '../course/note-pictures.ts'

const markdown = new MarkdownIt({ html: false, linkify: true })
markdown.renderer.rules.image = (tokens, index, _options, env: { place?: NotePlace }) => {
  const { content, attrs } = tokens[index]!
  const src = env.place && embeddedPicture(attrs?.find(([name]) => name === 'src')?.[1] ?? '', env.place)
  const alt = markdown.utils.escapeHtml(content)
  // What is not there would be a broken icon; its words are of more use.
  return src === undefined ? `<em>${alt}</em>` : `<img src="${src}" alt="${alt}">`
}

/** What a note asks to have ready before the session: its items that begin with *Prepare:*, in either language. */
const prepareItem = /^[-*] +\*Prepare:\* *(.+)$/gm

/**
 * A speaker note as HTML: what to say and do, and the solution, which begins at a line in bold alone.
 * @param place where its pictures lie.
 */
export function renderNote(note: string, place: NotePlace): { prompts: Html, solution: Html | undefined } {
  const [first = '', ...cases] = markdown.render(note, { place })
    // The first line in bold says how the time is spent.
    .replace(/^<p><strong>(.*?)<\/strong><\/p>/, '<p class="timing">$1</p>')
    .split(/<p><strong>(?=[^<]*<\/strong><\/p>)/)
  const solution = cases.map(part => `<h3>${part.replace('</strong></p>', '</h3>')}`).join('')
  return { prompts: new Html(first), solution: solution ? new Html(`<div class="solution">${solution}</div>`) : undefined }
}

export function preparations(note: string): Html[] {
  return [...note.matchAll(prepareItem)].map(([, text]) => new Html(markdown.renderInline(text!)))
}
