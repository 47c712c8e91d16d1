import type { Fault } from './fault.ts'
import { nameOf, pathTo, traceOf } from './names.ts'

const pressed = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup']
const roles = ['button', 'link', 'tab', 'checkbox', 'radio', 'switch', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'slider', 'treeitem', 'combobox', 'spinbutton', 'textbox', 'searchbox']
/** Groups in which one member at a time takes the focus and the arrow keys move it. */
const groups = '[role=tablist], [role=radiogroup], [role=menu], [role=menubar], [role=listbox], [role=toolbar], [role=grid], [role=tree], [role=group]'
const member = '[role=tab], [role=radio], [role^=menuitem], [role=option], [role=gridcell], [role=treeitem], button'

/** What Slidev lets the author of a slide drag, and its `<Arrow>`: a double click there is for who writes. */
const draggable = '[data-drag-id], svg:has(> line[stroke=transparent][stroke-width="20"])'

/** To which presses of the pointer something listens, and what listens to keys. */
const listening = new WeakMap<EventTarget, Set<string>>()
const keyed = new WeakSet<EventTarget>()

/** Notes from now on which elements listen: once, before anything of the page runs. */
export function noteListeners(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the element that it was called on
  const { addEventListener } = EventTarget.prototype
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    if (pressed.includes(args[0]))
      listening.set(this, (listening.get(this) ?? new Set()).add(args[0]))
    if (args[0] === 'keydown')
      keyed.add(this)
    addEventListener.apply(this, args)
  }
}

/** What the pointer can press and the keyboard cannot reach. */
export function unreachable(no: number, canvas: Element): Fault[] {
  const found: Element[] = []
  for (const element of canvas.querySelectorAll('*')) {
    if (!found.some(outer => outer.contains(element)) && isShown(element) && looksPressable(element, canvas) && !isReached(element, canvas))
      found.push(element)
  }
  return found.map(element => ({
    rule: 'not-by-keyboard', no, words: traceOf(element), key: pathTo(element), size: 0,
    what: `${nameOf(element)} reacts to the pointer (${reason(element)}), and the keyboard cannot reach it`,
    next: 'Make it a <button> or a link; where controls beside it do the same, name the id of what holds them in data-same-as.',
  }))
}

function looksPressable(element: Element, canvas: Element): boolean {
  const style = getComputedStyle(element)
  if (style.pointerEvents === 'none' || element.matches(':disabled, [aria-disabled=true]'))
    return false
  if (hears(element) || roles.includes(element.getAttribute('role') ?? '') || element.hasAttribute('onclick'))
    return true
  return style.cursor === 'pointer' && element !== canvas && getComputedStyle(element.parentElement!).cursor !== 'pointer'
}

function hears(element: Element): boolean {
  const presses = listening.get(element)
  return presses !== undefined && !(presses.size === 1 && presses.has('dblclick') && element.closest(draggable))
}

function reason(element: Element): string {
  const role = element.getAttribute('role')
  return role !== null && roles.includes(role) ? `role ${role}` : hears(element) || element.hasAttribute('onclick') ? 'a click handler' : 'cursor: pointer'
}

function isReached(element: Element, canvas: Element): boolean {
  if (takesFocus(element) || Array.from(element.querySelectorAll('*')).some(takesFocus))
    return true
  for (let outer = element.parentElement; outer && outer !== canvas; outer = outer.parentElement) {
    if (takesFocus(outer))
      return true
  }
  const label = element.closest('label')
  const same = element.closest('[data-same-as]')?.getAttribute('data-same-as')
  return (label?.control ? takesFocus(label.control) : false) || (same ? Array.from(canvas.querySelectorAll(`#${CSS.escape(same)}, #${CSS.escape(same)} *`)).some(takesFocus) : false)
}

function takesFocus(element: Element): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element.matches(':disabled, [inert] *') || !isShown(element))
    return false
  if (element.tabIndex >= 0)
    return true
  const group = element.matches(member) ? element.closest(groups) : null
  // A mere group moves its focus only where it hears the arrow keys.
  if (!group || (group.matches('[role=group]') && !keyed.has(group)))
    return false
  return Array.from(group.querySelectorAll<HTMLElement>('*')).concat(group as HTMLElement).some(one => one.tabIndex >= 0)
}

/** What the keyboard can reach now, in the order of the document. */
export function focusable(canvas: Element): (HTMLElement | SVGElement)[] {
  return Array.from(canvas.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex], [contenteditable]')).filter(takesFocus)
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}
