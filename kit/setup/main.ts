import { defineAppSetup } from '@slidev/types'

/** What a deck does before its first slide. */
export default defineAppSetup(async () => {
  workWithoutNetwork()
  // What is pressed meanwhile is answered between reading the scripts and laying out the first slide, each a long task on a phone.
  await new Promise(resolve => setTimeout(resolve))
})

/** A deck of a hosted site works without a network once it has been opened. A deck alone has no worker to ask. */
function workWithoutNetwork(): void {
  const worker = document.querySelector<HTMLMetaElement>('meta[name=workshop-offline]')?.content
  // It keeps the whole site, which must not compete with the first slide.
  if (worker !== undefined && 'serviceWorker' in navigator && !location.search.includes('print'))
    window.addEventListener('load', () => void navigator.serviceWorker.register(new URL(worker, location.href)).catch(() => undefined))
}
