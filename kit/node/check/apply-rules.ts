import type { Course } from '../course/course.ts'
import { isEditorial } from '../course/editorial-rules.ts'
import type { Finding } from './finding.ts'

/**
 * Holds each editorial rule as the course does: its findings go, are told, or are errors, and say where to set it.
 * Faults are no course's to set and stay as they are.
 */
export function applyRules({ rules }: Course, findings: Finding[]): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const { rule } = finding
    if (!isEditorial(rule))
      return [finding]
    const severity = rules[rule]
    return severity === 'off' ? [] : [{ ...finding, severity, next: `${finding.next.replace(/\.$/, '')}, or set "${rule}: off" under "rules:" in slides/course.yaml.` }]
  })
}
