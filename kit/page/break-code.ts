/**
 * Runs in a document that is laid out for paper: a line of code that is wider than its column goes on below, deeper than
 * it began, where a person would break it: behind a comma or an arrow, before an operator, at least between words. It
 * must need nothing from outside of itself: Playwright carries it into the browser as text. A short word of code among
 * text stays whole: of `--` one half would stand on each line, and who reads `content-` does not know whose the hyphen is.
 */
export function breakCode(): void {
  const [deeper, least] = [4, 3]
  const longest = 30
  const places = /(?<=[,;] |=> | = )(?=\S)|(?<=\s)(?=(?:&&|\|\||[?:+]|\.\.\.) )|(?<=[([{])(?=\S)/g

  /** Before which letter to break a text of which only so many letters have room. A bracket does not go on alone. */
  function breakAt(text: string, room: number): number {
    const last = (all: number[]): number | undefined => all.filter(at => at <= room && at > room * 0.4 && text.length - at > least).at(-1)
    return last(Array.from(text.matchAll(places), ({ index }) => index)) ?? last(Array.from(text.matchAll(/(?<= )(?=\S)/g), ({ index }) => index)) ?? room
  }

  function insertBreak(line: HTMLElement, at: number): void {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
    let before = 0
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (at < before + node.length) {
        const rest = at > before ? node.splitText(at - before) : node
        rest.before(document.createElement('br'))
        return
      }
      before += node.length
    }
  }

  function keepWords(text: Text): void {
    for (const { 0: word, index } of Array.from(text.data.matchAll(/[^\s-]*-\S*/g)).reverse()) {
      if (word.length > longest)
        continue
      const whole = document.createElement('span')
      whole.style.whiteSpace = 'nowrap'
      const rest = text.splitText(index)
      rest.splitText(word.length)
      rest.replaceWith(whole)
      whole.append(rest)
    }
  }

  for (const code of document.querySelectorAll('.reading :not(pre) > code')) {
    if (!code.closest('pre, table'))
      Array.from(code.childNodes).forEach(node => node instanceof Text && keepWords(node))
  }

  for (const pre of document.querySelectorAll<HTMLElement>('.reading pre:has(.line)')) {
    const letter = document.createElement('span')
    letter.textContent = '0'.repeat(100)
    letter.style.whiteSpace = 'pre'
    pre.querySelector('code')!.append(letter)
    const { width } = letter.getBoundingClientRect()
    letter.remove()
    const { paddingLeft, paddingRight } = getComputedStyle(pre)
    const columns = Math.floor((pre.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) + 0.5) / width * 100)
    for (const line of pre.querySelectorAll<HTMLElement>('.line')) {
      const text = line.textContent
      const indent = text.search(/\S|$/) + deeper
      const cuts: number[] = []
      for (let from = 0, room = columns; room > 8 && text.length - from > room; room = columns - indent)
        cuts.push(from += breakAt(text.slice(from), room))
      if (cuts.length === 0)
        continue
      for (const cut of cuts.reverse())
        insertBreak(line, cut)
      Object.assign(line.style, { display: 'inline-block', width: '100%', boxSizing: 'border-box', paddingLeft: `${indent}ch`, textIndent: `-${indent}ch` })
    }
  }
}
