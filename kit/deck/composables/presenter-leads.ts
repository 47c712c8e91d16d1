import { useNav } from '@slidev/client'
import { syncDirections } from '../print/slidev-internals'

/**
 * While a deck is written, the presenter's window leads and the other follows. Slidev lets both do both, and tells no
 * press from an echo: a window that still compiles says where it is when it comes there, seconds late, and takes the
 * presenter's back with it. Who wants both switches it on in the presenter's toolbar, until the page is loaded again.
 */
export function presenterLeads(): void {
  if (useNav().isPresenter.value)
    syncDirections.value.presenterReceive = false
}
