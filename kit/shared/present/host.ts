// Between a deck and the page that presents it in a frame: both are of one origin, and call each other.
import type { KeyAction } from './keys.ts'

/** What the page around a deck offers to each deck that it has in a frame. */
export interface PresentHost {
  attach: (deck: PresentedDeck) => void
  pressed: (action: KeyAction) => void
  /** Somebody has moved the deck by what stands on a slide. */
  moved: (no: number, clicks: number) => void
  counted: (no: number, total: number) => void
  /** Something on a slide has changed, for all who show it. */
  changed: (key: string, value: unknown) => void
  /** What has changed so far. */
  values: ReadonlyMap<string, unknown>
}

/** What a deck offers to the page around it. */
export interface PresentedDeck {
  go: (no: number, clicks: number) => void
  receive: (key: string, value: unknown) => void
}

declare global {
  interface Window { workshopHostOf?: (deck: Window) => PresentHost | undefined }
}
