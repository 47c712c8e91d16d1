import type { Browser, Page } from 'playwright-core'
import type { Course, Deck } from '../course/course.ts'
import { type Batch, batchesOf } from './batches.ts'
import { openPrintPage } from './open-print-page.ts'

/**
 * The print pages of a deck, one batch of slides at a time. Each has a process of its own, which ends with it: so that
 * a long deck takes no more memory than one of a batch. The last one stays open for the next format that needs it.
 */
export interface PrintPages {
  each: (work: (page: Page, batch: Batch) => Promise<void>) => Promise<void>
  close: () => Promise<void>
}

/** @param site the address of the served `dist/`. */
export function printPages(browser: Browser, site: string, course: Course, deck: Deck): PrintPages {
  let open: { page: Page, batch: Batch } | undefined
  const batches = batchesOf(deck)
  async function close(): Promise<void> {
    const page = open?.page
    open = undefined
    await page?.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
  return {
    async each(work) {
      for (const batch of batches) {
        if (open?.batch !== batch) {
          await close()
          open = { page: await openPrintPage(browser, site, course, deck, batch), batch }
        }
        await work(open.page, batch)
      }
    },
    close,
  }
}
