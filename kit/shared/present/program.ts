/** A slide as the program has it; nothing private. */
export interface ProgramSlide {
  no: number
  id: string
  title: string
  minutes: number
  /** The author says that it may be left out. */
  mayGo: boolean
}

/** What follows on one another on the stage. */
export type Item =
  | { kind: 'module', name: string, number: number, title: string, /** Of the hosted deck, from the server's root. */ address: string, slides: ProgramSlide[] }
  | { kind: 'break' | 'lab' | 'talk', title: string, minutes: number }

export interface Program {
  title: string
  /** The language of the decks. */
  locale: string
  items: Item[]
  /** When it begins by the plan or by who presents, as ms since 1970; without it, with the first step. */
  start?: number
  /** When the session ends by the plan. */
  end?: number
}

/** Where the room is. What is no module has slide 1 alone. */
export interface Position { item: number, no: number, clicks: number }

/** Stands for "the last click, however many there are". */
export const lastClick = 999_999

/** Names a slide within a program. */
export function slideKey({ item, no }: Pick<Position, 'item' | 'no'>): string {
  return `${item}:${no}`
}

export function slideAt(program: Program, { item, no }: Pick<Position, 'item' | 'no'>): ProgramSlide | undefined {
  const found = program.items[item]
  return found?.kind === 'module' ? found.slides[no - 1] : undefined
}

/** A slide, or what is shown in the place of one, with how long it takes. */
export interface Stop { item: number, no: number, minutes: number }

/** Everything that is shown, in order, without what is skipped. */
export function stopsOf(program: Program, skipped: readonly string[]): Stop[] {
  return program.items.flatMap((item, index): Stop[] => item.kind === 'module'
    ? item.slides.map(({ no, minutes }) => ({ item: index, no, minutes })).filter(stop => !skipped.includes(slideKey(stop)))
    : [{ item: index, no: 1, minutes: item.minutes }])
}

/** What is shown next after a slide, or before it, without what is skipped; undefined where nothing is. */
export function neighbourOf(program: Program, skipped: readonly string[], { item, no }: Pick<Position, 'item' | 'no'>, by: 1 | -1): Stop | undefined {
  const stops = stopsOf(program, skipped)
  const isBeyond = (stop: Stop): boolean => by * (stop.item - item || stop.no - no) > 0
  return by === 1 ? stops.find(isBeyond) : stops.findLast(isBeyond)
}
