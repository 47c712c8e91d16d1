import { parseDocument } from 'yaml'
import type { Slide } from '../../course/course.ts'
import { placeOf } from '../../course/yaml-places.ts'
import { lineAt } from '../slide-lines.ts'

/** What stands between a slide's `---`, and where. */
export interface Settings {
  /** As this slide says it; what an importing slide adds is in `slide.frontmatter` alone. */
  values: Record<string, unknown>
  /** Where the settings are no list of "key: value" lines. */
  malformed?: string
  /** The place in the slide's raw text where its body can begin. */
  end: number
  /** The line of a key, or of one below it, as in `lineOf('objectives', 1)`; the slide's first where it has none. */
  lineOf: (...path: (string | number)[]) => number
}

/** Slidev's two ways to begin a slide with settings, with Slidev's own patterns. */
export const settingsForms = [/^---.*\r?\n([\s\S]*?)---/, /^\s*```ya?ml([\s\S]*?)```/]

/** Reads the YAML at the head of a slide. That it is valid, the course has made sure of. */
export function readSettings(slide: Slide): Settings {
  const match = settingsForms.map(form => form.exec(slide.raw)).find(found => found !== null)
  if (!match)
    return { values: {}, end: 0, lineOf: () => slide.line }
  const yaml = match[1]!
  const start = match.index + match[0].indexOf(yaml, match[0].indexOf('\n'))
  const document = parseDocument(yaml)
  const values: unknown = document.toJS()
  const isList = typeof values === 'object' && values !== null && !Array.isArray(values)
  return {
    values: isList ? values as Record<string, unknown> : {},
    ...(values !== null && !isList && { malformed: yaml.trim().split('\n')[0]! }),
    end: match.index + match[0].length,
    lineOf(...path) {
      const place = placeOf(document.contents, path)
      return place === undefined ? slide.line : lineAt(slide, start + place)
    },
  }
}
