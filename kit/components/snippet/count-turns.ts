import { parse, withoutGaps, type Node } from './compile'

/**
 * Has every loop of a text count its turns, on the lines where they stand. No page can say how much memory a worker may
 * take, and a tab ends with a worker that takes all of it: a loop that fills a list and never ends does so within
 * seconds, sooner than its time is up.
 * @param call what a loop does first on each turn.
 */
export function countTurns(text: string, call: string): string {
  const inserts: { at: number, text: string }[] = []
  parse(withoutGaps(text)).iterate({
    enter({ node }) {
      const body = bodyOf(node)
      if (!body)
        return
      if (body.name === 'Block')
        inserts.push({ at: body.from + 1, text: `${call};` })
      else
        inserts.push({ at: body.from, text: `{${call};` }, { at: body.to, text: '}' })
    },
  })
  // From the end, so that places stay what they are. Of two at one place the inner loop's comes first in the text.
  return inserts.toSorted((a, b) => b.at - a.at).reduce((result, { at, text }) => result.slice(0, at) + text + result.slice(at), text)
}

/** What a loop does; nothing where it is no loop, or does nothing. */
function bodyOf({ name, firstChild, lastChild }: Node): Node | undefined {
  const body = name === 'ForStatement' || name === 'WhileStatement' ? lastChild : name === 'DoStatement' ? firstChild?.nextSibling : undefined
  return body && /Statement$|^Block$|Declaration$/.test(body.name) ? body : undefined
}
