import { defineAppSetup } from '@slidev/types'

/** A deck of a hosted site works without a network once it has been opened. A deck alone has no worker to ask. */
export default defineAppSetup(() => {
  const worker = document.querySelector<HTMLMetaElement>('meta[name=workshop-offline]')?.content
  // It keeps the whole site, which must not compete with the first slide.
  if (worker !== undefined && 'serviceWorker' in navigator && !location.search.includes('print'))
    window.addEventListener('load', () => void navigator.serviceWorker.register(new URL(worker, location.href)).catch(() => undefined))
})
