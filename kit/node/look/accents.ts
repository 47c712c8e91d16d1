import { type Colour, token } from './tokens.ts'

/** One of the colours that a slide, or a part of a drawing, may have. */
export interface Accent extends Colour {
  /** What the colour stands for, by language. */
  label: Record<string, string>
}

/** By name, as `accent:` in a slide's settings and `data-accent` in a component say it. */
export type Accents = Record<string, Accent>

/** What a course has that names none of its own: they mean nothing but themselves. */
const neutral = ['blue', 'teal', 'green', 'amber', 'purple']

export function neutralAccents(languages: readonly string[]): Accents {
  const label = (name: string) => Object.fromEntries(languages.map(language => [language, `${name[0]!.toUpperCase()}${name.slice(1)}`]))
  return Object.fromEntries(neutral.map(name => [name, { label: label(name), ...token(name) }]))
}

/**
 * The rules that give `--hue` and `--hue-tint` to what is marked with `data-accent="<name>"`; ink to a name that is
 * none. They take `--ink`, `--paper` and `--tint` from tokens.css.
 */
export function accentsCss(accents: Accents): string {
  const names = Object.keys(accents)
  const colours = (scheme: keyof Colour) => names.map(name => `--colour-${name}: ${accents[name]![scheme]};`).join(' ')
  return `:root { ${colours('light')} }
/* Paper is white, whatever the screen was. */
@media not print { html.dark { ${colours('dark')} } }
[data-accent] { --hue: var(--ink); }
${names.map(name => `[data-accent='${name}'] { --hue: var(--colour-${name}); }`).join('\n')}
[data-accent] { --hue-tint: color-mix(in srgb, var(--hue) var(--tint), var(--paper)); }
`
}
