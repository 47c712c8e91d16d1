import type { Course, Module, Slide } from '../kit/node/course/course.ts'
import { partTitle } from '../kit/node/plan/part-title.ts'
import { begins, minutesOf, type Part, type Plan } from '../kit/node/plan/plan.ts'
import { skippable } from '../kit/node/plan/propose.ts'
import { timeOfDay } from '../kit/shared/clock.ts'

/** The guide's parts that are made from decks and plans, by what stands in `<!-- made: … -->` above them. */
const parts: Record<string, (guide: Guide, name: string) => string> = { modules, plan: planTable, skips: skipTable }

interface Guide { course: Course, plans: Plan[], locale: string, words: GuideWords }

interface GuideWords {
  time: string, what: string, end: string, min: string, module: string, minutes: string, activity: string, begins: string
  skip: string, lost: string
  together: (minutes: number) => string
  sums: (of: { modules: number, labs: number, breaks: number, talks: number, all: number }) => string
  clock: (minutes: number) => string
  atMost: (minutes: string) => string
}

const list = (locale: string, items: string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)

const words: Record<string, GuideWords> = {
  'en': {
    time: 'time', what: 'what', end: 'End', min: 'min', module: 'module', minutes: 'minutes', activity: 'activity', begins: 'activity begins at minute', skip: 'skip', lost: 'what is lost',
    together: minutes => `Together ${minutes} minutes.`,
    sums: ({ modules, labs, breaks, talks, all }) => `${list('en', [`${modules} minutes of modules`, ...labs ? [`${labs} of labs`] : [], ...breaks ? [`${breaks} of breaks`] : [], ...talks ? [`${talks} of talk`] : []])}: ${all}.`,
    clock: timeOfDay,
    atMost: minutes => `At most ${minutes} minutes.`,
  },
  'pt-BR': {
    time: 'hora', what: 'o quê', end: 'Fim', min: 'min', module: 'módulo', minutes: 'minutos', activity: 'atividade', begins: 'a atividade começa no minuto', skip: 'pule', lost: 'o que se perde',
    together: minutes => `Ao todo, ${minutes} minutos.`,
    sums: ({ modules, labs, breaks, talks, all }) => `${list('pt-BR', [`${modules} minutos de módulos`, ...labs ? [`${labs} de labs`] : [], ...breaks ? [`${breaks} de intervalos`] : [], ...talks ? [`${talks} de conversa`] : []])}: ${all}.`,
    clock: minutes => timeOfDay(minutes).replace(/^0/, '').replace(':', 'h'),
    atMost: minutes => `No máximo ${minutes} minutos.`,
  },
}

/** The guide with what is made in it as it is now. What a person has written stays. */
export function madeGuide(text: string, course: Course, plans: Plan[], locale: string): string {
  const guide: Guide = { course, plans, locale, words: words[locale]! }
  return text.replace(/(<!-- made: (\w+) ?([\w-]*) -->\n)[^]*?(<!-- \/made -->)/g, (_, head: string, part: string, name: string, foot: string) => `${head}${parts[part]!(guide, name)}\n${foot}`)
}

function modules({ course, locale, words }: Guide): string {
  const rows = course.modules.map((module) => {
    const deck = deckOf(module, locale)
    const at = deck.slides.findIndex(slide => slide.layout === 'activity')
    const activity = deck.slides[at]
    const before = deck.slides.slice(0, at).reduce((sum, slide) => sum + slide.minutes, 0)
    return `| ${module.number} ${deck.title} | ${deck.minutes} | ${activity ? before : ''} | ${activity ? `\`${activity.id}\`, ${activity.minutes} min` : ''} |`
  })
  return [`| ${words.module} | ${words.minutes} | ${words.begins} | ${words.activity} |`, '|---|---|---|---|', ...rows, '', words.together(course.modules.reduce((sum, module) => sum + deckOf(module, locale).minutes, 0))].join('\n')
}

function planTable({ course, plans, locale, words }: Guide, name: string): string {
  const plan = plans.find(plan => plan.name === name)
  if (plan === undefined)
    throw new Error(`The guide shows a plan that there is not: ${name}`)
  return plan.sessions.map((session) => {
    const times = begins(session)
    const sum = (kind: Part['kind']) => session.parts.filter(part => part.kind === kind).reduce((all, { minutes }) => all + minutes, 0)
    return [
      ...plan.sessions.length > 1 ? [`**${session.title?.[locale] ?? ''}**`, ''] : [],
      `| ${words.time} | ${words.min} | ${words.what} |`, '|---|---|---|',
      ...session.parts.map((part, index) => `| ${words.clock(times[index]!)} | ${part.minutes} | ${partTitle(course, part, locale)} |`),
      `| ${words.clock(session.start + minutesOf(session))} | | ${words.end} |`,
      '',
      words.sums({ modules: sum('module'), labs: sum('lab'), breaks: sum('break'), talks: sum('talk'), all: minutesOf(session) }),
    ].join('\n')
  }).join('\n\n')
}

function skipTable({ course, locale, words }: Guide): string {
  const rows = course.modules.flatMap((module) => {
    const slides = inOrder(skippable(deckOf(module, locale).slides))
    return slides.map((slide, index) => `|${index === 0 ? ` ${module.number}` : ''} | \`${slide.id}\` | ${slide.minutes} | ${typeof slide.frontmatter.lost === 'string' ? slide.frontmatter.lost : ''} |`)
  })
  const sums = course.modules.map(module => String(skippable(deckOf(module, locale).slides).reduce((sum, { minutes }) => sum + minutes, 0)))
  return [`| ${words.module} | ${words.skip} | ${words.min} | ${words.lost} |`, '|---|---|---|---|', ...rows, '', words.atMost(list(locale, sums))].join('\n')
}

/** The shortest first, and of these the last: what costs least. */
function inOrder(slides: Slide[]): Slide[] {
  return slides.toReversed().toSorted((a, b) => a.minutes - b.minutes)
}

function deckOf(module: Module, locale: string) {
  return module.decks.find(deck => deck.locale === locale)!
}
