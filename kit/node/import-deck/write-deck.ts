import { type Document, isMap, stringify } from 'yaml'
import type { ForeignSlide } from './foreign-deck.ts'

/** What stands at the head of the module's decks beside the settings that the deck had. */
export interface Head {
  addons: string[]
  title: string
  /** One line, by a first guess. */
  promise: string | undefined
  level: string | undefined
  objectives: string[]
}

/** The deck as a Markdown file of a language. */
export function writeDeck(slides: ForeignSlide[], head: Head, locale: string): string {
  return slides.map(({ settings, body }, index) => {
    const yaml = index === 0 ? headText(settings, head, locale) : yamlOf(settings)
    return `---\n${yaml}---\n\n${body.trim()}\n`
  }).join('\n')
}

function headText(settings: Document, { addons, title, promise, level, objectives }: Head, locale: string): string {
  const rest = settings.clone()
  for (const key of ['theme', 'addons', 'title', 'lang', 'promise', 'level', 'objectives'])
    rest.delete(key)
  const line = (key: string, value: unknown) => stringify({ [key]: value }, { lineWidth: 0 })
  return [
    line('theme', 'default'),
    `addons: [${addons.map(addon => JSON.stringify(addon).replace(/^"([\w-]+)"$/, '$1')).join(', ')}]\n`,
    line('title', title),
    line('lang', locale),
    '# For the home page: one line, who can follow, what one can do afterwards.\n',
    promise === undefined ? '# TO WRITE promise: what the module gives, in one line.\n' : `# TO CHECK: taken from the deck's first words.\n${line('promise', promise)}`,
    level === undefined ? '# TO WRITE level: beginner\n' : line('level', level),
    objectives.length > 0 ? line('objectives', objectives) : '# TO WRITE objectives: three things that one can do after the module, each a line that begins with "  - " and a verb.\n',
    yamlOf(rest),
  ].join('')
}

function yamlOf(settings: Document): string {
  return isMap(settings.contents) && settings.contents.items.length > 0 ? settings.toString({ lineWidth: 0, directives: false }) : ''
}
