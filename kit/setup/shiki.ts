import { defineShikiSetup } from '@slidev/types'

/** Two schemes that keep the contrast of text at 7:1, for the back of the room. */
export default defineShikiSetup(() => ({
  // Shiki gives a line up after half a second, which a busy machine needs for the first of a language: it would lose its colours.
  tokenizeTimeLimit: 0,
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
}))
