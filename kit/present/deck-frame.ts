import type { PresentedDeck, PresentHost } from '../shared/present/host.ts'
import type { KeyAction } from '../shared/present/keys.ts'
import type { Act } from '../shared/present/messages.ts'
import { type Position, type Program, slideAt, slideKey } from '../shared/present/program.ts'

/** What has changed on slides so far, for every deck of the page. */
export const values = new Map<string, unknown>()

const hosts = new Map<Window, PresentHost>()
window.workshopHostOf = deck => hosts.get(deck)

interface Options {
  send: (act: Act) => void
  pressed: (action: KeyAction) => void
  /** Shows and takes nothing: a look ahead. */
  still?: boolean
}

/** The built deck in a frame, where the room is. Another module comes up beside the one that is shown, and takes its place. */
export class DeckFrame {
  private readonly place: HTMLElement
  private readonly options: Options
  private program: Program | undefined
  private frame: HTMLIFrameElement | undefined
  private deck: PresentedDeck | undefined
  private item = -1
  private wanted: Position | undefined
  private readonly totals = new Map<string, number>()
  /** Called when a deck has counted the clicks of a slide. */
  counted: () => void = () => undefined

  constructor(place: HTMLElement, options: Options) {
    this.place = place
    this.options = options
  }

  /** @returns false where there is no slide, but a break or the like. */
  show(program: Program, position: Position): boolean {
    this.program = program
    const item = program.items[position.item]
    if (item?.kind !== 'module')
      return false
    this.wanted = position
    if (this.item !== position.item)
      this.load(position.item, item.address, position)
    else
      this.deck?.go(position.no, position.clicks)
    return true
  }

  /** The clicks of a slide; undefined where the deck has not shown it yet. */
  totalOf(position: Position): number | undefined {
    return this.totals.get(slideKey(position))
  }

  receive(key: string, value: unknown): void {
    this.deck?.receive(key, value)
  }

  get document(): Document | undefined {
    return this.frame?.contentDocument ?? undefined
  }

  private load(item: number, address: string, { no, clicks }: Position): void {
    const earlier = this.frame
    const frame = document.createElement('iframe')
    frame.title = this.program?.title ?? ''
    frame.allow = 'screen-wake-lock'
    if (this.options.still) {
      frame.inert = true
      frame.tabIndex = -1
    }
    frame.style.visibility = 'hidden'
    this.frame = frame
    this.deck = undefined
    this.item = item
    this.place.append(frame)
    hosts.set(frame.contentWindow!, {
      attach: (deck) => {
        this.deck = deck
        frame.style.visibility = ''
        if (earlier) {
          // Not at once: the new one is drawn first.
          requestAnimationFrame(() => earlier.remove())
        }
        if (this.wanted?.item === item)
          deck.go(this.wanted.no, this.wanted.clicks)
      },
      pressed: this.options.pressed,
      moved: (no, clicks) => this.options.still || this.options.send({ type: 'moved', position: { item, no, clicks } }),
      counted: (no, total) => {
        this.totals.set(slideKey({ item, no }), total)
        this.options.send({ type: 'counted', item, no, total })
        this.counted()
      },
      changed: (key, value) => {
        if (this.options.still)
          return
        values.set(key, value)
        this.options.send({ type: 'value', key, value })
      },
      values,
    })
    // By its id, which is the slide's address.
    const at = this.program && slideAt(this.program, { item, no })
    frame.src = `${address}index.html#/${at?.id ?? no}${clicks > 0 && clicks < 1000 ? `?clicks=${clicks}` : ''}`
  }
}
