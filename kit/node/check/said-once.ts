import type { Finding } from './finding.ts'

/** The rules of ours that say of the Markdown, with the author's line, what axe says of the built slide. */
const ours: Record<string, string[]> = {
  'axe-image-alt': ['image-alt-missing'],
  'axe-svg-img-alt': ['image-alt-missing', 'diagram-description-missing'],
}

/**
 * Each fault once. As many of axe's go as our rules have told on the same slide: what is left stands elsewhere, as in a
 * component. The order of headings has one name, whoever sees it, so that a course sets it in one place.
 */
export function saidOnce(findings: Finding[]): Finding[] {
  const told = Map.groupBy(findings, placeOf)
  const left = new Map<string, number>()
  return findings.flatMap((finding): Finding[] => {
    const { rule } = finding
    const count = (names: string[]) => told.get(placeOf(finding))!.filter(other => names.includes(other.rule)).length
    // Each heading at a level that was skipped to is one to axe, and one fault.
    if (rule === 'axe-heading-order')
      return count(['heading-level-skipped']) > 0 ? [] : [{ ...finding, rule: 'heading-level-skipped' }]
    const key = `${placeOf(finding)} ${rule}`
    const rest = left.get(key) ?? count(ours[rule] ?? [])
    left.set(key, rest - 1)
    return rest > 0 ? [] : [finding]
  })
}

const placeOf = ({ file, slide }: Finding): string => `${file} ${slide?.no ?? ''}`
