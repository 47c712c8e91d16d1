/**
 * Whether runs that end badly do harm, more often than a test has time for: `make` is killed at random moments, then runs
 * once; then two commands start at once, again and again. Everything is looked at in a course of one small deck, which is
 * removed at the end. Ends with 1 where something was not whole, or a run failed.
 *
 *     npm run bench:bad-ends -- --kills 50 --pairs 20 --seed 13
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { processesOf } from '../test/support/course-processes.ts'
import { seeded } from '../test/support/random.ts'
import { type Ended, runWorkshop, startWorkshop } from '../test/support/run-workshop.ts'
import { inEnglish, smallDeck, writeCourse } from '../test/support/temp-course.ts'
import { faultsOf } from '../test/support/whole-course.ts'

/** Commands that make files, as two people, or an editor and a person, start them at once. */
const commands = [['make'], ['build'], ['export'], ['check']]

const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' }, pairs: { type: 'string', default: '20' }, seed: { type: 'string', default: '13' } } })
const random = seeded(Number(values.seed))
const folder = writeCourse({ 'course.yaml': inEnglish, 'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>', '01-one/en.md': smallDeck('en') })
const problems: string[] = []

try {
  note('the first run', await runWorkshop(folder, ['make']))
  edit('The second run')
  const begun = performance.now()
  note('the second run', await runWorkshop(folder, ['make']))
  // Others are killed at any moment of such a one, from its start to its end.
  const whole = performance.now() - begun
  const ends = { killed: 0, done: 0 }
  for (let round = 1; round <= Number(values.kills); round++) {
    edit(`Killed ${round}`)
    const running = startWorkshop(folder, ['make'])
    await sleep(random.below(whole))
    const wasRunning = running.child.kill('SIGKILL') && running.child.exitCode === null
    await running.ended
    ends[wasRunning ? 'killed' : 'done']++
  }
  note('the run after them', await runWorkshop(folder, ['make']))
  look('the run after them')
  console.log(`${ends.killed} runs of ${(whole / 1000).toFixed(1)} s killed, ${ends.done} had ended before; one run after them.`)

  let waited = 0
  for (let pair = 1; pair <= Number(values.pairs); pair++) {
    edit(`Pair ${pair}`)
    const both = [random.pick(commands), random.pick(commands)]
    const runs = both.map(args => startWorkshop(folder, args))
    const ended = await Promise.all(runs.map(run => run.ended))
    ended.forEach((end, index) => note(`pair ${pair}, ${both.map(([name]) => name).join(' and ')}: ${both[index]![0]}`, end))
    waited += ended.filter(({ stderr }) => stderr.includes('Waiting for "workshop')).length
    // What has been exported may be of the text before, but it must be whole.
    look(`pair ${pair}`)
  }
  console.log(`${values.pairs} pairs of runs at once, in ${waited} of which one waited.`)

  for (let left = 50; processesOf(folder).length > 0 && left > 0; left--)
    await sleep(100)
  problems.push(...processesOf(folder).map(process => `still running: ${process}`))
}
finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(problems.length === 0 ? 'Every file was whole, the manifest true, nothing left behind and no process running.' : problems.join('\n'))
process.exitCode = problems.length === 0 ? 0 : 1

function edit(title: string): void {
  writeFileSync(join(folder, 'slides/01-one/en.md'), smallDeck('en', title))
}

function note(run: string, { code, stderr }: Ended): void {
  if (code !== 0)
    problems.push(`${run} ended with ${code}: ${stderr.slice(-2000)}`)
}

function look(after: string): void {
  problems.push(...faultsOf(folder).map(fault => `after ${after}: ${fault}`))
}
