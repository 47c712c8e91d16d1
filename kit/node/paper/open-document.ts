import type { Browser, Page } from 'playwright-core'
import { type PaperDocument, documentHtml, documentPath } from './document.ts'
import type { PrintOptions } from '../print/print-options.ts'

/** Gives the work a page in a window of its own, and closes it. */
export async function openPaper<Result>(browser: Browser, paper: PaperDocument, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 980, height: 1200 }, colorScheme: 'light', locale: paper.locale })
  try {
    return await work(page)
  }
  finally {
    await page.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
}

/**
 * The document as HTML. A link to another deck leads to the hosted site where its address is known; to this machine it
 * must not lead.
 * @param site the address of the served `dist/`.
 */
export function documentSource(site: string, paper: PaperDocument, options: PrintOptions): string {
  return documentHtml(paper, options).replace(/(<a\b[^>]*?\s)href="([^"]*)"/g, (whole, before: string, address: string) => {
    if (!address.startsWith(site))
      return whole
    return options.url === undefined ? before : `${before}href="${options.url}${address.slice(site.length)}"`
  })
}

/** Opens a document in the site's own place, so that it may load the site's fonts. */
export async function openDocument(page: Page, site: string, paper: PaperDocument, source: string): Promise<void> {
  const address = `${site}${documentPath(paper)}`
  await page.route(address, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body: source }))
  await page.goto(address)
}
