const accents = ['researcher', 'data-scientist', 'foundation-models', 'ml-engineer', 'ai-engineer', 'end-user'] as const

/** Who a slide is about. Each has one colour through the whole course (docs/look.md). */
export type Accent = typeof accents[number]

/** The accent that a slide's frontmatter names; none for a slide about nobody in particular. */
export function accentOf(frontmatter: Record<string, unknown>): Accent | undefined {
  return accents.find(accent => accent === frontmatter.accent)
}
