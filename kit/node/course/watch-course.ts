import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Where a course has what its decks are made of; what lies elsewhere is the kit's, or made. */
const sources = ['slides', 'components', 'snippets', 'labs', 'plans', 'public']

/** Editors save in bursts: this long, in ms, belongs to one save. */
const burst = 60

/** Tells which files of a course are saved. */
export interface CourseWatch {
  /** The paths, from the course's root, that were saved since it was last asked; waits for the first. */
  next: () => Promise<string[]>
  close: () => void
}

/** @param signal ends the waiting: `next` then gives no path. */
export function watchCourse(root: string, signal: AbortSignal): CourseWatch {
  const saved = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let tell = (): void => undefined
  const watchers = sources.filter(folder => existsSync(join(root, folder))).map(folder => watch(join(root, folder), { recursive: true }, (_event, name) => {
    // Slidev writes helpers of its own below a module's node_modules, editors hidden files and copies.
    if (name === null || /(?:^|[\\/])(?:node_modules|\.[^\\/]*)(?:[\\/]|$)|~$/.test(name))
      return
    saved.add(join(folder, name))
    clearTimeout(timer)
    timer = setTimeout(() => tell(), burst)
  }))
  return {
    async next() {
      if (saved.size === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          tell = resolve
          signal.addEventListener('abort', () => resolve(), { once: true })
        })
      }
      const paths = Array.from(saved).sort()
      saved.clear()
      return paths
    },
    close() {
      clearTimeout(timer)
      for (const watcher of watchers)
        watcher.close()
    },
  }
}
