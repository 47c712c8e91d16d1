import { keysBelow } from './deck-schema.ts'
import { nearest } from '../../base/nearest.ts'
import type { MarkdownRule } from './rule.ts'
import { schemaOf } from './settings-wrong-value.ts'

/** Slidev hands a key that it does not know to the layout, which does not know it either. */
export const settingsUnknownKey: MarkdownRule = {
  name: 'settings-unknown-key',
  slide({ slide, settings }) {
    if (settings.malformed)
      return []
    const schema = schemaOf(slide)
    const issues = schema.safeParse(slide.frontmatter).error?.issues ?? []
    return issues.filter(issue => issue.code === 'unrecognized_keys').flatMap(({ keys, path }) => keys.map((key) => {
      const known = keysBelow(schema, path)
      const meant = nearest(key, known)
      const place = [...path, key].join('.')
      return {
        line: settings.lineOf(...path.map(String), key),
        what: `"${place}" is no setting of a ${schema === schemaOf({ line: 1 }) ? 'deck' : 'slide'}`,
        next: meant ? `Write "${meant}:", or take the line out.` : `Take the line out; docs/deck.schema.json has all ${known.length} settings.`,
      }
    }))
  },
}
