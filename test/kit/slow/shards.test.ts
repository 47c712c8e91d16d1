import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runWorkshop } from '../../support/run-workshop.ts'
import { smallDeck, tempCourse } from '../../support/temp-course.ts'

const files = { '01-one/en.md': smallDeck('en'), '01-one/pt-BR.md': smallDeck('pt-BR') }
const made = (folder: string) => ['dist', 'exports'].flatMap(place => readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' }).map(name => `${place}/${name}`)).filter(name => !/home-/.test(name)).sort()

test('two machines make a part each, and merge gives what one machine makes', async () => {
  const [first, second, whole, alone] = [tempCourse(files), tempCourse(files), tempCourse(files), tempCourse(files)]
  const [one, two] = await Promise.all([runWorkshop(first, ['make', '--shard', '1/2', '--timings']), runWorkshop(second, ['make', '--shard', '2/2'])])
  expect(one).toMatchObject({ code: 0, stdout: expect.stringContaining('part 1 of 2') as string, stderr: expect.stringMatching(/compile slides and components\s+\d+\.\d\d +█/) as string })
  expect(two.code).toBe(0)
  expect(existsSync(join(first, 'exports/pt-BR'))).toBe(false)
  expect(existsSync(join(second, 'exports/en'))).toBe(false)

  const merged = await runWorkshop(whole, ['merge', first, second])
  expect(merged, merged.stderr).toMatchObject({ code: 0 })
  expect(await runWorkshop(alone, ['make'])).toMatchObject({ code: 0 })
  expect(made(whole)).toEqual(made(alone))
  const listed = (folder: string) => (JSON.parse(readFileSync(join(folder, 'exports/manifest.json'), 'utf8')) as { files: { path: string, pages?: number }[] }).files.map(({ path, pages }) => [path, pages])
  expect(listed(whole)).toEqual(listed(alone))
  // What was merged is as good as made here.
  expect((await runWorkshop(whole, ['make'])).stderr).not.toMatch(/building|Printing/)

  // A part that is missing, or of another state, is told by the name of its decks.
  rmSync(join(whole, 'dist'), { recursive: true })
  rmSync(join(whole, '.workshop'), { recursive: true })
  expect(await runWorkshop(whole, ['merge', first])).toMatchObject({ code: 1, stderr: expect.stringMatching(/do not hold 01-one pt-BR as they are here/) as string })
  writeFileSync(join(whole, 'slides/01-one/en.md'), smallDeck('en', 'Changed'))
  expect(await runWorkshop(whole, ['merge', first, second])).toMatchObject({ code: 1, stderr: expect.stringMatching(/do not hold 01-one en as they are here/) as string })
  expect(await runWorkshop(whole, ['merge', join(whole, 'slides')])).toMatchObject({ code: 1, stderr: expect.stringContaining('holds no part of the course') as string })
})
