import type { Fault, MarkdownRule } from './rule.ts'

/** Screen readers and the tags of the PDFs go by levels: one that is skipped sounds like something left out. */
export const headingLevelSkipped: MarkdownRule = {
  name: 'heading-level-skipped',
  slide({ body }) {
    return body.headings.flatMap(({ depth, line }, index): Fault[] => {
      const before = body.headings[index - 1]?.depth ?? (depth > 1 ? 1 : 0)
      return depth > before + 1
        ? [{ line, what: `a heading of level ${depth} follows one of level ${before}`, next: `Write ${'#'.repeat(before + 1)} for it, or make it bold.` }]
        : []
    })
  },
}
