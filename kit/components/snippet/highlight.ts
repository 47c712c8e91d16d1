import { parse, type Node } from './compile'

/** What a piece of code is, for its colour. */
export type Kind = 'keyword' | 'string' | 'figure' | 'call' | 'parameter' | 'comment'

export interface Piece { text: string, kind: Kind | undefined }

const kinds: Record<string, Kind> = {
  String: 'string', TemplateString: 'string', RegExp: 'string', Number: 'figure', BooleanLiteral: 'figure', null: 'figure', TypeName: 'figure',
  LineComment: 'comment', BlockComment: 'comment', Arrow: 'keyword', Equals: 'keyword', Spread: 'keyword',
  ArithOp: 'keyword', CompareOp: 'keyword', LogicOp: 'keyword', UpdateOp: 'keyword', BitOp: 'keyword',
}

/** The code in pieces of one colour each, as the highlighted listing has them by and large. */
export function highlight(code: string): Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, to: number, kind?: Kind) => {
    if (to > from)
      pieces.push({ text: code.slice(from, to), kind })
  }
  let at = 0
  parse(code).iterate({
    enter: () => true,
    leave({ node }) {
      if (node.from < at || node.firstChild && node.name !== 'TemplateString')
        return
      const kind = kindOf(node)
      if (!kind)
        return
      // Of a template what stands between its values.
      add(at, node.from)
      add(node.from, node.to, kind)
      at = node.to
    },
  })
  add(at, code.length)
  return pieces
}

function kindOf({ name, parent, nextSibling }: Node): Kind | undefined {
  if (kinds[name])
    return kinds[name]
  // The grammar names a keyword by itself: `const`, `return`, `await`.
  if (/^[a-z]+$/.test(name))
    return 'keyword'
  const called = parent?.name === 'CallExpression' && nextSibling?.name === 'ArgList'
  if (called || (name === 'VariableDefinition' && parent?.name === 'FunctionDeclaration'))
    return 'call'
  if (name !== 'VariableDefinition')
    return undefined
  return parent?.name === 'ParamList' ? 'parameter' : 'figure'
}
