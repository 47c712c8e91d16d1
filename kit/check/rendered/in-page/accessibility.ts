import type { AxeResults, CheckResult, NodeResult, Result, RunOptions } from 'axe-core'
import type { Fault } from './fault.ts'
import { nameOf, quote, wordsOf } from './names.ts'

declare const axe: { run: (options: RunOptions) => Promise<AxeResults>, getRules: () => { ruleId: string }[] }

/** What the standards ask, and what has proved itself. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Rules about a page as a whole: this one lays all slides of a deck below one another, as no reader ever meets them.
 * Each slide has its own h1, Slidev sets the title as slides change, and landmarks and skip links are for pages
 * through which one scrolls.
 */
const ofPages = ['bypass', 'document-title', 'page-has-heading-one', 'region', 'skip-link']
const isOfPages = (rule: string): boolean => ofPages.includes(rule) || rule.startsWith('landmark-')

/** What a colour scheme can change. The rest of axe's rules read the document's structure, which it cannot. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** `ofColour`: it was looked for in both colour schemes. */
export interface AxeFault extends Fault { ofColour: boolean }

/**
 * What axe-core finds on the page.
 * @param colourOnly leaves out the rules that need no second look in the other colour scheme.
 */
export async function accessibility(colourOnly: boolean): Promise<AxeFault[]> {
  const rules = Object.fromEntries(axe.getRules().filter(({ ruleId }) => isOfPages(ruleId)).map(({ ruleId }) => [ruleId, { enabled: false }]))
  const { violations } = await axe.run({
    runOnly: colourOnly ? { type: 'rule', values: ofColour } : { type: 'tag', values: tags },
    rules: colourOnly ? {} : rules,
    resultTypes: ['violations'],
    elementRef: true,
    iframes: false,
    preload: false,
  })
  return violations.flatMap(violation => violation.nodes.map(node => toFault(violation, node)))
}

function toFault({ id, help, helpUrl }: Result, node: NodeResult): AxeFault {
  const element = node.element!
  const box = element.closest<HTMLElement>('.print-page')
  const checks = [...node.any, ...node.all, ...node.none]
  return {
    rule: `axe-${id}`,
    no: box ? Number(box.dataset.no) : undefined,
    words: wordsOf(element),
    key: String(node.target),
    size: 0,
    ofColour: ofColour.includes(id),
    ...contrast(element, checks) ?? {
      what: `${sentence(help)}: ${nameOf(element)}`,
      next: `${checks.map(check => sentence(check.message)).join(', or ')}. See ${helpUrl.replace(/\?.*$/, '')}`,
    },
  }
}

interface Contrast { contrastRatio: number, expectedContrastRatio: string, fgColor: string, bgColor: string, fontSize: string }

function contrast(element: HTMLElement, checks: CheckResult[]): Pick<Fault, 'what' | 'next' | 'size'> | undefined {
  const data = checks.find(check => check.id === 'color-contrast')?.data as Contrast | undefined
  return data && {
    what: `${quote(wordsOf(element))} has a contrast of ${data.contrastRatio}:1 (${data.fgColor} on ${data.bgColor}, ${data.fontSize.replace(/.*\((.*)\)/, '$1')}); it needs ${data.expectedContrastRatio}`,
    next: 'Take a colour of styles/tokens.css that is made for this ground, or set the words larger.',
    size: Number.parseFloat(data.expectedContrastRatio) - data.contrastRatio,
  }
}

const sentence = (text: string): string => text.replace(/\.$/, '')
