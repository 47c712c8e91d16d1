import { relative } from 'node:path'
import pc from 'picocolors'
import { isEditorial } from '../course/editorial-rules.ts'
import type { Finding } from './finding.ts'

/** The findings for a person, grouped by file; how to mend them is told once a file. Paths are relative to `root`. */
export function formatFindings(findings: Finding[], root: string): string {
  const lines: string[] = []
  for (const [file, own] of Map.groupBy(findings, finding => finding.file)) {
    lines.push('', pc.bold(relative(root, file)))
    const told = new Set<string>()
    for (const { severity, line, slide, rule, what, next } of own) {
      const mark = severity === 'error' ? pc.red('error') : pc.yellow('warning')
      const where = slide ? `slide ${slide.no} #${slide.id}  ` : ''
      lines.push(`  ${relative(root, file)}:${line}  ${mark}  ${where}${pc.cyan(rule)}`, `    ${what}`)
      if (!told.has(next))
        lines.push(`    ${pc.dim('Next:')} ${next}`)
      told.add(next)
    }
  }
  return lines.join('\n').trimStart()
}

/** From so many findings on one wants to know of which kinds they are before one reads them. */
const many = 12

/** How often each rule has found something, where that is more than one takes in; else nothing. */
export function formatRules(findings: Finding[]): string {
  const rules = Array.from(Map.groupBy(findings, ({ rule }) => rule)).sort(([, a], [, b]) => b.length - a.length)
  if (findings.length < many || rules.length < 2)
    return ''
  const lines = rules.map(([rule, own]) => `${String(own.length).padStart(5)} × ${pc.cyan(rule)}${isEditorial(rule) ? pc.dim('  a course may set it') : ''}`)
  return [pc.bold('By rule'), ...lines].join('\n')
}

/** What no rule saw, for it cannot be read; and what only the rules of the Markdown saw, for it could not be built. */
export interface Unseen { unreadable: number, decks: number, slides: number }

/** One line that sums up, and says what was not looked at. */
export function formatTotals(findings: Finding[], slides: number, unseen: Unseen = { unreadable: 0, decks: 0, slides: 0 }): string {
  const errors = findings.filter(finding => finding.severity === 'error').length
  const warnings = findings.length - errors
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const totals = `${count(slides, 'slide')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`
  return [
    totals,
    ...unseen.decks > 0 ? [`${count(unseen.slides, 'slide')} of ${count(unseen.decks, 'deck')} could not be built, so only the Markdown was looked at.`] : [],
    ...unseen.unreadable > 0 ? [`${count(unseen.unreadable, 'deck')} could not be read.`] : [],
  ].join(' ')
}

/**
 * The findings as commands that make GitHub annotate the lines.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(findings: Finding[], root: string): string {
  const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return findings.map(({ severity, file, line, rule, what, next }) =>
    `::${severity} file=${property(relative(root, file))},line=${line},title=${property(rule)}::${data(`${what}. ${next}`)}`).join('\n')
}
