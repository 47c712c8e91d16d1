// @ts-check
/// <reference lib="webworker" />
/*
 * Makes the whole site work without a network once it has been opened. `self.site` is set above this by
 * write-service-worker.ts: what there is to keep, its files and their version.
 *
 * Pages, and what else bears the same name in every version, come from the network first, so that a visitor who is online
 * sees the site as it is now, whatever the host lets browsers keep; what lies in assets/ has its content's hash in its
 * name and comes from what is kept. A new version is filled beside the one in use, takes from it what has not changed,
 * and takes over when it is whole. The version before it is kept until the next one: a deck that is open still finds the
 * slides that it has not loaded yet.
 */

/** @type {ServiceWorkerGlobalScope & { site: { version: string, paths: string[] } }} */
const worker = /** @type {any} */ (self)
const { version, paths } = worker.site
const scope = worker.registration.scope
/** Other sites may have the same host, an earlier edition of this one for example: each knows what it has kept by its address. */
const OWN = `site ${scope} `
const CURRENT = `${OWN}${version}`
/** What a visitor chose to keep besides: the handouts. */
const CHOSEN = `handouts ${scope}`
/** How long a page may keep a visitor waiting before the kept one is shown, in ms. */
const PATIENCE = 3000

const kept = new Set(paths.map(path => new URL(path, scope).href))

worker.addEventListener('install', event => event.waitUntil(fill().then(() => worker.skipWaiting())))
worker.addEventListener('activate', event => event.waitUntil(drop()))
worker.addEventListener('fetch', (event) => {
  const address = plain(event.request.url)
  if (event.request.method !== 'GET' || !address.startsWith(scope))
    return
  if (isDocument(address))
    event.respondWith(newest(event.request).catch(() => fromChosen(address)))
  else if (hasHash(address))
    event.respondWith(keptOr(event.request, address))
  else if (event.request.mode === 'navigate' || kept.has(address))
    event.respondWith(fresh(event.request, address))
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
  if (address.endsWith('.html'))
    await mustBeOfThisVersion(response.clone())
  // A response that came by way of another address cannot answer for a page.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

/**
 * A page that names files of another version was changed on the host meanwhile: without a network it would stand there
 * without them. The worker of that version keeps both. @param {Response} page
 */
async function mustBeOfThisVersion(page) {
  for (const [, path] of (await page.text()).matchAll(/(?:src|href)="[^"#:]*\b(assets\/[^"#?]+)"/g)) {
    if (!kept.has(`${scope}${path}`))
      throw new Error(`${page.url} is of another version: ${path}`)
  }
}

async function drop() {
  const earlier = (await caches.keys()).filter(name => name.startsWith(OWN) && name !== CURRENT)
  await Promise.all(earlier.slice(0, -1).map(name => caches.delete(name)))
  await worker.clients.claim()
}

/** From the network, or the kept one where that takes too long. @param {Request} request @param {string} address */
async function fresh(request, address) {
  const known = await (await caches.open(CURRENT)).match(address)
  if (!known)
    return newest(request)
  /** @type {Promise<Response>} */
  const inTime = new Promise((resolve) => { setTimeout(resolve, PATIENCE, known) })
  const response = await Promise.race([newest(request).catch(() => known), inTime])
  return response !== known && response.status < 400 ? response : part(request, known)
}

/** Of what is kept, as much as was asked for: a film that is moved forward asks for its rest, and some browsers play nothing else. @param {Request} request @param {Response} whole */
async function part(request, whole) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? []
  if (from === undefined)
    return whole
  const all = await whole.blob()
  const end = Math.min(Number(to || all.size - 1), all.size - 1)
  if (Number(from) > end)
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${all.size}` } })
  const headers = { 'Content-Type': all.type, 'Accept-Ranges': 'bytes', 'Content-Range': `bytes ${from}-${end}/${all.size}` }
  return new Response(all.slice(Number(from), end + 1, all.type), { status: 206, headers })
}

/**
 * What the host has now: a host may let browsers keep a file for hours, and a worker's fetch is answered by that. Of the
 * page's address, not of the request, whose redirects a worker does not see: the browser is told to follow one.
 * @param {Request} request
 */
async function newest(request) {
  if (request.mode !== 'navigate')
    return fetch(request, { cache: 'no-cache' })
  const response = await fetch(request.url, { cache: 'no-cache' })
  return response.redirected ? Response.redirect(response.url) : response
}

/** @param {Request} request @param {string} address */
async function keptOr(request, address) {
  const known = await caches.match(address)
  return known ? part(request, known) : fetch(request)
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
