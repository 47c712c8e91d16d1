import type { Course, Module, Slide } from '../course/course.ts'
import { findLabs, type Lab } from '../lab/labs.ts'
import { textIn } from '../lab/read-texts.ts'
import type { Part } from './plan.ts'

/** What fits into a time, and what does not. */
export interface Proposal {
  parts: Part[]
  /** Slides left out of the modules that are taken. */
  skipped: { module: Module, slide: Slide }[]
  /** Parts that find no room. */
  without: Part[]
  /** Minutes that nothing takes. */
  left: number
}

/** What a part needs to be proposed. */
type ModulePart = Extract<Part, { kind: 'module' }>

/** The slides whose author says that they may go first. */
export function skippable(slides: readonly Slide[]): Slide[] {
  return slides.filter(slide => slide.frontmatter.skip === 'first')
}

/** All that a course has: its modules, each with its labs behind it, and a break between two. */
export async function everything(course: Course): Promise<Part[]> {
  const labs = await findLabs(course.root)
  const pause: Part = { kind: 'break', title: Object.fromEntries(course.languages.map(language => [language, course.words[language]!.plan.break])), minutes: 15 }
  return course.modules.flatMap((module, index): Part[] => [
    ...index > 0 ? [pause] : [],
    { kind: 'module', module, skip: [], minutes: module.decks[0]?.minutes ?? 0 },
    ...labs.filter(lab => lab.module === module.number).map(lab => labPart(course, lab)),
  ])
}

function labPart(course: Course, { name, module, texts }: Lab): Part {
  const text = (language: string) => textIn(texts, undefined, [language]).text
  return { kind: 'lab', name, number: module, title: Object.fromEntries(course.languages.map(language => [language, text(language).title])), minutes: text(course.languages[0]!).minutes }
}

/**
 * What of these parts fits into so many minutes. Modules are taken in their order, for each builds on those before it;
 * one that fits without the slides that may go is taken without them. What is left goes to labs.
 */
export function propose(parts: readonly Part[], minutes: number): Proposal {
  const modules = parts.filter(part => part.kind === 'module')
  let count = modules.length
  while (count > 0 && total(kept(parts, modules.slice(0, count))) - savings(modules.slice(0, count)) > minutes)
    count--
  const taken = kept(parts, modules.slice(0, count))
  const skipped: Proposal['skipped'] = []
  for (const { module, skip } of modules.slice(0, count)) {
    for (const slide of skippable(module.decks[0]?.slides ?? []).filter(({ id }) => !skip.includes(id))) {
      if (total(taken) - skipped.reduce((sum, { slide }) => sum + slide.minutes, 0) > minutes)
        skipped.push({ module, slide })
    }
  }
  const shortened = taken.map(part => part.kind === 'module' ? shorter(part, skipped.filter(({ module }) => module === part.module).map(({ slide }) => slide)) : part)
  let left = minutes - total(shortened)
  const extra = new Set<Part>()
  for (const part of parts) {
    const isAfterTaken = part.kind === 'talk' || part.kind === 'lab' && modules.slice(0, count).some(({ module }) => module.number === part.number)
    if (isAfterTaken && part.minutes <= left) {
      extra.add(part)
      left -= part.minutes
    }
  }
  const all = parts.flatMap(part => shortened[taken.indexOf(part)] ?? (extra.has(part) ? [part] : []))
  return { parts: all, skipped, without: parts.filter(part => !taken.includes(part) && !extra.has(part) && part.kind !== 'break'), left }
}

/** The modules, and the breaks that stand between two of them. */
function kept(parts: readonly Part[], modules: readonly ModulePart[]): Part[] {
  const [first, last] = [parts.indexOf(modules[0]!), parts.indexOf(modules.at(-1)!)]
  return parts.filter((part, index) => part.kind === 'module' ? modules.includes(part) : part.kind === 'break' && index > first && index < last)
}

function shorter(part: ModulePart, slides: readonly Slide[]): ModulePart {
  return { ...part, skip: [...part.skip, ...slides.map(({ id }) => id)], minutes: part.minutes - slides.reduce((sum, slide) => sum + slide.minutes, 0) }
}

function savings(modules: readonly ModulePart[]): number {
  return modules.flatMap(({ module, skip }) => skippable(module.decks[0]?.slides ?? []).filter(({ id }) => !skip.includes(id))).reduce((sum, slide) => sum + slide.minutes, 0)
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { minutes }) => sum + minutes, 0)
}
