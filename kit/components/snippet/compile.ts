import { parser } from '@lezer/javascript'

const typescript = parser.configure({ dialect: 'ts' })
export type Tree = ReturnType<typeof typescript.parse>
export type Node = Tree['topNode']

export const parse = (text: string): Tree => typescript.parse(text)

/** What TypeScript has beyond JavaScript: nodes that say nothing at run time. */
const types = new Set([
  'TypeAnnotation', 'TypePredicate', 'TypeArgList', 'TypeParamList', 'InterfaceDeclaration', 'TypeAliasDeclaration',
  'AmbientDeclaration', 'Optional', 'Privacy', 'readonly', 'override', 'abstract', 'declare',
])

/**
 * Makes TypeScript ready to run as a module in a worker. Types become blanks, so that lines stay where they are;
 * imports become calls of `load(name, names)`, which gives what the deck has of a module.
 */
export function compile(text: string, load: string): string {
  const cuts: { from: number, to: number, instead?: string }[] = []
  parse(withoutGaps(text)).iterate({
    enter({ node }) {
      const cut = cutOf(node, text, load)
      if (cut)
        cuts.push(cut)
      return !cut || cut.from !== node.from || cut.to !== node.to
    },
  })
  let result = ''
  let at = 0
  for (const { from, to, instead = '' } of cuts.sort((a, b) => a.from - b.from)) {
    if (from < at)
      continue
    result += text.slice(at, from) + instead + blank(text.slice(from, to), instead)
    at = to
  }
  return result + text.slice(at)
}

/** Blanks what the grammar does not know and a type may say all the same: `(x): x is T =>`, `async <T>(x: T) =>`. */
export function withoutGaps(text: string): string {
  return text
    .replace(/(?<=\):\s*)(?:asserts\s+)?[\w$]+\s+is\s(?=[^\n]*=>)/g, found => blank(found, ''))
    .replace(/(?<==\s*)async(?=\s*<[^()]*>\s*\()/g, found => blank(found, ''))
}

/** The first line that cannot be read as code; undefined where all of it can. */
export function faultyLine(text: string): number | undefined {
  let line: number | undefined
  parse(withoutGaps(text)).iterate({
    enter({ type, from }) {
      if (type.isError)
        line ??= text.slice(0, from).split('\n').length
      return line === undefined
    },
  })
  return line
}

function cutOf(node: Node, text: string, load: string): { from: number, to: number, instead?: string } | undefined {
  const { name, from, to, parent } = node
  const whole = { from, to }
  if (name === 'ImportDeclaration')
    return { ...whole, instead: importOf(text.slice(from, to), load) }
  // `export interface`, `export type { … }`: the whole statement.
  if (name === 'ExportDeclaration' && (types.has(node.firstChild?.nextSibling?.name ?? '') || node.firstChild?.nextSibling?.name === 'type'))
    return whole
  // A function without a body is one of its overloads.
  if (name === 'FunctionDeclaration' && !node.getChild('Block'))
    return parent?.name === 'ExportDeclaration' ? { from: parent.from, to: parent.to } : whole
  if (types.has(name))
    return whole
  if (name === 'this' && parent?.name === 'ParamList')
    return { from, to: node.nextSibling?.nextSibling?.name === ',' ? node.nextSibling.nextSibling.to : to }
  // `x as T`, `x satisfies T`
  if ((name === 'as' || name === 'satisfies') && parent?.name === 'BinaryExpression')
    return { from, to: parent.to }
  if (name === 'implements' && parent)
    return { from, to: parent.getChild('ClassBody')?.from ?? parent.to }
  // `x!`, and in a declaration `x!: T`
  if (name === 'LogicOp' && text.slice(from, to) === '!' && (parent?.name === 'PostfixExpression' || node.nextSibling?.name === 'TypeAnnotation' || parent?.nextSibling?.name === 'TypeAnnotation'))
    return whole
  // `<T>x`
  if (name === 'PrefixCast')
    return { from, to: node.lastChild?.from ?? from }
  // The grammar does not know `catch (error: unknown)`.
  if (name === 'CatchClause') {
    const [variable, block] = [node.getChild('VariableDefinition'), node.getChild('Block')]
    return variable && block && text.slice(variable.to, block.from).includes(':') ? { from: variable.to, to: text.lastIndexOf(')', block.from) } : undefined
  }
  return undefined
}

/** An import as a call; nothing for one that takes only types. */
function importOf(statement: string, load: string): string {
  const [, clause = '', from = ''] = /^import\s+(?:([^]*?)\s*from\s*)?['"]([^'"]+)['"]/.exec(statement) ?? []
  if (/^type\s/.test(clause))
    return ''
  const [, first, , group] = /^([\w$]+)?(\s*,\s*)?(?:\{([^]*)\}|\*\s*as\s+[\w$]+)?$/.exec(clause) ?? []
  const all = /\*\s*as\s+([\w$]+)/.exec(clause)?.[1]
  const named = (group ?? '').split(',').map(name => name.trim()).filter(name => name && !/^type\s/.test(name)).map(name => name.split(/\s+as\s+/))
  if (group !== undefined && named.length === 0 && !first)
    return ''
  const taken = [...first ? [['default', first]] : [], ...named]
  const call = `await ${load}(${JSON.stringify(from)}, ${JSON.stringify(taken.map(([name]) => name))})`
  return all ? `const ${all} = ${call};` : taken.length === 0 ? `${call};` : `const { ${taken.map(([name, as]) => as ? `${name}: ${as}` : name).join(', ')} } = ${call};`
}

/** Spaces and line breaks in the place of a text, as far as what stands there instead leaves them. */
function blank(text: string, instead: string): string {
  return instead ? text.replace(/[^\n]/g, '') : text.replace(/[^\n]/g, ' ')
}
