import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ChromiumSearch, findChromium } from '../../../kit/node/chromium/find-chromium.ts'
import { root } from '../../support/project.ts'
import { tempCourse } from '../../support/temp-course.ts'

/** A place where every kind of browser is found; a test takes some away. */
function everywhere(): ChromiumSearch & { file: (name: string) => string } {
  const folder = tempCourse({})
  const file = (name: string) => {
    writeFileSync(join(folder, name), '')
    return join(folder, name)
  }
  return {
    file,
    named: file('named'),
    playwright: file('playwright'),
    shipped: () => Promise.resolve({ executable: file('shipped'), env: {} }),
    installed: [join(folder, 'not-there'), file('installed')],
  }
}

test('the browser named by the environment goes first, then Playwright\'s, the shipped one, an installed one', async () => {
  const search = everywhere()
  const order: string[] = []
  for (const without of [{}, { named: undefined }, { playwright: '/not/there' }, { shipped: () => Promise.resolve(undefined) }]) {
    Object.assign(search, without)
    order.push((await findChromium(root, search)).source)
  }
  expect(order).toEqual(['named by WORKSHOP_CHROMIUM', 'installed by Playwright', 'shipped with the project', 'installed on this machine'])
})

test('no browser at all is one message that names the command that gets one', async () => {
  const none = { named: undefined, playwright: '/not/there', shipped: () => Promise.resolve(undefined), installed: [] }
  await expect(findChromium(root, none)).rejects.toMatchObject({
    problems: [{ what: 'No browser was found to print the decks with.', next: expect.stringContaining('npx playwright-core install chromium') as string }],
  })
})

test('a named browser that is not there is a mistake, not a reason to take another', async () => {
  await expect(findChromium(root, { ...everywhere(), named: '/not/there' })).rejects.toThrow('/not/there')
})
