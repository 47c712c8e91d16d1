import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decks, root } from '../../support/project.ts'
import { runWorkshop } from '../../support/run-workshop.ts'

test('every rule on every deck of the course: no error, no exemption', async () => {
  const { code, stdout } = await runWorkshop(root, ['check'])
  expect(stdout).toMatch(new RegExp(`${decks.reduce((sum, deck) => sum + deck.slides.length, 0)} slides checked: 0 errors`))
  expect(code).toBe(0)
  expect(existsSync(join(root, 'slides/exemptions.yaml'))).toBe(false)
})
