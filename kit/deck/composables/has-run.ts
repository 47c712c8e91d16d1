import type { InjectionKey, Ref } from 'vue'

/** True where snippets are shown as after *Run*, for `workshop check` to see what a room then sees. */
export const hasRun: InjectionKey<Ref<boolean>> = Symbol('has-run')
