import { computed, type ComputedRef, shallowRef, watch } from 'vue'
import { useSteps } from 'slidev-addon-workshop/composables/steps'

/** Scenes that follow the slide's clicks, of which anybody may move a part: then none of them is told. */
export interface Scenes<Scene> {
  scene: ComputedRef<Scene>
  move: (part: Partial<Scene>) => void
  /** How many are open, and which one is told. */
  opened: ComputedRef<number>
  told: ComputedRef<number>
  press: (index: number) => void
  printing: ComputedRef<boolean>
}

export function useScenes<Scene extends object>(scenes: readonly Scene[]): Scenes<Scene> {
  const { step, goTo, printing } = useSteps(scenes.length - 1)
  const moved = shallowRef<Partial<Scene>>()
  watch(step, () => { moved.value = undefined })
  return {
    scene: computed(() => ({ ...scenes[step.value]!, ...moved.value })),
    move: (part) => { moved.value = { ...moved.value, ...part } },
    opened: computed(() => step.value + 1),
    told: computed(() => printing.value || moved.value ? -1 : step.value),
    press: (index) => {
      moved.value = undefined
      goTo(index)
    },
    printing,
  }
}
