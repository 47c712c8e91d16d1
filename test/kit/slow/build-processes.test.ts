import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findNamedFiles } from '../../../kit/node/compile/named-files.ts'
import { runWorkshop } from '../../support/run-workshop.ts'
import { inEnglish, smallDeck, tempCourse } from '../../support/temp-course.ts'

test('decks built one after another in one process are what each is by itself, and no glob is walked', async () => {
  const modules = ['01-one', '02-two']
  const folder = tempCourse({
    'course.yaml': inEnglish,
    ...Object.fromEntries(modules.map(module => [`${module}/en.md`, smallDeck('en', `The deck ${module}`)])),
  })
  expect(await runWorkshop(folder, ['build', '--jobs', '1'])).toMatchObject({ code: 0 })
  // A deck's page names its scripts by their content.
  const page = (module: string) => readFileSync(join(folder, 'dist', module, 'en/index.html'), 'utf8')
  const together = modules.map(page)
  for (const [index, module] of modules.entries()) {
    for (const made of ['dist', '.workshop'])
      rmSync(join(folder, made), { recursive: true })
    expect(await runWorkshop(folder, ['build', String(index + 1)])).toMatchObject({ code: 0 })
    expect(page(module), module).toBe(together[index])
  }
  expectNamedFilesFound(join(folder, 'slides', modules[0]!, 'node_modules/.slidev/virtual'))
})

/** Every file that Slidev looks for by a glob is found without one. */
function expectNamedFilesFound(folder: string): void {
  const globs = readdirSync(folder).map(name => join(folder, name))
  expect(globs.length).toBeGreaterThan(10)
  const load = findNamedFiles().load as (id: string) => string | undefined
  const found = globs.map(load)
  expect(found.filter(code => code === undefined)).toEqual([])
  for (const file of ['global-top.vue', 'slide-top.vue', 'setup/main.ts', 'setup/routes.ts', 'styles/index.ts'])
    expect(found.filter(code => new RegExp(`from "[^"]*/kit/${file.replace('.', '\\.')}"`).test(code!)), file).toHaveLength(1)
}
