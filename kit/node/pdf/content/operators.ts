/** An operator of a content stream and where it stands with its operands; a whole inline image is one. ISO 32000-1, 7.8.2. */
export interface Operation {
  operator: string
  /** Of its first operand. */
  from: number
  /** Of the operator itself. */
  at: number
  to: number
}

const [space, percent, open, star, slash, nine, less, greater, bracket, endBracket, backslash, brace, endBrace] = [32, 37, 40, 42, 47, 57, 60, 62, 91, 93, 92, 123, 125]

/** Reads a content stream, each byte of which is a character, and tells of one operator after the other. */
export function readOperations(stream: string, visit: (operation: Operation) => void): void {
  const { length } = stream
  let at = 0
  let from = -1
  let depth = 0
  while (at < length) {
    const start = at
    const code = stream.charCodeAt(at)
    if (code <= space) {
      at++
      continue
    }
    if (code === percent) {
      at = lineEnd(stream, at)
      continue
    }
    if (from < 0)
      from = start
    if (code === open) {
      at = literalEnd(stream, at)
    }
    else if (code === less || code === bracket) {
      const dict = code === less && stream.charCodeAt(at + 1) === less
      if (dict || code === bracket) {
        depth++
        at += dict ? 2 : 1
      }
      else {
        at = after(stream, '>', at)
      }
    }
    else if (code === greater || code === endBracket) {
      depth--
      at += code === greater ? 2 : 1
    }
    else {
      at = wordEnd(stream, at + 1)
      // A number, a name, or what stands in a dictionary or an array, belongs to the operator that follows.
      if (depth > 0 || code <= nine && code >= star || code === slash || isConstant(stream.slice(start, at)))
        continue
      const operator = stream.slice(start, at)
      if (operator === 'BI')
        at = inlineImageEnd(stream, at)
      visit({ operator, from, at: start, to: at })
      from = -1
    }
  }
}

/** What stands before an operator: numbers, names, strings. */
export function operandsOf(stream: string, { from, at }: Operation): string[] {
  return stream.slice(from, at).match(/<<[^]*>>|\[[^]*\]|\((?:[^()\\]|\\[^])*\)|<[^>]*>|\/?[^\s<>[\]()/]+/g) ?? []
}

/** Of an operator that takes nothing but numbers. */
export function numbersOf(stream: string, operation: Operation): number[] {
  return stream.slice(operation.from, operation.at).match(/[-+.\d]+/g)?.map(Number) ?? []
}

function wordEnd(stream: string, from: number): number {
  for (let at = from; at < stream.length; at++) {
    const code = stream.charCodeAt(at)
    if (code <= space || code === slash || code === less || code === greater || code === open || code === bracket || code === endBracket || code === percent || code === brace || code === endBrace)
      return at
  }
  return stream.length
}

function isConstant(word: string): boolean {
  return word === 'true' || word === 'false' || word === 'null'
}

function lineEnd(stream: string, from: number): number {
  const end = /[\r\n]/g
  end.lastIndex = from
  return end.exec(stream)?.index ?? stream.length
}

/** A string in round brackets, which may hold pairs of them. */
function literalEnd(stream: string, from: number): number {
  let depth = 0
  for (let at = from; at < stream.length; at++) {
    const code = stream.charCodeAt(at)
    if (code === backslash)
      at++
    else if (code === open)
      depth++
    else if (code === open + 1 && --depth === 0)
      return at + 1
  }
  return stream.length
}

function after(stream: string, text: string, from: number): number {
  const at = stream.indexOf(text, from)
  return at < 0 ? stream.length : at + text.length
}

/** After the operator that ends an inline image, whose data may be anything. */
function inlineImageEnd(stream: string, from: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = from
  return end.exec(stream) ? end.lastIndex : stream.length
}
