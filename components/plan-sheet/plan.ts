import { computed, reactive, type ComputedRef } from 'vue'

/** Where the three stretches of the plan end, and what is asked of each. */
export const days = [30, 60, 90] as const
export const questions = ['can', 'build', 'know'] as const

export type Question = typeof questions[number]
export type Field = `${Question}-${typeof days[number]}` | 'project' | 'name' | 'date'

type Fields = Record<Field, string>

export interface Plan {
  fields: ComputedRef<Fields>
  /** Whether anything is written. */
  written: ComputedRef<boolean>
  /** Whether all was just cleared and can still be brought back. */
  cleared: ComputedRef<boolean>
  clear: () => void
  undo: () => void
}

/** Plans by slide: in memory alone, for what one writes about oneself is nobody else's. */
const plans = reactive(new Map<string, { fields: Fields, before?: Fields }>())

/** The plan of a slide. It stays while other slides are shown, and is gone with the page. */
export function usePlan(key: string): Plan {
  if (!plans.has(key))
    plans.set(key, { fields: empty() })
  const plan = computed(() => plans.get(key)!)
  const written = computed(() => Object.values(plan.value.fields).some(text => text.trim() !== ''))
  return {
    fields: computed(() => plan.value.fields),
    written,
    cleared: computed(() => !written.value && plan.value.before !== undefined),
    clear: () => plans.set(key, { fields: empty(), before: plan.value.fields }),
    undo: () => plans.set(key, { fields: plan.value.before ?? empty() }),
  }
}

function empty(): Fields {
  const asked = days.flatMap(day => questions.map(question => [`${question}-${day}`, ''] as const))
  return Object.fromEntries([...asked, ['project', ''], ['name', ''], ['date', '']]) as Fields
}
