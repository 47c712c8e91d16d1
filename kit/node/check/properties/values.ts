import type { Expression, Script, Scripts, TypeNode } from './script.ts'

/** What a property may be, as far as that can be told from its type. */
export interface Values {
  /** The texts and numbers that it names, `'spectrum' | 'teams'`. */
  literals: (string | number)[]
  /** It takes any text, any number, yes or no. */
  string: boolean
  number: boolean
  boolean: boolean
  /** It takes something else, or what cannot be told: then any value passes. */
  other: boolean
}

const none: Values = { literals: [], string: false, number: false, boolean: false, other: false }
export const anything: Values = { ...none, other: true }

/** The values of a type, through names and imports. */
export function valuesOf(node: TypeNode, script: Script, scripts: Scripts, depth = 0): Values {
  if (depth > 20)
    return anything
  const again = (inner: TypeNode, where = script) => valuesOf(inner, where, scripts, depth + 1)
  switch (node.type) {
    case 'TSStringKeyword':
      return { ...none, string: true }
    case 'TSNumberKeyword':
      return { ...none, number: true }
    case 'TSBooleanKeyword':
      return { ...none, boolean: true }
    case 'TSUndefinedKeyword':
    case 'TSNullKeyword':
      return none
    case 'TSParenthesizedType':
      return again(node.typeAnnotation)
    case 'TSUnionType':
      return node.types.map(type => again(type)).reduce(joined, none)
    case 'TSLiteralType':
      return node.literal.type === 'StringLiteral' || node.literal.type === 'NumericLiteral'
        ? { ...none, literals: [node.literal.value] }
        : node.literal.type === 'BooleanLiteral' ? { ...none, boolean: true } : anything
    case 'TSTypeReference': {
      if (node.typeName.type !== 'Identifier' || node.typeParameters)
        return anything
      const { name } = node.typeName
      const own = script.types.get(name)
      if (own)
        return own.type === 'TSInterfaceDeclaration' ? anything : again(own)
      const imported = scripts.importedBy(script, name)
      return imported ? again({ ...node, typeName: { ...node.typeName, name: imported.name } }, imported.script) : anything
    }
    case 'TSTypeOperator': {
      const of = node.operator === 'keyof' ? constantOf(node.typeAnnotation, script, scripts) : undefined
      return of ? literals(keysOf(of.value)) : anything
    }
    case 'TSIndexedAccessType': {
      const of = node.indexType.type === 'TSNumberKeyword' ? constantOf(node.objectType, script, scripts) : undefined
      return of ? literals(elementsOf(of.value, of.script, scripts)) : anything
    }
    default:
      return anything
  }
}

function joined(a: Values, b: Values): Values {
  return {
    literals: [...a.literals, ...b.literals],
    string: a.string || b.string,
    number: a.number || b.number,
    boolean: a.boolean || b.boolean,
    other: a.other || b.other,
  }
}

function literals(found: (string | number)[] | undefined): Values {
  return found ? { ...none, literals: found } : anything
}

/** What `typeof name` stands for. */
function constantOf(type: TypeNode, script: Script, scripts: Scripts): { value: Expression, script: Script } | undefined {
  if (type.type === 'TSParenthesizedType')
    return constantOf(type.typeAnnotation, script, scripts)
  return type.type === 'TSTypeQuery' && type.exprName.type === 'Identifier' ? declared(type.exprName.name, script, scripts) : undefined
}

function declared(name: string, script: Script, scripts: Scripts, depth = 0): { value: Expression, script: Script } | undefined {
  const value = script.constants.get(name)
  const imported = scripts.importedBy(script, name)
  if (value)
    return { value: bare(value), script }
  return imported && depth < 20 ? declared(imported.name, imported.script, scripts, depth + 1) : undefined
}

/** Without `as const` and `satisfies …`. */
function bare(expression: Expression): Expression {
  return expression.type === 'TSAsExpression' || expression.type === 'TSSatisfiesExpression' ? bare(expression.expression) : expression
}

/** Of a list that stands there whole. */
function elementsOf(list: Expression, script: Script, scripts: Scripts): (string | number)[] | undefined {
  if (list.type !== 'ArrayExpression')
    return undefined
  const found: (string | number)[] = []
  for (const element of list.elements) {
    if (element?.type === 'StringLiteral' || element?.type === 'NumericLiteral') {
      found.push(element.value)
      continue
    }
    const spread = element?.type === 'SpreadElement' && element.argument.type === 'Identifier' ? declared(element.argument.name, script, scripts) : undefined
    const more = spread && elementsOf(spread.value, spread.script, scripts)
    if (!more)
      return undefined
    found.push(...more)
  }
  return found
}

/** The names of an object that stands there whole. */
export function keysOf(object: Expression): string[] | undefined {
  if (object.type !== 'ObjectExpression')
    return undefined
  const keys = object.properties.map(property => property.type === 'SpreadElement' || property.computed
    ? undefined
    : property.key.type === 'Identifier' ? property.key.name : property.key.type === 'StringLiteral' ? property.key.value : undefined)
  return keys.every(key => key !== undefined) ? keys : undefined
}
