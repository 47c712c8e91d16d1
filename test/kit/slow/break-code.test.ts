import { expect, test } from 'vitest'
import { findChromium } from '../../../kit/node/chromium/find-chromium.ts'
import { launchChromium } from '../../../kit/node/chromium/launch.ts'
import { breakCode } from '../../../kit/page/break-code.ts'
import { root } from '../../support/project.ts'

const text = 'The finish reason is <code>content-filter</code>, run <code>npx workshop run models/one-call -- limit=4</code> at home.'
const words = ['content-filter', 'models/one-call', '--']

test('a word of code among text is not broken at its hyphens, wherever the line ends', async () => {
  const browser = await launchChromium(await findChromium(root))
  try {
    const page = await browser.newPage()
    await page.setContent(`<div class="reading" style="font: 16px monospace"><p>${text}</p></div>`)
    const broken = () => page.evaluate((whole) => {
      const box = document.querySelector<HTMLElement>('.reading')!
      const found = new Set<string>()
      for (let width = 160; width < 500; width += 4) {
        box.style.width = `${width}px`
        const nodes: Text[] = []
        for (const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT); walker.nextNode();)
          nodes.push(walker.currentNode as Text)
        for (const node of nodes) {
          for (const word of whole.filter(each => node.data.includes(each))) {
            const range = document.createRange()
            range.setStart(node, node.data.indexOf(word))
            range.setEnd(node, node.data.indexOf(word) + word.length)
            if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1)
              found.add(word)
          }
        }
      }
      return [...found].sort()
    }, words)
    expect(await broken()).toEqual(words.toSorted())
    await page.evaluate(breakCode)
    expect(await broken()).toEqual([])
    expect(await page.locator('p').textContent()).toBe(text.replace(/<[^>]+>/g, ''))
  }
  finally {
    await browser.close()
  }
}, 60_000)
