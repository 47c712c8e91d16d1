// What a site has drawn of itself, below `dist/`. A browser draws it, so it is there once the course was exported.

/** The icon on a phone's home screen. */
export const touchIcon = 'touch-icon.png'

/** What a link to the home page shows where it is posted. */
export const homePicture = (locale: string): string => `social/${locale}.png`

/** What a link to a deck shows: its cover. */
export const deckPicture = ({ locale, module }: { locale: string, module: string }): string => `social/${locale}/${module}.png`
