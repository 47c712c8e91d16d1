import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { wordsFile } from '../course/words-file.ts'
import { courseFolder } from './course-folder.ts'

const name = 'virtual:workshop/words'

/** Gives a deck the kit's words in its own language, and in no other. */
export function deckWords({ data, userRoot }: ResolvedSlidevOptions): Plugin {
  return {
    name: 'workshop:words',
    resolveId: id => id === name ? `\0${name}` : undefined,
    load(id) {
      if (id !== `\0${name}`)
        return undefined
      const { lang } = data.headmatter
      const { file } = wordsFile(courseFolder(userRoot), typeof lang === 'string' ? lang : 'en')
      return `export { deck } from ${JSON.stringify(file)}`
    },
  }
}
