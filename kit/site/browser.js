// @ts-check
/*
 * Runs in the head, before anything is drawn, so that nobody sees the wrong language or the wrong ground flash by.
 * Every browser that blocks storage gets a page that works and forgets.
 */
(() => {
  const page = document.documentElement

  /** Kept for the decks too: Slidev reads and writes the scheme under this name, as 'auto', 'dark' or 'light'. */
  const SCHEME = 'slidev-color-schema'
  const LANGUAGE = 'workshop-language'

  /** @param {string} key */
  function recall(key) {
    try {
      return localStorage.getItem(key)
    }
    catch {
      return null
    }
  }

  /** @param {string} key @param {string} value */
  function remember(key, value) {
    try {
      localStorage.setItem(key, value)
    }
    catch {}
  }

  // Language

  /** The home page in each language, first the one without a language in its address. */
  const pages = [...document.querySelectorAll('meta[name="workshop-page"]')]
    .map(meta => ({ locale: meta.getAttribute('lang') ?? '', href: new URL(meta.getAttribute('content') ?? '', location.href).href }))

  /** @param {string} tag */
  function closest(tag) {
    const wanted = tag.toLowerCase()
    const primary = wanted.split('-')[0]
    return pages.find(({ locale }) => locale.toLowerCase() === wanted)
      ?? pages.find(({ locale }) => locale.toLowerCase().split('-')[0] === primary)
  }

  /** @param {string} address */
  function place(address) {
    return address.replace(/[?#].*$/, '').replace(/index\.html$/, '')
  }

  /** Coming from the page in another language is a choice, however the link was opened. */
  function cameFromAnotherLanguage() {
    const from = place(document.referrer)
    return from !== place(location.href) && pages.some(({ href }) => place(href) === from)
  }

  const landing = pages[0]
  if (landing && page.hasAttribute('data-landing')) {
    if (cameFromAnotherLanguage()) {
      remember(LANGUAGE, landing.locale)
    }
    else {
      const chosen = recall(LANGUAGE)
      const wanted = pages.find(({ locale }) => locale === chosen)
        ?? navigator.languages.map(closest).find(Boolean)
        ?? landing
      if (wanted !== landing)
        location.replace(wanted.href + location.hash)
    }
  }

  // Light and dark

  const prefersDark = matchMedia('(prefers-color-scheme: dark)')
  const bars = [...document.querySelectorAll('meta[name="theme-color"]')]
  const [light = '', dark = ''] = bars.map(bar => bar.getAttribute('content') ?? '')
  /** @type {HTMLButtonElement | null} */
  let button = null

  function isDark() {
    const scheme = recall(SCHEME)
    return scheme === 'dark' || (scheme !== 'light' && prefersDark.matches)
  }

  /** @param {boolean} inDark */
  function show(inDark) {
    page.classList.toggle('dark', inDark)
    page.classList.toggle('light', !inDark)
    for (const bar of bars)
      bar.setAttribute('content', inDark ? dark : light)
    // It says what a press brings.
    if (button)
      button.textContent = (inDark ? button.dataset.light : button.dataset.dark) ?? ''
  }

  const update = () => show(isDark())
  update()
  prefersDark.addEventListener('change', update)
  // A deck in another tab has changed it, or this page comes back from the browser's memory.
  addEventListener('storage', update)
  addEventListener('pageshow', update)
  // Paper is white: ink it is.
  addEventListener('beforeprint', () => show(false))
  addEventListener('afterprint', update)

  document.addEventListener('DOMContentLoaded', () => {
    button = document.querySelector('.dark-switch')
    if (button) {
      button.hidden = false
      button.addEventListener('click', () => {
        const inDark = !page.classList.contains('dark')
        // As Slidev does it: who wants what the system wants follows the system.
        remember(SCHEME, inDark === prefersDark.matches ? 'auto' : inDark ? 'dark' : 'light')
        show(inDark)
      })
      update()
    }

    for (const link of document.querySelectorAll('.languages a')) {
      if (link instanceof HTMLAnchorElement)
        link.addEventListener('click', () => remember(LANGUAGE, link.hreflang))
    }

    const sign = document.querySelector('.offline')
    if (sign instanceof HTMLElement && 'serviceWorker' in navigator)
      void prepareOffline(sign)
  })

  // Without a network

  /** Has the site kept, says when it is, and keeps the handouts for who asks. @param {HTMLElement} sign */
  async function prepareOffline(sign) {
    const { worker = '', ready = '', loading = '', kept = '', failed = '' } = sign.dataset
    const line = /** @type {HTMLElement} */ (sign.firstElementChild)
    const ask = sign.querySelector('button')
    try {
      await navigator.serviceWorker.register(worker)
    }
    catch {
      return // A private window, or a page from a folder: it works as long as there is a network.
    }
    sign.hidden = false
    await navigator.serviceWorker.ready
    line.textContent = ready
    if (!ask)
      return
    const paths = (ask.dataset.keep ?? '').split(' ')
    ask.hidden = await areKept(paths)
    navigator.serviceWorker.addEventListener('message', (event) => {
      const count = /** @type {MessageEvent<{ kept: number }>} */ (event).data.kept
      line.textContent = count > 0 ? kept : failed
      ask.hidden = count > 0
    })
    ask.addEventListener('click', () => {
      line.textContent = loading
      void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: paths }))
    })
  }

  /** @param {string[]} paths from the site's root */
  async function areKept(paths) {
    const root = (await navigator.serviceWorker.ready).scope
    const found = await Promise.all(paths.map(path => caches.match(new URL(path, root).href)))
    return found.every(Boolean)
  }
})()
