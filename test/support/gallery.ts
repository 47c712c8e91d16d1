import { type DeckSlides, useSlides } from './slides.ts'

export * from './slides.ts'

export const locales = ['en', 'pt-BR'] as const

/** The slides of the deck that shows every drawing of the course. */
export const useGallery = (): DeckSlides => useSlides('00-components', 'course')
