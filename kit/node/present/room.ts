import type { Act, Pointer, RoomState } from '../../shared/present/messages.ts'
import { lastClick, neighbourOf, type Position, type Program, slideKey } from '../../shared/present/program.ts'

/** What a room keeps over a restart. */
export interface KeptRoom { state: RoomState, values: [string, unknown][], totals: [string, number][] }

/** What a room tells those who listen. */
export interface Listener {
  state: () => void
  value: (key: string, value: unknown, from: string) => void
  pointer: (pointer: Pointer | undefined) => void
}

/** How many values of slides a room holds, and how long each may be. */
const bounds = { values: 500, length: 100_000 }

/**
 * Where the room is: takes what is pressed, one after the other, and says what came of it. A press on a slide whose clicks
 * nobody has counted yet waits until a deck that shows it has.
 */
export class Room {
  readonly program: Program
  state: RoomState
  readonly values: Map<string, unknown>
  private readonly totals: Map<string, number>
  private readonly waiting: Act[] = []
  private readonly listener: Listener
  private readonly now: () => number
  /** Whether somebody is there who can count clicks. */
  private readonly canCount: () => boolean

  constructor(program: Program, listener: Listener, { now = Date.now, canCount = () => true, kept, skipped = [] }: { now?: () => number, canCount?: () => boolean, kept?: KeptRoom | undefined, skipped?: string[] } = {}) {
    this.program = program
    this.listener = listener
    this.now = now
    this.canCount = canCount
    this.values = new Map(kept?.values)
    this.totals = new Map(kept?.totals)
    this.state = kept?.state ?? { position: { item: 0, no: 1, clicks: 0 }, blank: false, skipped, clock: { paused: 0, shownPaused: 0, spent: {} }, stages: 0 }
  }

  kept(): KeptRoom {
    return { state: this.state, values: [...this.values], totals: [...this.totals] }
  }

  /** How many stages there are. */
  set stages(count: number) {
    this.change({ stages: count })
  }

  act(act: Act, from: string): void {
    switch (act.type) {
      case 'counted':
        this.counted(act.item, act.no, act.total)
        break
      case 'value':
        this.keep(act.key, act.value, from)
        break
      case 'pointer':
        this.listener.pointer(act.pointer)
        break
      default:
        // What is pressed keeps its order, also where it waits.
        this.waiting.push(act)
    }
    this.drain()
  }

  /** Goes on where nobody is left who could count. */
  drain(): void {
    for (let act = this.waiting[0]; act !== undefined; act = this.waiting[0]) {
      if (act.type === 'next' && this.total(this.state.position) === undefined && this.canCount())
        return
      this.waiting.shift()
      this.take(act)
    }
  }

  private take(act: Act): void {
    const { position, clock, skipped } = this.state
    switch (act.type) {
      case 'next':
        this.goTo(position.clicks < (this.total(position) ?? 0) ? { ...position, clicks: position.clicks + 1 } : this.neighbour(1, false))
        break
      case 'previous':
        this.goTo(position.clicks > 0 ? { ...position, clicks: Math.min(position.clicks, this.total(position) ?? position.clicks) - 1 } : this.neighbour(-1, true))
        break
      case 'next-slide':
        this.goTo(this.neighbour(1, false))
        break
      case 'previous-slide':
        this.goTo(this.neighbour(-1, false))
        break
      case 'go':
      case 'moved':
        if (this.exists(act.position)) {
          if (act.type === 'go' || slideKey(act.position) !== slideKey(position))
            this.state = { ...this.state, before: position }
          this.goTo(act.position)
        }
        break
      case 'back':
        if (this.state.before !== undefined)
          this.take({ type: 'go', position: this.state.before })
        break
      case 'blank':
        this.change({ blank: !this.state.blank })
        break
      case 'start':
        this.change({ clock: this.running() })
        break
      case 'pause':
        this.change({ clock: clock.pausedAt === undefined ? { ...clock, pausedAt: this.now() } : this.running() })
        break
      case 'skip': {
        const key = slideKey(act)
        this.change({ skipped: act.on ? [...new Set([...skipped, key])] : skipped.filter(one => one !== key) })
        break
      }
    }
  }

  /** The clock as it goes on, or begins. */
  private running(): RoomState['clock'] {
    const { clock } = this.state
    const now = this.now()
    const { pausedAt, ...rest } = clock
    const stood = pausedAt === undefined ? 0 : now - pausedAt
    // It stood still before the slide came up, too.
    const stoodHere = pausedAt === undefined ? 0 : now - Math.max(pausedAt, clock.shownAt ?? pausedAt)
    return { ...rest, startedAt: clock.startedAt ?? now, shownAt: clock.shownAt ?? now, paused: clock.paused + stood, shownPaused: clock.shownPaused + stoodHere }
  }

  private goTo(position: Position | undefined): void {
    if (position === undefined)
      return
    const { position: from } = this.state
    const total = this.total(position)
    const to = { ...position, clicks: total === undefined ? position.clicks : Math.min(position.clicks, total) }
    // Whoever goes on wants to be seen.
    const changes: Partial<RoomState> = { position: to, blank: false, clock: this.state.clock.startedAt === undefined ? this.running() : this.state.clock }
    if (slideKey(from) !== slideKey(to))
      changes.clock = this.left(slideKey(from), changes.clock!)
    this.change(changes)
  }

  /** The clock once a slide has been left. */
  private left(key: string, clock: RoomState['clock']): RoomState['clock'] {
    const now = this.now()
    const until = clock.pausedAt ?? now
    const shown = clock.shownAt === undefined ? 0 : Math.max(0, until - clock.shownAt - clock.shownPaused)
    return { ...clock, shownAt: now, shownPaused: 0, spent: { ...clock.spent, [key]: (clock.spent[key] ?? 0) + shown } }
  }

  /** The next slide that is not skipped, or the one before. */
  private neighbour(by: 1 | -1, atItsEnd: boolean): Position | undefined {
    const stop = neighbourOf(this.program, this.state.skipped, this.state.position, by)
    return stop && { item: stop.item, no: stop.no, clicks: atItsEnd ? this.total(stop) ?? lastClick : 0 }
  }

  private slidesOf(item: number): number {
    const found = this.program.items[item]
    return found?.kind === 'module' ? found.slides.length : 1
  }

  private exists({ item, no, clicks }: Position): boolean {
    return this.program.items[item] !== undefined && no >= 1 && no <= this.slidesOf(item) && clicks >= 0
  }

  /** The clicks of a slide; undefined where nobody has counted them. */
  private total({ item, no }: Pick<Position, 'item' | 'no'>): number | undefined {
    return this.program.items[item]?.kind === 'module' ? this.totals.get(slideKey({ item, no })) : 0
  }

  private counted(item: number, no: number, total: number): void {
    if (!this.exists({ item, no, clicks: total }))
      return
    this.totals.set(slideKey({ item, no }), total)
    const { position } = this.state
    if (position.item === item && position.no === no && position.clicks > total)
      this.change({ position: { ...position, clicks: total } })
  }

  private keep(key: string, value: unknown, from: string): void {
    if (JSON.stringify(value).length > bounds.length || (!this.values.has(key) && this.values.size >= bounds.values))
      return
    this.values.set(key, value)
    this.listener.value(key, value, from)
  }

  private change(changes: Partial<RoomState>): void {
    this.state = { ...this.state, ...changes }
    this.listener.state()
  }
}
