import MarkdownIt from 'markdown-it'
import { Html } from '../../shared/html.ts'
import { quotesOf } from '../../shared/quotes.ts'
import { embeddedPicture, type NotePlace } from '../course/note-pictures.ts'

/** One a language: its quotation marks are the language's own. Dots and dashes stay as they are written. */
const languages = new Map<string, MarkdownIt>()

function markdownIn(locale: string): MarkdownIt {
  const made = languages.get(locale) ?? noteMarkdown(locale)
  languages.set(locale, made)
  return made
}

function noteMarkdown(locale: string): MarkdownIt {
  const markdown = new MarkdownIt({ html: false, linkify: true, typographer: true, quotes: quotesOf(locale) }).disable('replacements')
  markdown.renderer.rules.image = (tokens, index, _options, env: { place?: NotePlace }) => {
    const { content, attrs } = tokens[index]!
    const src = env.place && embeddedPicture(attrs?.find(([name]) => name === 'src')?.[1] ?? '', env.place)
    const alt = markdown.utils.escapeHtml(content)
    // What is not there would be a broken icon; its words are of more use.
    return src === undefined ? `<em>${alt}</em>` : `<img src="${src}" alt="${alt}">`
  }
  return markdown
}

/** What a note asks to have ready before the session: its items that begin with *Prepare:*, in either language. */
const prepareItem = /^[-*] +\*Prepare:\* *(.+)$/gm

/**
 * A speaker note as HTML: what to say and do, and the solution, which begins at a line in bold alone.
 * @param place where its pictures lie.
 */
export function renderNote(note: string, place: NotePlace, locale: string): { prompts: Html, solution: Html | undefined } {
  const [first = '', ...cases] = markdownIn(locale).render(note, { place })
    // The first line in bold says how the time is spent.
    .replace(/^<p><strong>(.*?)<\/strong><\/p>/, '<p class="timing">$1</p>')
    .split(/<p><strong>(?=[^<]*<\/strong><\/p>)/)
  const solution = cases.map(part => `<h3>${part.replace('</strong></p>', '</h3>')}`).join('')
  return { prompts: new Html(first), solution: solution ? new Html(`<div class="solution">${solution}</div>`) : undefined }
}

export function preparations(note: string, locale: string): Html[] {
  return [...note.matchAll(prepareItem)].map(([, text]) => new Html(markdownIn(locale).renderInline(text!)))
}

/** A cue as HTML; it may have Markdown within its line. */
export function renderCue(cue: string, locale: string): Html {
  return new Html(markdownIn(locale).renderInline(cue))
}
