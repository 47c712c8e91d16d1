/**
 * The one place that reaches into Slidev's internals: what it takes to render a slide outside of its player, and which
 * window moves which.
 * Written against @slidev/client 53.0.0; test/deck.test.ts fails when one of these moves or changes.
 */
export { createFixedClicks } from '@slidev/client/composables/useClicks.ts'
export { useFixedNav } from '@slidev/client/composables/useNav.ts'
export { CLICKS_MAX } from '@slidev/client/constants.ts'
export { slideHeight, slideWidth } from '@slidev/client/env.ts'
export { default as SlideInPrint } from '@slidev/client/internals/PrintSlideClick.vue'
export { slides } from '@slidev/client/logic/slides.ts'
export { syncDirections } from '@slidev/client/state/storage.ts'
