/** A snippet's text around the part that its slide shows. */
export interface Cut { before: string, shown: string, after: string }

/** The part between `// #region name` and its end; the whole text without a name, or where there is no such region. */
export function cutRegion(text: string, region: string | undefined): Cut {
  const start = region === undefined ? -1 : text.search(new RegExp(`^// #region ${region}$`, 'm'))
  if (start < 0)
    return { before: '', shown: text.trimEnd(), after: '\n' }
  const from = text.indexOf('\n', start) + 1
  const to = from + text.slice(from).search(/\n\/\/ #endregion/)
  return { before: text.slice(0, from), shown: text.slice(from, to), after: text.slice(to) }
}

/** How many lines stand before the shown part. */
export const linesBefore = ({ before }: Cut): number => before.split('\n').length - 1
