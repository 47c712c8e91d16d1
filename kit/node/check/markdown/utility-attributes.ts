/**
 * Names of the utility classes that Slidev's style engine also takes as attributes, on a component for the element that
 * it is drawn as: those that stand alone, those that go on behind a hyphen or a figure, and those that take their rest as a value.
 */
const alone = namesOf('absolute block border capitalize fixed flex grid hidden inline isolate italic lowercase relative rounded shadow static sticky transform transition truncate underline uppercase')
const begun = namesOf(`${[...alone].join(' ')} align animate aspect backdrop bg blur bottom break brightness clip col columns content contrast cursor delay divide duration ease fill font
  gap gradient grow h inset items justify leading left line list m max mb me min mix ml mr ms mt mx my object op opacity order origin outline overflow p pb pe place pl pointer pos pr ps
  pt px py right ring rotate row saturate scale select self shrink skew space stroke text top tracking translate w whitespace z`)
const valued = namesOf('bg border flex font grid h m op p text w z')

/** True for `mt--10`, `w-full`, `op50`, `hover:underline` and `m="t-4 x-auto"`. */
export function isUtilityAttribute(name: string, value: string): boolean {
  const bare = name.replace(/^(?:[a-z]+:)+/, '')
  if (value !== '')
    return valued.has(bare) && value.trim().split(/\s+/).every(part => /^(?:~|!?-?[a-z\d][a-z\d:./%[\]#-]*)$/.test(part))
  const family = /^-?([a-z]+)(?:-.+|\d[\w./-]*)$/.exec(bare)?.[1]
  return alone.has(bare) || family !== undefined && begun.has(family)
}

function namesOf(names: string): Set<string> {
  return new Set(names.split(/\s+/))
}
