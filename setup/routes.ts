import { defineRoutesSetup } from '@slidev/types'

/**
 * `#/print` lays all slides out for the exporter, `#/check` for `workshop check`. Slidev's own print page is left out
 * of built decks.
 */
export default defineRoutesSetup(routes => [
  { name: 'workshop-print', path: '/print', component: () => import('../print/PrintSlides.vue') },
  // `#/handout` holds the slides and the text beside them, for what is printed on A4.
  { name: 'workshop-handout', path: '/handout', component: () => import('../print/handout/HandoutSlides.vue') },
  { name: 'workshop-check', path: '/check', component: () => import('../print/CheckSlides.vue') },
  ...routes,
])
