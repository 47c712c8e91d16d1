import type { Body, Tag } from '../markdown/body.ts'
import { pascalCase } from '../markdown/known.ts'
import type { ReadSlide } from '../markdown/read-deck.ts'
import type { LanguageRule } from './rule.ts'

/** Slidev's components that take clicks. What other components take follows from their props. */
export const clickComponents = ['VAfter', 'VClick', 'VClicks', 'VClickGap', 'VSwitch']

/** Presenter and audience may look at the deck in two languages: one click must show both the same. */
export const sameClicks: LanguageRule = {
  name: 'languages-same-clicks',
  slides(first, other, { first: language }) {
    const wanted = clicksOf(first)
    const found = clicksOf(other)
    const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex((_, index) => wanted[index]?.says !== found[index]?.says)
    return at < 0
      ? []
      : [{
          line: found[at]?.line ?? other.slide.line,
          what: `the slide has ${found[at]?.says ?? 'no more clicks'} where ${language} has ${wanted[at]?.says ?? 'no more clicks'}`,
          next: wanted[at] ? `Write ${wanted[at].says}, or change ${language}.` : `Take it out, or write it in ${language} too.`,
        }]
  },
}

interface Click { says: string, line: number }

/** What takes clicks on a slide, in the order in which it stands there. */
function clicksOf({ slide, settings, body }: ReadSlide): Click[] {
  const inSettings = ['clicks', 'clicksStart']
    .filter(key => slide.frontmatter[key] !== undefined)
    .map(key => ({ says: `${key}: ${String(slide.frontmatter[key])}`, line: settings.lineOf(key) }))
  const inCode = [...body.code, ...body.snippets].flatMap(({ info, line, ...block }): Click[] => {
    const steps = /\{([^{}]*\|[^{}]*)\}/.exec(info)?.[1]?.split('|').length
    const moves = 'code' in block && info.includes('magic-move') ? block.code.match(/^(```\w|<<<)/gm)?.length : undefined
    return steps ?? moves ? [{ says: `code in ${steps ?? moves} steps`, line }] : []
  })
  const inBody = [...body.tags.flatMap(tag => clicksOfTag(tag, body)), ...inCode]
  return [...inSettings, ...inBody.toSorted((a, b) => a.line - b.line)]
}

function clicksOfTag(tag: Tag, body: Body): Click[] {
  const name = pascalCase(tag.name)
  const options = ['at', 'every', 'depth', 'size'].flatMap((option) => {
    const value = tag.attributes.get(option) ?? tag.attributes.get(`:${option}`)
    return value === undefined ? [] : [` ${option}=${value}`]
  }).join('')
  const directives = Array.from(tag.attributes)
    .filter(([attribute]) => /^v-(click|after|switch)/.test(attribute))
    .map(([attribute, value]) => ({ says: attribute + (value && `="${value}"`), line: tag.line }))
  if (!clickComponents.includes(name))
    return directives
  const over = name === 'VClicks' ? ` over ${partsIn(tag, body)}` : ''
  return [{ says: `<${tag.name}>${over}${options}`, line: tag.line }, ...directives]
}

/** How many things `<v-clicks>` shows one by one: list items, rows of a table, or else what stands in it. */
function partsIn(tag: Tag, { parts, tags }: Body): string {
  const within = parts.filter(part => part.within.includes(tag))
  const items = within.filter(part => part.kind === 'item')
  const top = Math.min(...items.map(item => item.depth))
  const depth = Number(tag.attributes.get('depth') ?? tag.attributes.get(':depth') ?? 1)
  const shown = items.filter(item => item.depth < top + depth).length || within.filter(part => part.kind === 'row').length
  const blocks = within.filter(part => part.kind === 'block').length + tags.filter(inner => inner.within.at(-1) === tag).length
  return shown > 0 ? `${shown} items` : `${blocks} parts`
}
