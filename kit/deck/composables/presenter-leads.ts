import { useNav } from '@slidev/client'
import { syncDirections } from '../print/slidev-internals'

/**
 * While a deck is written, the presenter's window leads and the others follow. Slidev lets all do both, and tells no press
 * from an echo: a window that still compiles says where it is when it comes there, seconds late, and takes the
 * presenter's back with it. Who wants both switches it on in the two toolbars, until the pages are loaded again.
 */
export function presenterLeads(): void {
  if (useNav().isPresenter.value)
    syncDirections.value.presenterReceive = false
  else
    syncDirections.value.viewerSend = false
}
