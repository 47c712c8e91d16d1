import type { AxeResults, CheckResult, ElementContext, NodeResult, Result, RunOptions } from 'axe-core'
import type { Fault } from './fault.ts'
import { nameOf, pathTo, quote, traceOf, wordsOf } from './names.ts'
import { onceEach } from './once-each.ts'

declare const axe: { run: (context: ElementContext, options: RunOptions) => Promise<AxeResults>, getRules: () => { ruleId: string }[] }

/** What the standards ask, and what has proved itself. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Rules about a page as a whole: this one lays all slides of a deck below one another, as no reader ever meets them.
 * Each slide has its own h1, Slidev sets the title as slides change, and landmarks and skip links are for pages
 * through which one scrolls. A box that scrolls is a fault on any slide, by the keyboard or not: the rule box-clips.
 */
const notHere = ['bypass', 'document-title', 'page-has-heading-one', 'region', 'skip-link', 'scrollable-region-focusable']
const isNotHere = (rule: string): boolean => notHere.includes(rule) || rule.startsWith('landmark-')

/** What a colour scheme can change. The rest of axe's rules read the document's structure, which it cannot. */
const ofColour = ['color-contrast', 'link-in-text-block']

/** `ofColour`: it was looked for in both colour schemes. */
export interface AxeFault extends Fault { ofColour: boolean }

/** The corner over the names of the rows, and a head without any name: Markdown has no table without one. */
const emptyHead = ['thead tr:first-child > th:first-child:empty', 'thead:not(:has(th:not(:empty))) th']

/** What stands back for a while because the author wrote so: lines of a listing with {2|3}, and what "v-click.fade" has not come to yet. */
const dimmed = ['.slidev-code-dishonored', '.slidev-vclick-hidden.slidev-vclick-anim-fade']

/**
 * What axe-core finds on the page.
 * @param colourOnly leaves out the rules that need no second look in the other colour scheme.
 */
export async function accessibility(colourOnly: boolean): Promise<AxeFault[]> {
  const rules = Object.fromEntries(axe.getRules().filter(({ ruleId }) => isNotHere(ruleId)).map(({ ruleId }) => [ruleId, { enabled: false }]))
  const { violations } = await axe.run({ exclude: [...emptyHead, ...dimmed] }, {
    runOnly: colourOnly ? { type: 'rule', values: ofColour } : { type: 'tag', values: tags },
    rules: colourOnly ? {} : rules,
    resultTypes: ['violations'],
    elementRef: true,
    iframes: false,
    preload: false,
  })
  return onceEach(violations.flatMap(violation => violation.nodes.filter(({ element }) => !isNamedByFormula(violation.id, element)).map(node => toFault(violation, node))))
}

/** axe reads no MathML, by which a screen reader says a formula: a title or a link of a formula alone has its name. */
function isNamedByFormula(rule: string, element: HTMLElement | undefined): boolean {
  return ['empty-heading', 'link-name'].includes(rule) && (element?.querySelector('math') ?? null) !== null
}

function toFault({ id, help, helpUrl }: Result, node: NodeResult): AxeFault {
  const element = node.element!
  const box = element.closest<HTMLElement>('.print-page')
  const checks = [...node.any, ...node.all, ...node.none]
  return {
    rule: `axe-${id}`,
    no: box ? Number(box.dataset.no) : undefined,
    words: traceOf(element),
    key: pathTo(element),
    size: 0,
    ofColour: ofColour.includes(id),
    ...contrast(element, checks) ?? {
      what: `${sentence(help)}: ${nameOf(element)}`,
      next: `${remedies(node).join('. ')}. See ${helpUrl.replace(/\?.*$/, '')}`,
    },
  }
}

interface Contrast { contrastRatio: number, expectedContrastRatio: string, fgColor: string, bgColor: string, fontSize: string }

function contrast(element: HTMLElement, checks: CheckResult[]): Pick<Fault, 'what' | 'next' | 'size' | 'key'> | undefined {
  const data = checks.find(check => check.id === 'color-contrast')?.data as Contrast | undefined
  return data && {
    what: `${quote(wordsOf(element))} has a contrast of ${data.contrastRatio}:1 (${data.fgColor} on ${data.bgColor}, ${data.fontSize.replace(/.*\((.*)\)/, '$1')}); it needs ${data.expectedContrastRatio}`,
    next: 'Take a colour that is made for this ground in light and in dark, such as var(--ink), var(--muted) or var(--blue), without opacity; or set the words larger.',
    size: Number.parseFloat(data.expectedContrastRatio) - data.contrastRatio,
    key: `${data.fgColor} ${data.bgColor} ${data.expectedContrastRatio}`,
  }
}

/** What failed, in axe's words: all that must hold, and of what any would do the first, which is the usual one. */
function remedies({ any, all, none }: NodeResult): string[] {
  return [...all, ...none, ...any.slice(0, 1)].map(check => sentence(check.message))
}

const sentence = (text: string): string => text.replace(/\.$/, '')
