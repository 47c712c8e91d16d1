/** HTML that is safe to put into HTML as it stands. Only `html` makes it. */
export class Html {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }

  toString(): string {
    return this.source
  }
}

/** What a template may hold. `false`, `null` and `undefined` leave nothing, so that `condition && html…` reads well. */
export type Value = string | number | Html | false | null | undefined | readonly Value[]

/** A template whose values are escaped, unless they are `html` themselves. Attributes must stand in double quotes. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(write)))
}

function write(value: Value): string {
  if (value instanceof Html)
    return value.source
  if (typeof value === 'string' || typeof value === 'number')
    return escape(String(value))
  return value ? value.map(write).join('') : ''
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character]!)
}
