// @ts-check
/// <reference lib="webworker" />
/*
 * Makes the whole site work without a network once it has been opened. `self.site` is set above this by
 * write-service-worker.ts: what there is to keep, its files and their version.
 *
 * Pages come from the network first, so that a visitor who is online sees the site as it is now; everything else has its
 * content's hash in its name and comes from what is kept. A new version is filled beside the one in use, takes from it
 * what has not changed, and takes over when it is whole. The version before it is kept until the next one: a deck that
 * is open still finds the slides that it has not loaded yet.
 */

/** @type {ServiceWorkerGlobalScope & { site: { version: string, paths: string[] } }} */
const worker = /** @type {any} */ (self)
const { version, paths } = worker.site
const CURRENT = `site-${version}`
/** What a visitor chose to keep besides: the handouts. */
const CHOSEN = 'handouts'
/** How long a page may keep a visitor waiting before the kept one is shown, in ms. */
const PATIENCE = 3000

const scope = worker.registration.scope
const kept = new Set(paths.map(path => new URL(path, scope).href))

worker.addEventListener('install', event => event.waitUntil(fill().then(() => worker.skipWaiting())))
worker.addEventListener('activate', event => event.waitUntil(drop()))
worker.addEventListener('fetch', (event) => {
  const address = plain(event.request.url)
  if (event.request.method !== 'GET' || !address.startsWith(scope))
    return
  if (event.request.mode === 'navigate' && !isDocument(address))
    event.respondWith(fresh(event.request, address))
  else if (kept.has(address) || hasHash(address))
    event.respondWith(keptOr(event.request, address))
  else if (isDocument(address))
    event.respondWith(fetch(event.request).catch(() => fromChosen(address)))
})
worker.addEventListener('message', (event) => {
  const chosen = /** @type {MessageEvent<{ keep?: string[] }>} */ (/** @type {unknown} */ (event)).data.keep
  if (chosen)
    event.waitUntil(keep(chosen, event.source))
})

/** Without what an address says beside the file; of a folder, its page. @param {string} url */
function plain(url) {
  const address = new URL(url)
  return `${address.origin}${address.pathname}${address.pathname.endsWith('/') ? 'index.html' : ''}`
}

/** @param {string} address */
function isDocument(address) {
  return address.endsWith('.pdf')
}

/** Six at a time: a venue's network is weak, and the deck that is open comes first. */
async function fill() {
  const cache = await caches.open(CURRENT)
  const waiting = [...kept]
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const earlier = hasHash(next) ? await caches.match(next) : undefined
      await cache.put(next, earlier ?? await load(next))
    }
  }))
}

/** What lies in assets/ has its content's hash in its name. @param {string} address */
function hasHash(address) {
  return address.startsWith(`${scope}assets/`)
}

/** @param {string} address */
async function load(address) {
  const response = await fetch(address, { cache: hasHash(address) ? 'default' : 'no-cache' })
  if (!response.ok)
    throw new Error(`${response.status} ${address}`)
  // A response that came by way of another address cannot answer for a page.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

async function drop() {
  const earlier = (await caches.keys()).filter(name => name.startsWith('site-') && name !== CURRENT)
  await Promise.all(earlier.slice(0, -1).map(name => caches.delete(name)))
  await worker.clients.claim()
}

/** A page from the network, or the kept one where that takes too long. @param {Request} request @param {string} address */
async function fresh(request, address) {
  const known = await (await caches.open(CURRENT)).match(address)
  if (!known)
    return fetch(request)
  /** @type {Promise<Response>} */
  const inTime = new Promise((resolve) => { setTimeout(resolve, PATIENCE, known) })
  const response = await Promise.race([fetch(request).catch(() => known), inTime])
  return response.ok ? response : known
}

/** @param {Request} request @param {string} address */
async function keptOr(request, address) {
  return await caches.match(address) ?? fetch(request)
}

/** @param {string} address */
async function fromChosen(address) {
  const cache = await caches.open(CHOSEN)
  return await cache.match(address) ?? Response.error()
}

/** Keeps the documents that a visitor asked for, and says so. @param {string[]} chosen @param {ExtendableMessageEvent['source']} asker */
async function keep(chosen, asker) {
  try {
    const cache = await caches.open(CHOSEN)
    for (const path of chosen)
      await cache.put(new URL(path, scope).href, await load(new URL(path, scope).href))
    asker?.postMessage({ kept: chosen.length })
  }
  catch {
    asker?.postMessage({ kept: 0 })
  }
}
