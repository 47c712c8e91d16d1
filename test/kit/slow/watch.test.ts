import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pageText, readPdf } from '../../support/read-pdf.ts'
import { printed, runWorkshop, startWorkshop } from '../../support/run-workshop.ts'
import { smallRoot } from '../../support/small-course.ts'
import { copyCourse, inBoth } from '../../support/temp-course.ts'

test('make --watch makes what a save has changed, survives a broken deck, lets others have their turn, and ends cleanly', { timeout: 240_000 }, async () => {
  const folder = copyCourse(smallRoot)
  const source = join(folder, 'slides/01-one/en.md')
  const missing = ['dist/02-two/en', 'exports/en/02-two/handout.pdf'].map(path => join(folder, path))
  for (const path of missing)
    rmSync(path, { recursive: true })
  const good = readFileSync(source, 'utf8')
  const running = startWorkshop(folder, ['make', '--watch'])
  /** The number of rounds that are over. */
  const rounds = (count: number) => printed(running, new RegExp(`(?:[^]*?Watching; Ctrl-C ends it){${count}}`))
  const isHosted = (words: string) => readdirSync(join(folder, 'dist/assets'), { recursive: true, encoding: 'utf8' }).some(name => name.endsWith('.js') && readFileSync(join(folder, 'dist/assets', name), 'utf8').includes(words))
  const text = async (file: string) => {
    const pdf = await readPdf(join(folder, 'exports/en', file))
    return (await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pageText(pdf, index + 1)))).join(' ')
  }
  try {
    await rounds(1)
    expect(missing.filter(path => !existsSync(path))).toEqual([])
    // Not the cover's: the book calls the module by its name.
    const [, title] = Array.from(good.matchAll(/^# (.+)$/gm), ([, words]) => words!)
    writeFileSync(source, good.replace(`# ${title}`, '# Seen at once'))
    const said = (await rounds(2)).slice(running.output().lastIndexOf('slides/01-one'))
    expect(said).toContain('slides/01-one/en.md')
    // Its own deck alone.
    expect(said).not.toContain('02-two')
    expect(isHosted('Seen at once')).toBe(true)
    expect(await text('01-one/handout.pdf')).toContain('Seen at once')
    expect(await text('handbook.pdf')).toContain('Seen at once')

    writeFileSync(source, good.replace('# ', '<p>{{ nothing.at }} # '))
    await rounds(3)
    expect(running.output()).toContain('Not all is made')
    expect(isHosted('Seen at once')).toBe(true)

    writeFileSync(join(folder, 'slides/course.yaml'), 'title: [')
    await rounds(4)
    expect(running.output()).toContain('Nothing was made')
    writeFileSync(join(folder, 'slides/course.yaml'), inBoth)
    writeFileSync(source, good.replace(`# ${title}`, '# Mended again'))
    await printed(running, /Nothing was made[^]*Made, after/)
    expect(isHosted('Mended again')).toBe(true)

    // No lock is held between two rounds.
    const other = await runWorkshop(folder, ['build'])
    expect(other.code, other.stderr).toBe(0)
    expect(other.stderr).not.toContain('Waiting for')
  }
  finally {
    running.child.kill('SIGINT')
  }
  const { code, stderr } = await running.ended
  expect(code).toBe(0)
  expect(stderr).toContain('No longer watching')
})
