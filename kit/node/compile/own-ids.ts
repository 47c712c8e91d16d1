/**
 * Makes every `id` of a drawing mean its own drawing. Slides lie in one page: Slidev keeps the neighbours of the slide
 * that is shown, the print page has all of a deck, the handbook all of a course. An id is the page's, and the first
 * element that has it is taken: a gradient of another colour, or one on a hidden slide, which draws nothing.
 *
 * So as a template is compiled, an id in it becomes one for each time that it is rendered: `g` becomes `g-` and the
 * number of the component that renders it, and what points at it follows. That holds for ids in drawings and for those
 * that the same template points at. Another id is left to who wrote it, and so is one that a style sheet, a script or
 * an expression of the same file names.
 */

/** What is looked at of Vue's syntax tree. */
interface Node { type: number, children?: unknown, tag?: string, props?: Property[], source?: string, loc?: { source: string } }
interface Property { type: number, name: string, value?: { content: string } | undefined, exp?: { loc?: { source: string } } | undefined, loc: unknown }

/** The kinds of nodes in `@vue/compiler-core`, which has them as an enum. */
const kinds = { root: 0, element: 1, simpleExpression: 4, interpolation: 5, attribute: 6, directive: 7 } as const

/** Attributes that name ids, separated by spaces. */
const naming = new Set(['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details', 'aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns', 'for', 'form', 'headers', 'list', 'popovertarget'])

interface Found {
  node: Node
  /** The drawing in which it stands, the outermost one. */
  drawing: Node | undefined
}

/** A step of Vue's compiler (`nodeTransforms`): does its work on the template's root, before any other step. */
export function ownIds(template: { type: number }, { filename }: { filename?: string }): void {
  const root: Node = template
  if (root.type !== kinds.root || !/\sid\s*=/.test(root.source ?? '') || filename?.includes('/node_modules/'))
    return
  const all = found(root)
  const elements = all.filter(({ node }) => node.type === kinds.element)
  /** The drawings that have an id; undefined stands for what is no drawing. */
  const owners = new Map<string, (Node | undefined)[]>()
  for (const { node, drawing } of elements) {
    for (const property of node.props!.filter(isId))
      owners.set(valueOf(property), [...owners.get(valueOf(property)) ?? [], drawing])
  }
  const pointedAt = new Set(elements.filter(({ node }) => node.tag !== 'a').flatMap(({ node }) => node.props!.flatMap(idsIn)))
  const others = namedElsewhere(root, all)
  const isNamed = (id: string): boolean => new RegExp(`(?:#|['"\`])${id.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`).test(others)
  const ids = new Set([...owners.keys()].filter(id => id !== '' && (owners.get(id)!.some(Boolean) || pointedAt.has(id)) && !isNamed(id)))

  for (const { node, drawing } of elements) {
    /** As Vue is to write it; of an id that several drawings have, each has its own. */
    const written = (id: string): string => {
      const drawings = [...new Set(owners.get(id))]
      const own = Math.max(drawings.indexOf(drawing), 0)
      return ids.has(id) ? `${quoted(id)}${own > 0 ? `-${own}` : ''}-\${$.uid}` : quoted(id)
    }
    node.props = node.props!.map(property => isAttribute(property) && (isId(property) ? [valueOf(property)] : idsIn(property)).some(id => ids.has(id))
      ? binding(property, written)
      : property)
  }
}

function found(node: Node, drawing?: Node): Found[] {
  const inside = drawing ?? (node.tag === 'svg' ? node : undefined)
  return [{ node, drawing: inside }, ...(Array.isArray(node.children) ? node.children as Node[] : []).flatMap(child => found(child, inside))]
}

/** All of the file that may name an id in a way that cannot be followed: scripts, styles, expressions, links to a place. */
function namedElsewhere(root: Node, all: Found[]): string {
  const properties = all.flatMap(({ node }) => (node.props ?? []).map(property => ({ node, property })))
  return [
    ...Array.from((root.source ?? '').matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g), ([, , text]) => text),
    ...all.filter(({ node }) => node.type === kinds.interpolation).map(({ node }) => node.loc?.source),
    ...properties.filter(({ property }) => property.type === kinds.directive).map(({ property }) => property.exp?.loc?.source),
    ...properties.filter(({ node, property }) => node.tag === 'a' && property.name === 'href').map(({ property }) => valueOf(property)),
  ].join('\n')
}

/** The ids that an attribute points at. */
function idsIn(property: Property): string[] {
  const value = isAttribute(property) ? valueOf(property) : ''
  if (naming.has(property.name))
    return value.split(/\s+/)
  if (/^(?:xlink:)?href$/.test(property.name))
    return value.startsWith('#') ? [value.slice(1)] : []
  return Array.from(value.matchAll(/url\(["']?#([^"')]+)/g), ([, id]) => id!)
}

/** The attribute as an expression. `$` is the component that renders, and its number the page's only one. */
function binding(property: Property, written: (id: string) => string): Property {
  const { name, loc } = property
  const text = name === 'id' || naming.has(name)
    ? valueOf(property).split(/(\s+)/).map(written).join('')
    : valueOf(property).split(/((?:^|url\(["']?)#[^"')]+)/).map((part) => {
        const [, before, id] = /^((?:url\(["']?)?#)([^"')]+)$/.exec(part) ?? []
        return id === undefined ? quoted(part) : `${before}${written(id)}`
      }).join('')
  const bound = { type: kinds.directive, name: 'bind', rawName: `:${name}`, arg: expression(name, true, loc), exp: expression(`\`${text}\``, false, loc), modifiers: [], loc }
  return bound
}

const expression = (content: string, isStatic: boolean, loc: unknown): object => ({ type: kinds.simpleExpression, content, isStatic, constType: isStatic ? 3 : 0, loc })
const isAttribute = ({ type }: Property): boolean => type === kinds.attribute
const isId = (property: Property): boolean => isAttribute(property) && property.name === 'id'
const valueOf = ({ value }: Property): string => value?.content ?? ''
/** As part of a template literal. */
const quoted = (text: string): string => text.replace(/[\\`]|\$(?=\{)/g, '\\$&')
