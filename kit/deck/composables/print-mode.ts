import type { InjectionKey } from 'vue'

/** True for the slides of a handout: a component then shows what belongs on paper beside the slide. */
export const inHandout: InjectionKey<boolean> = Symbol('in-handout')
