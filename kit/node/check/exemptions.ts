import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument, YAMLSeq } from 'yaml'
import type { Course } from '../course/course.ts'
import { Mistake } from '../base/mistakes.ts'
import type { Finding } from './finding.ts'

/** One finding that is let pass, with the reason. */
interface Exemption { rule: string, file: string, slide?: string, reason: string, line: number }

/** Where exemptions stand: a list of `rule`, `file` (as in "01-one/en.md"), `slide` (its id) and `reason`. */
export const exemptionsFile = (course: Course): string => join(course.root, 'slides/exemptions.yaml')

/**
 * Takes out the findings that are exempt. An exemption that fits no finding is an error itself, so that the list can
 * only shrink.
 * @param checked true for an exemption's rule and file where this run has looked at both.
 * @throws Mistake where the file is malformed or an exemption has no reason.
 */
export function applyExemptions(course: Course, findings: Finding[], checked: (rule: string, file: string) => boolean): Finding[] {
  const exemptions = readExemptions(exemptionsFile(course))
  const fits = (exemption: Exemption, finding: Finding) => exemption.rule === finding.rule
    && finding.file.endsWith(`/slides/${exemption.file}`)
    && (exemption.slide === undefined || exemption.slide === finding.slide?.id)
  const left = findings.filter(finding => !exemptions.some(exemption => fits(exemption, finding)))
  const needless = exemptions
    .filter(exemption => checked(exemption.rule, exemption.file) && !findings.some(finding => fits(exemption, finding)))
  return [...left, ...needless.map(({ rule, file, slide, line }): Finding => ({
    rule: 'exemption-not-needed',
    severity: 'error',
    file: exemptionsFile(course),
    line,
    what: `${file}${slide ? ` #${slide}` : ''} no longer breaks ${rule}`,
    next: 'Take the exemption out of this file.',
  }))]
}

function readExemptions(file: string): Exemption[] {
  if (!existsSync(file))
    return []
  const counter = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter })
  if (document.errors.length > 0)
    throw new Mistake(document.errors.map(error => ({ file, line: error.linePos?.[0].line, what: error.message.split('\n')[0]!, next: 'Mend the YAML on this line.' })))
  const list = document.contents instanceof YAMLSeq ? document.contents.items : []
  const values = (document.toJS() ?? []) as Partial<Exemption>[]
  return values.map(({ rule, file: deck, slide, reason }, index) => {
    const item = list[index] as { range?: [number, number, number] } | undefined
    const line = counter.linePos(item?.range?.[0] ?? 0).line
    if (!rule || !deck || !reason)
      throw new Mistake({ file, line, what: 'An exemption needs rule, file and reason.', next: 'Write why this cannot be mended, or mend it and take the exemption out.' })
    return { rule, file: deck, ...(slide === undefined ? {} : { slide }), reason, line }
  })
}
