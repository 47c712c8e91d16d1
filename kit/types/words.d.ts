/** Made by kit/node/compile/deck-words.ts for each deck. */
declare module 'virtual:workshop/words' {
  import type { DeckWords } from 'slidev-addon-workshop/words'

  /** What layouts and components of the kit say, in the deck's language. */
  export const deck: DeckWords
}
