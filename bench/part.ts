import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundChromium } from '../kit/node/chromium/found-chromium.ts'
import { readCourse } from '../kit/node/course/read-course.ts'
import type { Circumstances, Results } from './results.ts'
import type { Bench } from './tools.ts'
import { copyProject } from './tree.ts'

/** What a part of the measurements is given. */
export interface Task {
  /** The project's folder. */
  root: string
  chromium: FoundChromium
  circumstances: Circumstances
  /** The folders of the modules to measure. */
  modules: readonly string[]
  /** How often everything that is not a curve is measured. */
  runs: number
  /** Decks of the generated courses, smallest first. */
  sizes: readonly number[]
  signal: AbortSignal
  /** Tells how far it is. */
  tell: (text: string) => void
  /** Writes down what is measured by now: what an interrupted run leaves. */
  keep: (results: Results) => Promise<void>
}

/** Works in a copy of the project, which is gone afterwards. */
export async function inCopy<Result>({ root, chromium, signal, tell }: Task, name: string, modules: readonly string[], work: (place: string, surroundings: Pick<Bench, 'env' | 'chromium' | 'signal'>) => Promise<Result>): Promise<Result> {
  const place = join(root, '.workshop/bench', name)
  tell(`copying the project to ${place}`)
  try {
    await copyProject(root, place, modules)
    return await work(place, { env: chromium.env, chromium: chromium.executable, signal })
  }
  finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** The course of a copy, with its decks. */
export async function readBench(place: string): Promise<Pick<Bench, 'course' | 'decks'>> {
  const course = await readCourse(place)
  return { course, decks: course.modules.flatMap(module => module.decks) }
}

/** Milliseconds for a progress line: `12.3 s`, `4 min`. */
export function spoken(ms: number): string {
  return ms < 120_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`
}
