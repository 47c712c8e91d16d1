import type { Body, Tag } from '../markdown/body.ts'
import { isElement } from '../markdown/component-unknown.ts'
import { pascalCase } from '../markdown/known.ts'
import type { Fault } from '../markdown/rule.ts'
import type { LanguageRule } from './rule.ts'
import { clickComponents } from './same-clicks.ts'

/** Props that hold text, which a translation changes. So does any value of several words. */
const textProps = ['alt', 'caption', 'heading', 'label', 'placeholder', 'text', 'title']

export const sameComponents: LanguageRule = {
  name: 'languages-same-components',
  slides(first, other, { first: language }) {
    const [wanted, found] = [componentsOf(first.body), componentsOf(other.body)]
    const names = new Set([...wanted.keys(), ...found.keys()])
    return Array.from(names).flatMap((name): Fault[] => {
      const originals = wanted.get(name) ?? []
      const tags = found.get(name) ?? []
      if (originals.length !== tags.length) {
        return [{
          line: tags[originals.length]?.line ?? tags[0]?.line ?? other.slide.line,
          what: `the slide has ${count(tags.length, name)}, in ${language} it has ${count(originals.length, name)}`,
          next: tags.length < originals.length ? `Put in what ${language} has.` : `Take out what ${language} does not have, or add it there.`,
        }]
      }
      return tags.flatMap((tag, index) => faultsOfProps(tag, originals[index]!, language))
    })
  },
}

function componentsOf({ tags }: Body): Map<string, Tag[]> {
  return Map.groupBy(tags.filter(({ name }) => !isElement(name) && !clickComponents.includes(pascalCase(name))), ({ name }) => pascalCase(name))
}

function faultsOfProps(tag: Tag, original: Tag, language: string): Fault[] {
  const names = new Set([...tag.attributes.keys(), ...original.attributes.keys()])
  return Array.from(names).flatMap((name): Fault[] => {
    const [wanted, found] = [original.attributes.get(name), tag.attributes.get(name)]
    if (wanted === found || isText(name, wanted, found) || name.startsWith('v-click'))
      return []
    return [{
      line: tag.line,
      what: `<${tag.name}> has ${said(name, found)}, in ${language} it has ${said(name, wanted)}`,
      next: wanted === undefined ? `Take ${name} out, or write it in ${language} too.` : `Write ${said(name, wanted)}, or change ${language}.`,
    }]
  })
}

function isText(name: string, ...values: (string | undefined)[]): boolean {
  const plain = name.replace(/^(:|v-bind:)/, '')
  return values.every(value => value !== undefined)
    && (textProps.includes(plain) || plain.startsWith('aria-') || plain === name && values.every(value => /\s/.test(value)))
}

function said(name: string, value: string | undefined): string {
  return value === undefined ? `no ${name}` : value === '' ? name : `${name}="${value}"`
}

function count(number: number, name: string): string {
  return number === 0 ? `no <${name}>` : `${number} <${name}>`
}
