import { useNav } from '@slidev/client'
import { nextTick, onMounted, onUnmounted, watch } from 'vue'
import type { PresentHost } from '../../shared/present/host'
import { keyAction } from '../../shared/present/keys'

/** The page that presents this deck in a frame; undefined wherever else a deck is shown. */
const host = findHost()
const receivers = new Map<string, (value: unknown) => void>()

function findHost(): PresentHost | undefined {
  try {
    return window.parent === window ? undefined : window.parent.workshopHostOf?.(window)
  }
  catch {
    return undefined // Somebody else's page.
  }
}

/** Tells the room what has changed on a slide. Nothing where nobody presents. */
export function tellRoom(key: string, value: unknown): void {
  host?.changed(key, value)
}

/** Takes what changes on a slide in the room, also what has changed before. @returns what ends it. */
export function hearRoom(key: string, receive: (value: unknown) => void): () => void {
  if (host === undefined)
    return () => undefined
  receivers.set(key, receive)
  if (host.values.has(key))
    receive(host.values.get(key))
  return () => {
    if (receivers.get(key) === receive)
      receivers.delete(key)
  }
}

/**
 * Ties a deck to the room that it is presented in: keys and clicks go to the room, and the deck goes where the room is,
 * one step after the other. Does nothing where nobody presents.
 */
export function usePresented(): void {
  if (host === undefined)
    return
  const { currentSlideNo, clicks, clicksTotal, clicksContext, isPrintMode, go } = useNav()
  if (isPrintMode.value)
    return
  const page = host
  document.documentElement.classList.add('presented')
  const steps: { no: number, clicks: number }[] = []
  let isGoing = false
  /** Where the room was last. */
  let wanted = { no: currentSlideNo.value, clicks: clicks.value }

  async function follow(): Promise<void> {
    if (isGoing)
      return
    isGoing = true
    for (let step = steps.shift(); step; step = steps.shift()) {
      wanted = step
      if (step.no !== currentSlideNo.value || step.clicks !== clicks.value)
        await go(step.no, step.clicks)
      await nextTick()
    }
    isGoing = false
    tell()
  }

  /** Tells where the deck is, where that is not where the room wants it. */
  function tell(): void {
    if (isGoing)
      return
    const isThere = currentSlideNo.value === wanted.no && (clicks.value === wanted.clicks || (!clicksContext.value.isMounted || wanted.clicks > clicksTotal.value))
    if (!isThere) {
      wanted = { no: currentSlideNo.value, clicks: clicks.value }
      page.moved(wanted.no, wanted.clicks)
    }
  }

  function onKey(event: KeyboardEvent): void {
    const action = keyAction(event)
    // The overview and the dialog have keys of their own.
    if (action === undefined || document.querySelector('.slidev-quick-overview, #slidev-goto-dialog input:focus'))
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    page.pressed(action)
  }

  watch([currentSlideNo, clicks], tell, { flush: 'post' })
  watch([currentSlideNo, clicksTotal, () => clicksContext.value.isMounted], ([no, total, isMounted]) => {
    if (isMounted)
      page.counted(no, total)
  }, { flush: 'post' })
  onMounted(() => {
    addEventListener('keydown', onKey, { capture: true })
    page.attach({
      go(no, clicks) {
        steps.push({ no, clicks })
        void follow()
      },
      receive: (key, value) => receivers.get(key)?.(value),
    })
    if (clicksContext.value.isMounted)
      page.counted(currentSlideNo.value, clicksTotal.value)
  })
  onUnmounted(() => removeEventListener('keydown', onKey, { capture: true }))
}
