/** How many slides a generated deck has. */
export const slidesPerDeck = 20

/** The printed pages speak English in those that they do not know. */
const languages = ['en', 'pt-BR', 'es', 'fr', 'de']

/** A module's number has two digits. */
const mostModules = 99

/**
 * A course of plain slides, with three components a deck: the same at every call. It is in one language where it can be,
 * and in so many that the numbers of its modules suffice where it cannot.
 * @param decks how many; see `isCourseSize`.
 * @returns the content of its files, by path below `slides/`.
 */
export function generatedCourse(decks: number): Record<string, string> {
  const chosen = languages.slice(0, languagesOf(decks))
  const texts = (text: string) => chosen.map(language => `  ${language}: ${text} ${language}`).join('\n')
  const files: Record<string, string> = {
    'course.yaml': `title:\n${texts('A generated course')}\npromise:\n${texts('Something to measure')}\nauthor: Nobody\nlanguages: [${chosen.join(', ')}]\n`,
    'glossary.yaml': '{}\n',
  }
  for (let number = 1; number <= decks / chosen.length; number++) {
    for (const language of chosen)
      files[`${String(number).padStart(2, '0')}-generated/${language}.md`] = generatedDeck(number, language)
  }
  return files
}

/** Whether a course of so many decks can be generated. */
export function isCourseSize(decks: number): boolean {
  return languagesOf(decks) !== undefined
}

/** The fewest languages in which so many decks are a course. */
function languagesOf(decks: number): number | undefined {
  return languages.map((_, index) => index + 1).find(count => decks % count === 0 && decks / count <= mostModules)
}

function generatedDeck(number: number, language: string): string {
  const say = speaker(`${number} ${language}`)
  const cover = `theme: default
addons: [workshop]
title: ${say(3)}
lang: ${language}
promise: ${say(8)}
level: beginner
objectives: ['${say(5)}', '${say(5)}', '${say(5)}']
`
  const slides = Array.from({ length: slidesPerDeck }, (_, place) => {
    const { layout, settings = '', body } = slideAt(place, say)
    return `---
${place === 0 ? cover : ''}layout: ${layout}
id: slide-${place + 1}
minutes: 2
${settings}---

${body}

<Handout>

${Array.from({ length: 5 }, () => `${say(14)}.`).join(' ')}

</Handout>

<!--
- *Say:* ${say(12)}.
- *Ask:* ${say(8)}?
-->
`
  })
  return slides.join('\n')
}

type Say = (words: number) => string

/** What stands on the slide at a place, the first being 0. */
function slideAt(place: number, say: Say): { layout: string, settings?: string, body: string } {
  const title = `# ${say(4)}`
  const list = (mark: string) => Array.from({ length: 3 }, () => `${mark} ${say(6)}`).join('\n')
  if (place === 0)
    return { layout: 'cover', body: `${title}\n\n${say(7)}.` }
  if (place === 1)
    return { layout: 'promise', body: `${title}\n\n${list('1.')}` }
  if (place === slidesPerDeck - 2)
    return { layout: 'activity', settings: 'clock: 1\n', body: `::title::\n\n${title}\n\n::default::\n\n${list('1.')}` }
  if (place === slidesPerDeck - 1)
    return { layout: 'recap', body: `::title::\n\n${title}\n\n::default::\n\n${list('-')}` }
  const component = ['<RoleSpectrum />', '<StackDiagram />', '<WorkLoop />'][(place - 2) / 5]
  return { layout: 'claim', body: `${title}\n\n${component ?? `${say(12)}.\n\n${list('-')}`}` }
}

const syllables = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'na', 'pe', 'ro', 'sa', 'ti', 'vo', 'ze']

/** Words of no language, and for each seed others: a check takes a text that two languages share for a forgotten one. */
function speaker(seed: string): Say {
  let state = 7
  for (const letter of seed)
    state = Math.imul(state, 31) + letter.charCodeAt(0)
  /** A whole number from 0 below a limit, by Marsaglia's xorshift. */
  const draw = (below: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  const word = () => Array.from({ length: 2 + draw(3) }, () => syllables[draw(syllables.length)]).join('')
  return (words) => {
    const text = Array.from({ length: words }, word).join(' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
}
