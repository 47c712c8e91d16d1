import type { Fault } from './fault.ts'
import { kindOf, nameOf, quote, traceOf, wordsOf } from './names.ts'

const next = 'Stop it for who wants no motion: a film has controls in the place of autoplay; in a script ask matchMedia(\'(prefers-reduced-motion: reduce)\'); what style sheets move the kit stops, where they do not say !important.'

const onClick = '.slidev-vclick-target'

/** What moves although the reader asked for no motion: to be looked for in a page that prefers so. */
export function motions(no: number, canvas: Element): Fault[] {
  const found = new Map<string, Fault>()
  const add = (element: Element, what: string, key: string, size: number) => {
    if (!found.has(key))
      found.set(key, { rule: 'motion-ignores-preference', no, what, next, words: traceOf(element), key, size })
  }
  for (const element of canvas.querySelectorAll('*')) {
    for (const pseudo of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo)
      if (pseudo && style.content === 'none')
        continue
      // What appears on click takes one rule of a style sheet, whatever it is and however far the clicks are.
      const key = element.matches(onClick) ? onClick : `${element.localName}.${element.classList.toString()}${pseudo ?? ''}`
      const transition = longest(style.transitionProperty === 'none' ? '' : style.transitionDuration)
      if (transition > 0)
        add(element, `${nameOf(element)} takes ${transition} s to change`, `transition ${key}`, transition)
      const animation = longest(style.animationName === 'none' ? '' : style.animationDuration)
      if (animation > 0)
        add(element, `${nameOf(element)} is animated for ${animation} s`, `animation ${key}`, animation)
    }
    if (element instanceof SVGAnimationElement)
      add(element, `${nameOf(element.parentElement!)} is animated by <${element.localName}>`, `smil ${element.localName}`, 1)
    if (element instanceof HTMLMediaElement && element.autoplay)
      add(element, `${kindOf(element)} starts by itself`, 'autoplay', 1)
  }
  for (const animation of document.getAnimations()) {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
    // Those of style sheets are found above, running or not.
    if (target && canvas.contains(target) && !(animation instanceof CSSAnimation || animation instanceof CSSTransition))
      add(target, `${kindOf(target)} ${quote(wordsOf(target))} is animated by a script`, 'script', 1)
  }
  return [...found.values()]
}

/** The longest, in s, of durations as CSS lists them. A millisecond is what some style sheets set instead of none. */
function longest(durations: string): number {
  const seconds = Math.max(0, ...durations.split(',').map(duration => Number.parseFloat(duration) || 0))
  return seconds > 0.001 ? seconds : 0
}
