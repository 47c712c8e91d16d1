import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium as playwright, type Page } from 'playwright-chromium'
import type { Deck } from '../kit/node/course/course.ts'
import { deckName } from '../kit/node/course/select.ts'
import { freePort } from '../kit/node/serve/free-port.ts'
import { inCopy, readBench, spoken, type Task } from './part.ts'
import type { Presenting, Sample } from './results.ts'
import { timedRun } from './timed-run.ts'

/** How long a server may take until its first slide is seen, in ms. */
const patience = 120_000

/** From the start of the command until the first slide is seen: `workshop present` over built decks, and Slidev's own server. */
export async function present(task: Task): Promise<void> {
  await inCopy(task, 'present', task.modules, async (place, surroundings) => {
    const { decks } = await readBench(place)
    const deck = decks[0]!
    const result: Presenting = { ...task.circumstances, deck: deckName(deck), slides: deck.slides.length, up: [], kit: [], slidev: [] }
    const built = await timedRun(join(place, 'kit/bin/workshop.js'), ['build', deck.module, '--lang', deck.locale], { ...surroundings, folder: place })
    task.tell(`present: the deck built once, not measured: ${spoken(built.ms)}`)
    const browser = await playwright.launch({ executablePath: task.chromium.executable, env: { ...process.env as Record<string, string>, ...task.chromium.env } })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
      for (let run = 1; run <= task.runs; run++) {
        const { up, seen } = await kit(place, deck, page, task.signal)
        result.up.push(up)
        result.kit.push(seen)
        result.slidev.push(await slidev(place, deck, page, task.signal))
        task.tell(`present: run ${run} of ${task.runs}: up after ${spoken(up.ms)}, first slide after ${spoken(seen.ms)}; Slidev ${spoken(result.slidev.at(-1)!.ms)}`)
      }
    }
    finally {
      await browser.close()
    }
    await task.keep({ present: result })
  })
}

/** `up`: until the command has said where stage and console are. */
async function kit(place: string, deck: Deck, page: Page, signal: AbortSignal): Promise<{ up: Sample, seen: Sample }> {
  return withServer(join(place, 'kit/bin/workshop.js'), port => ['present', deck.module, '--lang', deck.locale, '--port', String(port)], place, signal, async ({ start, printed, port }) => {
    const output = await printed(/Stage +\S+/)
    const up = performance.now() - start
    await page.goto(/Stage +(\S+)/.exec(output)?.[1] ?? `http://localhost:${port}/present/stage`)
    await page.locator('#deck iframe').first().contentFrame().locator('#slide-content h1:visible').first().waitFor({ timeout: patience })
    return { up: { ms: up, peak: null }, seen: { ms: performance.now() - start, peak: null } }
  })
}

async function slidev(place: string, deck: Deck, page: Page, signal: AbortSignal): Promise<Sample> {
  return withServer(join(place, 'node_modules/@slidev/cli/bin/slidev.mjs'), port => [deck.file, '--port', String(port)], place, signal, async ({ start, port }) => {
    const address = `http://localhost:${port}/`
    while (!await fetch(address).then(({ ok }) => ok, () => false)) {
      if (performance.now() - start > patience)
        throw new Error('Slidev does not answer.')
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    await page.goto(address)
    await page.locator('#slide-content h1:visible').first().waitFor({ timeout: patience })
    return { ms: performance.now() - start, peak: null }
  })
}

interface Started { start: number, port: number, printed: (pattern: RegExp) => Promise<string> }

async function withServer<Result>(script: string, args: (port: number) => string[], folder: string, signal: AbortSignal, look: (started: Started) => Promise<Result>): Promise<Result> {
  signal.throwIfAborted()
  const port = await freePort()
  const start = performance.now()
  const child: ChildProcess = spawn(process.execPath, [script, ...args(port)], { cwd: folder, env: { ...process.env, NODE_ENV: undefined, BROWSER: 'none' }, stdio: ['pipe', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  const printed = async (pattern: RegExp) => {
    while (!pattern.test(output)) {
      if (child.exitCode !== null || performance.now() - start > patience)
        throw new Error(`${script} printed no ${pattern}:\n${output}`)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
    return output
  }
  try {
    return await look({ start, port, printed })
  }
  finally {
    const ended = new Promise(resolve => child.once('close', resolve))
    child.kill('SIGTERM')
    await ended
  }
}
