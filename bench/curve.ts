import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { generatedCourse, slidesPerDeck } from './generated-course.ts'
import { inCopy, readBench, spoken, type Task } from './part.ts'
import type { Curve } from './results.ts'
import { makers } from './tools.ts'

/** Generated courses from nothing, each once: how time and memory grow with the decks. */
export async function curve(task: Task): Promise<void> {
  await inCopy(task, 'curve', [], async (place, surroundings) => {
    const points: Curve['points'] = []
    for (const size of task.sizes) {
      await rm(join(place, 'slides'), { recursive: true, force: true })
      for (const [path, content] of Object.entries(generatedCourse(size))) {
        const file = join(place, 'slides', path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, content)
      }
      const { course, decks } = await readBench(place)
      const sample = await makers.kit({ ...surroundings, course, decks })
      points.push({ decks: decks.length, ...sample })
      task.tell(`curve: ${decks.length} decks: ${spoken(sample.ms)}${next(task.sizes, size, sample.ms)}`)
      await task.keep({ curve: { ...task.circumstances, slidesPerDeck, points } })
    }
  })
}

/** About how long the rest takes, if time grows with the decks. */
function next(sizes: readonly number[], size: number, ms: number): string {
  const rest = sizes.slice(sizes.indexOf(size) + 1).reduce((sum, other) => sum + other / size * ms, 0)
  return rest === 0 ? '' : `; about ${spoken(rest)} to go`
}
