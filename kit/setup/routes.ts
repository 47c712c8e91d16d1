import { defineRoutesSetup } from '@slidev/types'

/**
 * `#/print` lays all slides out for the exporter, `#/check` for `workshop check`. Slidev's own print page is left out
 * of built decks.
 */
export default defineRoutesSetup(routes => [
  { name: 'workshop-print', path: '/print', component: () => import('../deck/print/PrintSlides.vue') },
  { name: 'workshop-check', path: '/check', component: () => import('../deck/print/CheckSlides.vue') },
  ...routes,
])
