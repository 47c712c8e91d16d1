/** What a key of a clicker, or of who presents, asks for. */
export type KeyAction = 'next' | 'previous' | 'next-slide' | 'previous-slide' | 'blank' | 'fullscreen'

interface Key { key: string, shiftKey: boolean, ctrlKey: boolean, metaKey: boolean, altKey: boolean, target: EventTarget | null }

const actions: Record<string, KeyAction> = {
  'ArrowRight': 'next', 'PageDown': 'next', ' ': 'next',
  'ArrowLeft': 'previous', 'PageUp': 'previous',
  'ArrowDown': 'next-slide', 'ArrowUp': 'previous-slide',
  'b': 'blank', 'B': 'blank', '.': 'blank',
  'f': 'fullscreen', 'F': 'fullscreen',
}

/** The action of a key; undefined where it belongs to what has the focus: a text, a slider, a button that is pressed. */
export function keyAction(event: Key): KeyAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey)
    return undefined
  const action = event.key === ' ' && event.shiftKey ? 'previous' : event.shiftKey && event.key === 'ArrowRight' ? 'next-slide' : event.shiftKey && event.key === 'ArrowLeft' ? 'previous-slide' : actions[event.key]
  const { tagName = '', type = '', isContentEditable = false } = (event.target ?? {}) as { tagName?: string, type?: string, isContentEditable?: boolean }
  if (tagName === 'TEXTAREA' || tagName === 'SELECT' || isContentEditable || tagName === 'INPUT' && type !== 'range' && type !== 'checkbox' && type !== 'radio')
    return undefined
  if (tagName === 'INPUT' && type === 'range' && !event.key.startsWith('Page'))
    return undefined
  if ((tagName === 'BUTTON' || tagName === 'SUMMARY' || tagName === 'A') && event.key === ' ')
    return undefined
  return action
}
