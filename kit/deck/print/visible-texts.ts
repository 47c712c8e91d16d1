/** The pieces of text below an element that can be seen. What is drawn and not written does not count. */
export function visibleTexts(root: Element): Set<Text> {
  const texts = new Set<Text>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    if (text.data.trim() && text.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      texts.add(text)
  }
  return texts
}

/** What can be read now and could not be before, in the order of the page; empty where a click changes no text. */
export function newlyVisible(before: Set<Text>, now: Set<Text>): string {
  return [...now].filter(text => !before.has(text)).map(text => text.data.trim()).join(' ').replace(/\s+/g, ' ').replace(/ (?=[.,:;!?)])/g, '')
}
