import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { keysBelow } from './deck-schema.ts'
import { nearest } from '../../base/nearest.ts'
import type { MarkdownRule } from './rule.ts'
import { schemaOf } from './settings-wrong-value.ts'

/** Slidev hands a key that it does not know to the layout, which does not know it either. */
export const settingsUnknownKey: MarkdownRule = {
  name: 'settings-unknown-key',
  slide({ slide, settings }, { deck, known }) {
    if (settings.malformed)
      return []
    const schema = schemaOf(slide)
    const issues = schema.safeParse(slide.frontmatter).error?.issues ?? []
    const layout = known.layouts.get(slide.layout)
    // What a layout of the module's own takes is for the module to say.
    const own = layout?.startsWith(dirname(deck.file)) && existsSync(layout) ? readFileSync(layout, 'utf8') : ''
    const isUnknown = (key: string, path: PropertyKey[]) => path.length > 0 || !new RegExp(`\\b${key.replaceAll(/\W/g, '\\$&')}\\b`).test(own)
    return issues.filter(issue => issue.code === 'unrecognized_keys').flatMap(({ keys, path }) => keys.filter(key => isUnknown(key, path)).map((key) => {
      const known = keysBelow(schema, path)
      const meant = nearest(key, known)
      const place = [...path, key].join('.')
      const kind = schema === schemaOf({ line: 1 }) ? 'deck' : 'slide'
      return {
        line: settings.lineOf(...path.map(String), key),
        what: `"${place}" is no setting of a ${kind}`,
        next: meant ? `Write "${meant}:", or take the line out.` : `Take the line out; ${path.length > 0 ? `"${path.map(String).join('.')}"` : `a ${kind}`} takes ${known.join(', ')}.`,
      }
    }))
  },
}
