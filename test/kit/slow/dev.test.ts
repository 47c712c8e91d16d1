import type { Page } from 'playwright-chromium'
import { expect, test } from 'vitest'
import { useBrowser } from '../../support/open.ts'
import { decks, root } from '../../support/fixture-course.ts'
import { printed, startWorkshop } from '../../support/run-workshop.ts'

const { open } = useBrowser()

/** The slide that a window's address names. */
const where = (page: Page): string => new URL(page.url()).hash.replace(/^#\/(?:presenter\/)?|\?.*$/g, '')

/** Runs `dev` on the first module as long as it is looked at. */
async function whileDev(look: (address: string) => Promise<void>): Promise<void> {
  const port = 3000 + Math.floor(Math.random() * 900)
  const running = startWorkshop(root, ['dev', '1', '--port', String(port)])
  try {
    await printed(running, /localhost/)
    await look(`http://localhost:${port}/`)
  }
  finally {
    running.child.kill('SIGINT')
    await running.ended
  }
}

test('two windows of a deck that is still compiling: no press is lost, and neither jumps back', async () => {
  const { slides } = decks[0]!
  await whileDev(async (address) => {
    const { page: presenter } = await open(`${address}#/presenter/1`)
    const stage = await presenter.context().newPage()
    await stage.goto(`${address}#/1`)
    await presenter.locator('.slidev-note').first().waitFor({ timeout: 60_000 })
    await stage.locator('.slidev-layout').first().waitFor({ timeout: 60_000 })
    await presenter.bringToFront()
    for (const { id } of slides.slice(1, 6)) {
      await presenter.keyboard.press('ArrowDown')
      await expect.poll(() => where(presenter), { timeout: 60_000 }).toBe(id)
    }
    await expect.poll(() => [where(presenter), where(stage)], { timeout: 60_000 }).toEqual([slides[5]!.id, slides[5]!.id])
    // What the other window says of itself, late or because somebody presses there, does not take the presenter along.
    await stage.bringToFront()
    await stage.keyboard.press('ArrowUp')
    await expect.poll(() => where(stage)).toBe(slides[4]!.id)
    await presenter.bringToFront()
    await presenter.keyboard.press('ArrowDown')
    await expect.poll(() => [where(presenter), where(stage)]).toEqual([slides[6]!.id, slides[6]!.id])
  })
})

test('dev shows the deck with its presenter view and notes', async () => {
  const deck = decks[0]!
  await whileDev(async (address) => {
    const { page } = await open(`${address}#/presenter/${deck.slides[1]!.id}`)
    const words = deck.slides[1]!.note.split('\n')[0]!.replace(/[*_-]/g, '').trim().slice(0, 20)
    await page.locator('.slidev-note').filter({ hasText: words }).first().waitFor({ timeout: 60_000 })
    expect(await page.locator('.slidev-layout h1').first().innerText()).not.toBe('')
  })
})
