import { fileURLToPath } from 'node:url'

/** The mark of a course that has none of its own. */
export const neutralLogo = fileURLToPath(new URL('../../site/logo.svg', import.meta.url))
