import { expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'
import { decks, root } from '../../support/fixture-course.ts'
import { printed, startWorkshop } from '../../support/run-workshop.ts'

const { open } = useBrowser()

test('dev shows the deck with its presenter view and notes', async () => {
  const deck = decks[0]!
  const port = 3000 + Math.floor(Math.random() * 900)
  const running = startWorkshop(root, ['dev', '1', '--port', String(port)])
  try {
    await printed(running, /localhost/)
    const { page } = await open(`http://localhost:${port}/#/presenter/${deck.slides[1]!.id}`)
    const words = deck.slides[1]!.note.split('\n')[0]!.replace(/[*_-]/g, '').trim().slice(0, 20)
    await page.locator('.slidev-note').filter({ hasText: words }).first().waitFor({ timeout: 60_000 })
    expect(await page.locator('.slidev-layout h1').first().innerText()).not.toBe('')
  }
  finally {
    running.child.kill('SIGINT')
    await running.ended
  }
})
