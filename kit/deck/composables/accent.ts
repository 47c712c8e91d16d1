/** The name of an accent, as the course has it in slides/course.yaml. */
export type Accent = string

/** The accent that a slide's frontmatter names; none for a slide about nothing in particular. */
export function accentOf(frontmatter: Record<string, unknown>): Accent | undefined {
  return typeof frontmatter.accent === 'string' ? frontmatter.accent : undefined
}
