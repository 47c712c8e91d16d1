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
  const alternates = [...document.querySelectorAll('link[rel="alternate"]')]
    .filter(link => link instanceof HTMLLinkElement && link.hreflang !== 'x-default')
    .map(link => /** @type {HTMLLinkElement} */ (link))

  /** @param {string} tag */
  function closest(tag) {
    const wanted = tag.toLowerCase()
    const primary = wanted.split('-')[0]
    return alternates.find(link => link.hreflang.toLowerCase() === wanted)
      ?? alternates.find(link => link.hreflang.toLowerCase().split('-')[0] === primary)
  }

  /** @param {string} address */
  function place(address) {
    return address.replace(/[?#].*$/, '').replace(/index\.html$/, '')
  }

  /** Coming from the page in another language is a choice, however the link was opened. */
  function cameFromAnotherLanguage() {
    const from = place(document.referrer)
    return from !== place(location.href) && alternates.some(link => place(link.href) === from)
  }

  const landing = alternates[0]
  if (landing && page.hasAttribute('data-landing')) {
    if (cameFromAnotherLanguage()) {
      remember(LANGUAGE, landing.hreflang)
    }
    else {
      const chosen = recall(LANGUAGE)
      const wanted = alternates.find(link => link.hreflang === chosen)
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
    button?.setAttribute('aria-pressed', String(inDark))
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
  })
})()
