import { isMap, isPair, isSeq } from 'yaml'

/** One step into YAML: a key, or a place in a list. */
export type Step = string | number

/** Where in the text the last part of the path stands that a node of YAML has; undefined where it has none of it. */
export function placeOf(node: unknown, [step, ...rest]: readonly Step[]): number | undefined {
  if (step === undefined)
    return undefined
  if (isMap(node)) {
    const pair = node.items.find(item => isPair(item) && String(item.key) === String(step))
    return pair && (placeOf(pair.value, rest) ?? startOf(pair.key))
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)]
    return item === undefined ? undefined : placeOf(item, rest) ?? startOf(item)
  }
  return undefined
}

function startOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : undefined
}
