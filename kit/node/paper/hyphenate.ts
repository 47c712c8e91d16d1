import type { Page } from 'playwright-core'

/** A word of so many letters may break, after and before so many of them. */
const [longWord, atEdge] = [9, 3]
/** Names, which have a capital, parts of addresses and parts of joined words stay whole. */
const words = `(?<![\\p{L}\\p{N}/._@:#-])\\p{Ll}{${longWord},}(?![\\p{L}\\p{N}/_@:#-]|\\.\\p{L})`

const softHyphen = '\u00AD'

/**
 * Breaks long words of the document's running text at the ends of lines, by the rules of each text's language. Chromium
 * has `hyphens: auto`, but the one that prints comes without its dictionaries.
 */
export async function hyphenate(page: Page): Promise<void> {
  const texts = await page.evaluateHandle(runningText)
  const found = await page.evaluate(longWords, { texts, pattern: words })
  const split = await Promise.all(found.map(async ({ lang, words }) => {
    const rules = await rulesOf(lang)
    return rules ? { lang, words: Object.fromEntries(words.map(word => [word, rules(word)])) } : undefined
  }))
  await page.evaluate(breakWords, { texts, pattern: words, split: split.filter(one => one !== undefined) })
  // Or the page would keep the sections that it has shown.
  await texts.dispose()
}

/**
 * The rules of a language, of its region where they differ: they put soft hyphens into a word.
 * @returns nothing where nobody has written them down.
 */
export async function rulesOf(lang: string): Promise<((word: string) => string) | undefined> {
  const [whole, language] = /^([a-z]{2,3})(?:-[a-z\d]+)*$/.exec(lang.toLowerCase()) ?? []
  for (const name of [whole, language].filter(name => name !== undefined)) {
    try {
      const { default: { hyphenateSync } } = await import(`hyphen/${name}/index.js`) as { default: { hyphenateSync: (text: string) => string } }
      return word => awayFromEdges(hyphenateSync(word).split(softHyphen))
    }
    catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND')
        throw error
    }
  }
  return undefined
}

/** Joins what is too short to stand alone at the word's beginning or end. */
function awayFromEdges(parts: string[]): string {
  while (parts.length > 1 && parts[0]!.length < atEdge)
    parts.splice(0, 2, parts[0]! + parts[1]!)
  while (parts.length > 1 && parts.at(-1)!.length < atEdge)
    parts.splice(-2, 2, parts.at(-2)! + parts.at(-1)!)
  return parts.join(softHyphen)
}

// These run in the page. Each must need nothing from outside of itself: Playwright carries it into the browser as text.

/** A text whose words may break, and its language. */
interface RunningText { text: Text, lang: string }

function runningText(): RunningText[] {
  const found: RunningText[] = []
  const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const around = text.parentElement!
    if (getComputedStyle(around).hyphens === 'auto')
      found.push({ text, lang: around.closest<HTMLElement>('[lang]')!.lang })
  }
  return found
}

/** The words that may break, by language. */
function longWords({ texts, pattern }: { texts: RunningText[], pattern: string }): { lang: string, words: string[] }[] {
  return Array.from(Map.groupBy(texts, ({ lang }) => lang), ([lang, own]) => ({
    lang,
    words: Array.from(new Set(own.flatMap(({ text }) => text.data.match(new RegExp(pattern, 'gu')) ?? []))),
  }))
}

/** @param split each word with soft hyphens. They stay where a line ends with them: elsewhere no search would find the word. */
function breakWords({ texts, pattern, split }: { texts: RunningText[], pattern: string, split: { lang: string, words: Record<string, string> }[] }): void {
  const languages = new Map(split.map(({ lang, words }) => [lang, words]))
  const broken: Text[] = []
  for (const { text, lang } of texts) {
    const before = text.data
    text.data = before.replace(new RegExp(pattern, 'gu'), word => languages.get(lang)?.[word] ?? word)
    if (text.data !== before)
      broken.push(text)
  }
  const range = document.createRange()
  const lineOf = (text: Text, index: number): number | undefined => {
    // An author's own may stand at an end of the text.
    range.setStart(text, Math.max(0, index))
    range.setEnd(text, Math.min(index + 1, text.length))
    // The first letter of a line has a place of no width at the end of the line before as well.
    return Array.from(range.getClientRects()).at(-1)?.top
  }
  const settled = broken.map(text => text.data.split('').map((character, index) =>
    character !== '\u00AD' || lineOf(text, index - 1) !== lineOf(text, index + 1) ? character : '').join(''))
  for (const [index, text] of broken.entries())
    text.data = settled[index]!
}
