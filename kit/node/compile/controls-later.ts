import type { Plugin } from 'vite'

const name = '../internals/NavControls.vue'
const mark = '\0workshop:controls-later/'

/**
 * The bar of controls after the first slide: laid out together they keep a phone from answering for one long moment.
 * It is of the page's first files, so it stands there as soon as the slide does; only its making waits.
 */
export const controlsLater: Plugin = {
  name: 'workshop:controls-later',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source !== name || !importer?.includes('/@slidev/client/pages/play.vue'))
      return undefined
    const real = await this.resolve(source, importer, { skipSelf: true })
    return real && mark + real.id
  },
  // Safari has no idle callback.
  load: id => id.startsWith(mark)
    ? `import { defineAsyncComponent } from 'vue'
import Controls from ${JSON.stringify(id.slice(mark.length))}
const idle = globalThis.requestIdleCallback ?? (then => setTimeout(then, 100))
export default defineAsyncComponent(() => new Promise(resolve => idle(() => resolve(Controls), { timeout: 500 })))`
    : undefined,
}
