import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'
import type { Browser, Page } from 'playwright-chromium'
import { type PaperDocument, documentHtml, documentPath } from './document.ts'
import type { PrintOptions } from './paper.ts'
import { settlePage } from './settle-page.ts'
import { spareInk } from './spare-ink.ts'

/** A printed document: its file, and the page, from 0, on which each element that is linked to begins. */
export interface Printed { pdf: Uint8Array, pageOf: ReadonlyMap<string, number> }

/**
 * Prints a document: vector, tagged, its links leading to its pages.
 * @param site the address of the served `dist/`, from where fonts and pictures come. The document itself is handed to
 * the browser from memory, so that nothing private ever lies in a hosted folder.
 */
export async function printDocument(browser: Browser, site: string, paper: PaperDocument, options: PrintOptions): Promise<Printed> {
  const page = await browser.newPage({ viewport: { width: 980, height: 1200 }, colorScheme: 'light', locale: paper.locale })
  try {
    await openDocument(page, site, paper, options)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready)
    if (options.ink)
      await page.evaluate(spareInk)
    await page.evaluate(settlePage)
    // The first print tells on which page everything lands; the second says so in the contents.
    const pageOf = await destinations(await toPdf(page, options))
    await page.evaluate(numbers => document.querySelectorAll<HTMLElement>('[data-page-of]').forEach((element) => {
      element.textContent = String((numbers[element.dataset.pageOf!] ?? -1) + 1)
    }), Object.fromEntries(pageOf))
    return { pdf: await toPdf(page, options), pageOf }
  }
  finally {
    await page.close().catch(() => undefined) // After Ctrl-C the browser is gone already.
  }
}

/** Opens a document in the site's own place, so that it may load the site's fonts. */
export async function openDocument(page: Page, site: string, paper: PaperDocument, options: PrintOptions): Promise<void> {
  const address = `${site}${documentPath(paper)}`
  const body = withoutLinksHere(documentHtml(paper, options), site, options.url)
  await page.route(address, route => route.fulfill({ contentType: 'text/html; charset=utf-8', body }))
  await page.goto(address)
}

/** A link to another deck leads to the hosted site where its address is known; to this machine it must not lead. */
function withoutLinksHere(html: string, site: string, url: string | undefined): string {
  return html.replace(/(<a\b[^>]*?\s)href="([^"]*)"/g, (whole, before: string, address: string) => {
    if (!address.startsWith(site))
      return whole
    return url === undefined ? before : `${before}href="${url}${address.slice(site.length)}"`
  })
}

function toPdf(page: Page, { ink }: PrintOptions): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: !ink, tagged: true })
}

/** Where each element lands that a link leads to. Chromium writes a named destination for each. */
async function destinations(pdf: Uint8Array): Promise<Map<string, number>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index]))
  const named = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const found = new Map<string, number>()
  for (const [name, target] of named?.entries() ?? []) {
    const page = document.context.lookup(target, PDFArray).get(0)
    if (page instanceof PDFRef && pages.has(page))
      found.set(name.decodeText(), pages.get(page)!)
  }
  return found
}
