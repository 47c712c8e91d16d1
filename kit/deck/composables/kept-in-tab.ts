import { computed, reactive, type ComputedRef } from 'vue'
import { hearRoom, tellRoom } from './presented'

/** Something that visitors change in a deck, the same wherever it is shown. */
export interface Kept<Value> {
  value: ComputedRef<Value>
  set: (value: Value) => void
}

/**
 * Keeps what visitors change for as long as their tab lives, also over a reload, and the same in the other windows of
 * this browser; it leaves the browser only where the deck is presented, for the room.
 *
 * @param name sets it apart from what other components keep.
 * @param read the value in what was stored; undefined where that is somebody else's, or of an earlier version.
 * @returns what is kept under a key, or `fresh` where nothing is.
 */
export function keptInTab<Value extends object>(name: string, read: (stored: unknown) => Value | undefined): (key: string, fresh: () => Value) => Kept<Value> {
  const kept = reactive(new Map<string, Value>()) as Map<string, Value>
  let others: BroadcastChannel | undefined

  function listen(): BroadcastChannel {
    const channel = new BroadcastChannel(name)
    channel.addEventListener('message', ({ data }: MessageEvent<{ key: string, value: Value }>) => take(data.key, data.value))
    return channel
  }

  function take(key: string, value: Value): void {
    kept.set(key, value)
    try {
      sessionStorage.setItem(`${name} ${key}`, JSON.stringify(value))
    }
    catch {
      // Storage may be refused; what is kept then lives as long as the page.
    }
  }

  function recall(key: string): Value | undefined {
    try {
      return read(JSON.parse(sessionStorage.getItem(`${name} ${key}`) ?? 'null'))
    }
    catch {
      return undefined // As above, or somebody else's words under our key.
    }
  }

  return (key, fresh) => {
    others ??= listen()
    if (!kept.has(key)) {
      kept.set(key, recall(key) ?? fresh())
      hearRoom(`${name} ${key}`, (told) => {
        const value = read(told)
        if (value)
          take(key, value)
      })
    }
    return {
      value: computed(() => kept.get(key) ?? fresh()),
      set(value) {
        take(key, value)
        others?.postMessage({ key, value })
        tellRoom(`${name} ${key}`, value)
      },
    }
  }
}
