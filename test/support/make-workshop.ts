import { chromium } from 'playwright-chromium'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../kit/node/chromium/find-chromium.ts'
import type { Course } from '../../kit/node/course/course.ts'
import { readCourse } from '../../kit/node/course/read-course.ts'
import { serveFolder } from '../../kit/node/serve/static-server.ts'
import { copyFixture, fixtureRoot } from './fixture-folder.ts'
import { root } from './project.ts'
import { runWorkshop } from './run-workshop.ts'
import { smallRoot, writeSmallCourse } from './small-course.ts'

/** A course with all that is made of it, as tests have it. */
export interface Made {
  /** The address of its site, served under a path of some depth. */
  site: string
  /** The ids of each module's slides, in order, by the module's name; a gallery's too. */
  slides: Record<string, string[]>
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The course with which the kit is tested. */
    fixture: Made
    /** Ours. */
    course: Made
    /** Where the one browser of all tests listens. */
    browser: string
  }
}

/** Makes what the tests look at once, and starts the servers and the one browser that all tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const closing: (() => Promise<void>)[] = []
  if (isAskedFor('kit')) {
    copyFixture(fixtureRoot)
    await run(fixtureRoot, 'make')
    writeSmallCourse()
    await run(smallRoot, 'make')
    project.provide('fixture', await serve(fixtureRoot, closing))
  }
  if (isAskedFor('course')) {
    await run(root, 'make')
    // The drawings' tests look at the deck that shows them all, which is no part of the course.
    await run(root, 'build', '0')
    project.provide('course', await serve(root, closing))
  }
  const found = await findChromium(root)
  const browser = await chromium.launchServer({ executablePath: found.executable, env: { ...process.env as Record<string, string>, ...found.env } })
  closing.push(() => browser.close())
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    for (const close of closing.reverse())
      await close()
  }
}

/** False where `vitest run test/kit/…` names tests of the other part alone: what they do not look at is not made. */
function isAskedFor(part: 'kit' | 'course'): boolean {
  const files = process.argv.slice(2).filter(argument => argument.startsWith('test/'))
  return files.length === 0 || files.some(file => file.startsWith(`test/${part}`))
}

async function run(folder: string, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runWorkshop(folder, args)
  if (code !== 0)
    throw new Error(`workshop ${args.join(' ')} failed in ${folder}:\n${stderr}${stdout}`)
}

async function serve(folder: string, closing: (() => Promise<void>)[]): Promise<Made> {
  const server = await serveFolder(`${folder}/dist`, 0, '/some/where/')
  closing.push(() => server.close())
  return { site: server.url, slides: slidesOf(await readCourse(folder)) }
}

function slidesOf({ extras, modules }: Course): Record<string, string[]> {
  return Object.fromEntries([...extras, ...modules].map(({ name, decks }) => [name, decks[0]?.slides.map(({ id }) => id) ?? []]))
}
