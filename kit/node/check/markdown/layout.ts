import { slotsOf } from './known.ts'
import { nearest } from '../../base/nearest.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Slidev prints a line, takes `default` and goes on. */
export const layoutUnknown: MarkdownRule = {
  name: 'layout-unknown',
  slide({ slide, settings }, { known }) {
    const { layout } = slide.frontmatter
    if (typeof layout !== 'string' || known.layouts.has(layout))
      return []
    const meant = nearest(layout, known.layouts.keys())
    return [{
      line: settings.lineOf('layout'),
      what: `there is no layout "${layout}"`,
      next: meant ? `Write "layout: ${meant}".` : `Choose one of ${Array.from(known.layouts.keys()).sort().join(', ')}.`,
    }]
  },
}

/** What goes into a slot that the layout does not have is shown nowhere. */
export const slotUnknown: MarkdownRule = {
  name: 'slot-unknown',
  slide({ slide, body }, { known }) {
    const file = known.layouts.get(slide.layout)
    if (!file)
      return []
    const slots = slotsOf(file)
    const templates = body.tags
      .filter(({ name, within }) => name === 'template' && within.length === 0)
      .flatMap(({ attributes, line }) => Array.from(attributes.keys()).map(key => ({ name: /^(?:#|v-slot:)(.+)$/.exec(key)?.[1], line })))
    return [...body.slots, ...templates].flatMap(({ name, line }): Fault[] => {
      if (name === undefined || slots.includes(name))
        return []
      const meant = nearest(name, slots)
      return [{
        line,
        what: `the layout ${slide.layout} has no slot "${name}", so nobody sees what follows`,
        next: meant ? `Write "::${meant}::".` : `Take this line out; or choose a layout that has the slot${layoutsWith(name, known.layouts)}.`,
      }]
    })
  },
}

/** ", as code has": the layouts that fill the slot, if any. */
function layoutsWith(slot: string, layouts: Map<string, string>): string {
  const names = Array.from(layouts).filter(([, file]) => slotsOf(file).includes(slot)).map(([name]) => name)
  return names.length > 0 ? `, as ${names.join(', ')} ${names.length === 1 ? 'does' : 'do'}` : ''
}
