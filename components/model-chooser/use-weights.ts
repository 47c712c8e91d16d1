import { computed, type WritableComputedRef } from 'vue'
import { keptInTab } from 'slidev-addon-workshop/composables/kept-in-tab'
import { criteria, total, type Weights, weightsOf } from './kinds'

const kept = keptInTab<Weights>('model-chooser', (stored) => {
  const weights = stored as Weights | null
  const isWhole = typeof weights === 'object' && weights !== null && criteria.every(criterion => Number.isFinite(weights[criterion]) && weights[criterion] >= 0)
  return isWhole && Math.abs(criteria.reduce((sum, criterion) => sum + weights[criterion], 0) - total) < 0.01 ? weights : undefined
})

/** What matters, as somebody has moved it: the same in the other windows, and for the room where the deck is presented. */
export function useWeights(): WritableComputedRef<Weights> {
  const { value, set } = kept(location.pathname, () => weightsOf.mails)
  return computed({ get: () => value.value, set })
}
