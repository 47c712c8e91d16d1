import { defineShikiSetup } from '@slidev/types'

/** Two schemes that keep the contrast of text at 7:1, for the back of the room. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
}))
