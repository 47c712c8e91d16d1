import { camelize } from 'vue'
import { nearest } from '../../base/nearest.ts'
import type { Properties, Property } from '../properties/properties.ts'
import { propertiesOf } from '../properties/properties.ts'
import type { Tag } from './body.ts'
import { pascalCase } from './known.ts'
import { isUtilityAttribute } from './utility-attributes.ts'
import type { ReadDeck, ReadSlide } from './read-deck.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Vue hands a property that a component does not know to its element, where nobody sees it. */
export const componentPropertyUnknown: MarkdownRule = {
  name: 'component-property-unknown',
  slide: (slide, deck) => components(slide, deck).flatMap(({ tag, properties, isOurs }) => attributesOf(tag)
    .filter(({ name }) => !find(properties, name) && !onAnyElement.test(name))
    .flatMap(({ name, value }): Fault[] => {
      const names = properties.list.map(property => property.name)
      const meant = nearest(camelize(name), names)
      if (!meant && isUtilityAttribute(name, value))
        return []
      // Slidev's own pass what they do not know to a video, a frame or a link: there a misspelling alone is a fault.
      if (!meant && (!isOurs || properties.isOpen))
        return []
      return [{
        line: tag.line,
        what: `<${tag.name}> has no property "${name}"`,
        next: `${meant ? `Write "${meant}"` : 'Take it out'}; ${names.length === 0 ? 'it has none.' : `it has ${names.join(', ')}.`}`,
      }]
    })),
}

/** A value that a property's type does not have: the component falls back to something else, or to nothing. */
export const componentPropertyValue: MarkdownRule = {
  name: 'component-property-value',
  slide: (slide, deck) => components(slide, deck).flatMap(({ tag, properties }) => attributesOf(tag).flatMap(({ name, value, isBound }): Fault[] => {
    const property = find(properties, name)
    const next = property && !takes(property, value, isBound) ? remedy(property, value) : undefined
    return property && next
      ? [{ line: tag.line, what: `${property.name} of <${tag.name}> is ${value === '' ? 'empty' : `"${value}"`}, which it does not know`, next }]
      : []
  })),
}

/** A property that a component cannot do without. */
export const componentPropertyMissing: MarkdownRule = {
  name: 'component-property-missing',
  slide: (slide, deck) => components(slide, deck).flatMap(({ tag, properties }) => {
    const given = attributesOf(tag).map(({ name }) => camelize(name))
    const isWhole = tag.attributes.has('v-bind') // An object whose names nobody knows before it runs.
    return properties.list.filter(property => property.isRequired && !given.includes(property.name) && !isWhole).map((property): Fault => ({
      line: tag.line,
      what: `<${tag.name}> needs ${property.name}`,
      next: `Write it, as in <${tag.name} ${example(property)}>.`,
    }))
  }),
}

interface Used { tag: Tag, properties: Properties, isOurs: boolean }

/** What was found for a slide, which three rules ask for. */
const found = new WeakMap<ReadSlide, Used[]>()

/** The components on a slide whose properties can be told. */
function components(slide: ReadSlide, deck: ReadDeck): Used[] {
  const used = found.get(slide) ?? findComponents(slide, deck)
  found.set(slide, used)
  return used
}

function findComponents({ body }: ReadSlide, { course, known }: ReadDeck): Used[] {
  return body.tags.flatMap((tag) => {
    const component = known.components.get(pascalCase(tag.name))
    return component && !body.imports.includes(pascalCase(tag.name))
      ? [{ tag, properties: component.properties ??= propertiesOf(course.root, component.file), isOurs: component.isOurs }]
      : []
  })
}

/** What any element takes, and what Vue takes for itself. */
const onAnyElement = /^(?:class|style|id|key|ref|is|slot|role|title|lang|dir|tabindex|hidden|inert|part|translate|data-.*|aria-.*|v-.*|un-.*)$/

interface Attribute { name: string, value: string, isBound: boolean }

/** Properties as written, `view`, `:view` or `v-bind:view`; listeners, directives and slots are none. */
function attributesOf({ attributes }: Tag): Attribute[] {
  return Array.from(attributes).flatMap(([key, value]): Attribute[] => {
    const [, bound] = /^(?::|v-bind:)([\w-]+)/.exec(key) ?? []
    const [, model] = /^v-model(?::([\w-]+))?/.exec(key) ?? []
    if (bound)
      return [{ name: bound, value, isBound: true }]
    if (key.startsWith('v-model'))
      return [{ name: model ?? 'modelValue', value, isBound: true }]
    return /^[a-zA-Z][\w-]*$/.test(key) && !key.startsWith('v-') ? [{ name: key, value, isBound: false }] : []
  })
}

function find({ list }: Properties, name: string): Property | undefined {
  return list.find(property => property.name === camelize(name))
}

/** Of an expression, only a text, a number, yes and no can be told without running it. */
function takes({ values: { literals, string, number, boolean, other }, name }: Property, value: string, isBound: boolean): boolean {
  if (other)
    return true
  if (!isBound)
    return string || literals.includes(value) || boolean && (value === '' || value === name)
  const [, , text] = /^(['"`])([^'"`$]*)\1$/.exec(value.trim()) ?? []
  if (text !== undefined)
    return string || literals.includes(text)
  if (/^-?\d+(?:\.\d+)?$/.test(value.trim()))
    return number || literals.includes(Number(value))
  return boolean || !/^(?:true|false)$/.test(value.trim())
}

function remedy({ name, values: { literals, number, boolean } }: Property, value: string): string {
  const texts = literals.filter(literal => typeof literal === 'string')
  const meant = nearest(value.replace(/['"`]/g, ''), texts)
  const valid = [...texts.map(text => `"${text}"`), ...literals.filter(literal => typeof literal === 'number').map(one => `:${name}="${one}"`), ...boolean ? [`nothing but ${name}, for yes`] : [], ...number ? ['a number'] : []]
  if (meant)
    return `Write ${name}="${meant}"; it takes ${list(valid)}.`
  if (number && texts.length === 0)
    return `Write a number with a colon before the name, as in :${name}="${/^-?\d+(?:\.\d+)?$/.test(value) ? value : 2}".`
  if (boolean && texts.length === 0)
    return `Write ${name} alone for yes; for no, leave it out or write :${name}="false".`
  return `Write ${list(valid)}.`
}

function example({ name, values: { literals, number, boolean } }: Property): string {
  const [first] = literals
  if (number || typeof first === 'number')
    return `:${name}="${typeof first === 'number' ? first : 2}"`
  return boolean ? name : `${name}="${first ?? '…'}"`
}

function list(names: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)
}
