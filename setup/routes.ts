import { defineRoutesSetup } from '@slidev/types'

/** `#/print` lays all slides out for the exporter. Slidev's own print page is left out of built decks. */
export default defineRoutesSetup(routes => [
  { name: 'workshop-print', path: '/print', component: () => import('../print/PrintSlides.vue') },
  ...routes,
])
