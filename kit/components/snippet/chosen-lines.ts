/** A line of an output that a slide shows; `gap` stands where lines were left out. */
export interface Chosen { text: string, gap?: true }

/** The lines that `show` chooses of an output, as in `1-3, 9`; without it all. Nothing is left out without a mark. */
export function chosenLines(lines: string[], show?: string): Chosen[] {
  if (!show)
    return lines.map(text => ({ text }))
  const wanted = new Set(show.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  }))
  const chosen: Chosen[] = []
  for (const [index, text] of lines.entries()) {
    if (wanted.has(index + 1))
      chosen.push({ text })
    else if (text.trim() && !chosen.at(-1)?.gap)
      chosen.push({ text: '…', gap: true })
  }
  return chosen
}
