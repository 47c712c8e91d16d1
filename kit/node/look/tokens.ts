import { readFileSync } from 'node:fs'

/** A colour in both schemes, as `#rrggbb`. */
export interface Colour { light: string, dark: string }

/** kit/styles/tokens.css: the only place where the kit's own colours stand. */
export const tokensFile = new URL('../../styles/tokens.css', import.meta.url)

let text: string | undefined

/** One of the kit's own colours, by its name without the hyphens: `token('paper')`. */
export function token(name: string): Colour {
  text ??= readFileSync(tokensFile, 'utf8')
  return { light: valueIn(text, ':root', name), dark: valueIn(text, 'html.dark', name) }
}

function valueIn(css: string, selector: string, name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, 'i').exec(css.slice(css.indexOf(`${selector} {`)))?.[1]
  if (value === undefined)
    throw new Error(`styles/tokens.css has no --${name} under ${selector}`)
  return value
}
