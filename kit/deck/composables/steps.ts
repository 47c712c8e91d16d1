import { useNav, useSlideContext } from '@slidev/client'
import { computed, onMounted, onUnmounted, shallowRef, useId, type ComputedRef } from 'vue'

/** How far a component has been opened by the slide's clicks, and how to move it. */
export interface Steps {
  /** 0 where nothing is opened, up to the number of steps in the final state; never outside. */
  step: ComputedRef<number>
  /** Moves the slide's clicks, so that presenter, keyboard and address stay in step. Nothing in print. */
  goTo: (step: number) => void
  /** For parts that open in turn, as stairs: opens part `index`, from 0, with all before it, or closes it with all after it. */
  toggle: (index: number) => void
  /** True where the slide is laid out for paper: by print/PrintSlides.vue, or with `?print` in the address. */
  printing: ComputedRef<boolean>
}

/**
 * Ties a component to Slidev's clicks: the slide gets `count` clicks more, and `step` follows them.
 * Clicks of the slide's other parts stay apart: a `v-click` before the component comes before its first step.
 *
 * In print the clicks stand still at their last, so `step` is `count` there, or what `?print=clicks` asks for.
 * A `count` of 0 takes no click.
 */
export function useSteps(count: number): Steps {
  const { $clicksContext: clicks } = useSlideContext()
  const { isPrintMode } = useNav()
  const id = useId()
  /** The click that opens step 1. Known once mounted, when all that stands before on the slide has taken its clicks. */
  const first = shallowRef<number>()

  onMounted(() => {
    const taken = count > 0 ? clicks.calculateSince('+1', count) : null
    if (!taken)
      return
    clicks.register(id, taken)
    first.value = taken.start
  })
  onUnmounted(() => clicks.unregister(id))

  const within = (step: number): number => Math.min(Math.max(step, 0), count)
  const step = computed(() => first.value === undefined ? 0 : within(clicks.current - first.value + 1))
  // The print page marks the document before it lays out its slides; only it knows when the address says nothing.
  const printing = computed(() => isPrintMode.value || document.documentElement.classList.contains('print'))

  function goTo(target: number): void {
    if (first.value !== undefined && !printing.value)
      clicks.current = first.value - 1 + within(target)
  }

  const toggle = (index: number): void => goTo(step.value > index ? index : index + 1)

  return { step, goTo, toggle, printing }
}
