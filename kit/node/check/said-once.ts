import type { Finding } from './finding.ts'

/** What axe says of the built slide and a rule of ours has said of its Markdown, with the author's line. */
const ours: Record<string, string[]> = {
  'axe-image-alt': ['image-alt-missing'],
  'axe-svg-img-alt': ['image-alt-missing', 'diagram-description-missing'],
}

/**
 * Each fault once. What axe finds beside it on the same slide, as an image of a component, stays: as many go as our rule
 * has told. The order of headings is one rule, whoever sees it, so that a course sets it in one place.
 */
export function saidOnce(findings: Finding[]): Finding[] {
  const named = findings.map(finding => finding.rule === 'axe-heading-order' ? { ...finding, rule: 'heading-level-skipped' } : finding)
  const told = Map.groupBy(findings, placeOf)
  const left = new Map<string, number>()
  return named.filter((finding, index) => {
    const isAxe = findings[index]!.rule.startsWith('axe-')
    if (!isAxe)
      return true
    const rules = findings[index]!.rule === 'axe-heading-order' ? ['heading-level-skipped'] : ours[finding.rule] ?? []
    const same = (told.get(placeOf(finding)) ?? []).filter(({ rule }) => rules.includes(rule)).length
    // One skipped level is heard at each heading that stands at it.
    if (finding.rule === 'heading-level-skipped')
      return same === 0
    const key = `${placeOf(finding)} ${finding.rule}`
    const rest = left.get(key) ?? same
    left.set(key, rest - 1)
    return rest <= 0
  })
}

const placeOf = ({ file, slide }: Finding): string => `${file} ${slide?.no ?? ''}`
