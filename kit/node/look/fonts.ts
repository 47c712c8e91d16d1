/** What a font is used for. */
export const fontUses = ['title', 'text', 'code'] as const
export type FontUse = typeof fontUses[number]

/** A font as a course names it. */
export interface NamedFont {
  /** As people call it: "Literata". */
  family: string
  /** A package of Fontsource, of variable or of static files: "@fontsource-variable/literata". */
  package: string
}

/** A font that is there. */
export interface Font extends NamedFont {
  /** As CSS calls it: "Literata Variable", as in the package's own style sheets. */
  cssFamily: string
  /** Absolute folders of the packages that have the files for the screen, and for PDFs. */
  screen: string
  paper: string
}

export type Fonts = Record<FontUse, Font>

/** What a course has that names none. */
export const kitFonts: Record<FontUse, NamedFont> = {
  title: { family: 'Literata', package: '@fontsource-variable/literata' },
  text: { family: 'Atkinson Hyperlegible Next', package: '@fontsource-variable/atkinson-hyperlegible-next' },
  code: { family: 'Atkinson Hyperlegible Mono', package: '@fontsource-variable/atkinson-hyperlegible-mono' },
}

/** What stands in until a font has loaded, and for characters that it lacks. */
const fallbacks: Record<FontUse, string> = {
  title: 'Georgia, serif',
  text: 'system-ui, sans-serif',
  code: 'ui-monospace, monospace',
}

/** The font with its fallbacks, as the value of `font-family`. */
export function fontStack(fonts: Fonts, use: FontUse): string {
  return `'${fonts[use].cssFamily}', ${fallbacks[use]}`
}

/** The families that running text is set in, each once, as people call them. */
export function readingFamilies({ title, text }: Record<FontUse, NamedFont>): string[] {
  return [...new Set([title.family, text.family])]
}
