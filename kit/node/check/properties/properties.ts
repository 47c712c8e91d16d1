import { existsSync, readFileSync } from 'node:fs'
import { hashOf, remembered, versionOf } from '../remember.ts'
import { type Expression, type Member, type Script, Scripts, type TypeNode } from './script.ts'
import { anything, keysOf, type Values, valuesOf } from './values.ts'

export interface Property { name: string, isRequired: boolean, values: Values }

/** What may stand in a component's tag. */
export interface Properties {
  list: Property[]
  /** It may take others: it hands its attributes on, or its type cannot be told whole. */
  isOpen: boolean
}

interface Answer {
  properties: Properties
  /** The files that its types come from, with the hashes of their texts. */
  from: [file: string, hash: string][]
}

const version = versionOf(import.meta.url, new URL('./script.ts', import.meta.url).href, new URL('./values.ts', import.meta.url).href)

/** The properties of a component, from its own script; read anew where it or what its types come from has changed. */
export function propertiesOf(root: string, file: string): Properties {
  if (!file.endsWith('.vue'))
    return { list: [], isOpen: true }
  const isCurrent = ({ from }: Answer) => from.every(([path, hash]) => existsSync(path) && hashOf(readFileSync(path, 'utf8')) === hash)
  return remembered<Answer>(root, `properties ${version} ${file}`, '', () => find(file), isCurrent).properties
}

function find(file: string): Answer {
  const scripts = new Scripts()
  const properties = read(file, scripts)
  return { properties, from: Array.from(scripts.texts, ([path, text]) => [path, hashOf(text)]) }
}

function read(file: string, scripts: Scripts): Properties {
  let script: Script
  try {
    script = scripts.read(file)
  }
  catch {
    return { list: [], isOpen: true } // Its own fault: the build tells it.
  }
  const isOpen = /\$attrs|useAttrs|inheritAttrs/.test(script.text)
  const calls = script.expressions.flatMap(expression => macros(expression))
  const models = calls.filter(({ name }) => name === 'defineModel').map((call): Property => ({ name: call.texts[0] ?? 'modelValue', isRequired: false, values: anything }))
  const props = calls.find(({ name }) => name === 'defineProps')
  const found = props?.type
    ? ofType(props.type, script, scripts)
    : ofObject(props?.value ?? optionsProps(script.defaultExport))
  return { list: [...models, ...found.list], isOpen: isOpen || found.isOpen }
}

/** `defineProps<T>()`, in `withDefaults` too. */
function macros(expression: Expression): { name: string, type?: TypeNode, value?: Expression, texts: string[] }[] {
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier')
    return []
  const [first] = expression.arguments
  if (expression.callee.name === 'withDefaults')
    return first ? macros(first as Expression) : []
  const type = expression.typeParameters?.type === 'TSTypeParameterInstantiation' ? expression.typeParameters.params[0] : undefined
  return [{
    name: expression.callee.name,
    ...type && { type },
    ...first && { value: first as Expression },
    texts: first?.type === 'StringLiteral' ? [first.value] : [],
  }]
}

/** Of a type written out, of an interface, and of several joined. */
function ofType(node: TypeNode, script: Script, scripts: Scripts, depth = 0): Properties {
  const unknown: Properties = { list: [], isOpen: true }
  if (depth > 20)
    return unknown
  if (node.type === 'TSTypeLiteral')
    return ofMembers(node.members, script, scripts)
  if (node.type === 'TSIntersectionType')
    return node.types.map(type => ofType(type, script, scripts, depth + 1)).reduce(joined)
  if (node.type === 'TSParenthesizedType')
    return ofType(node.typeAnnotation, script, scripts, depth + 1)
  if (node.type !== 'TSTypeReference' || node.typeName.type !== 'Identifier' || node.typeParameters)
    return unknown
  const own = script.types.get(node.typeName.name)
  if (own?.type === 'TSInterfaceDeclaration') {
    const members = ofMembers(own.body.body, script, scripts)
    return own.extends?.length ? { ...members, isOpen: true } : members
  }
  if (own)
    return ofType(own, script, scripts, depth + 1)
  const imported = scripts.importedBy(script, node.typeName.name)
  return imported ? ofType({ ...node, typeName: { ...node.typeName, name: imported.name } }, imported.script, scripts, depth + 1) : unknown
}

function ofMembers(members: Member[], script: Script, scripts: Scripts): Properties {
  const list = members.flatMap((member): Property[] => {
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature')
      return []
    const name = member.key.type === 'Identifier' ? member.key.name : member.key.type === 'StringLiteral' ? member.key.value : undefined
    const type = member.type === 'TSPropertySignature' && member.typeAnnotation?.type === 'TSTypeAnnotation' ? member.typeAnnotation.typeAnnotation : undefined
    return name === undefined ? [] : [{ name, isRequired: !member.optional, values: type ? valuesOf(type, script, scripts) : anything }]
  })
  return { list, isOpen: members.some(member => member.type === 'TSIndexSignature') }
}

/** `{ size: Number, view: { type: String, required: true } }`, and `['size', 'view']`. */
function ofObject(value: Expression | undefined): Properties {
  if (value === undefined)
    return { list: [], isOpen: false }
  if (value.type === 'ArrayExpression') {
    const names = value.elements.map(element => element?.type === 'StringLiteral' ? element.value : undefined)
    return { list: names.flatMap(name => name === undefined ? [] : [{ name, isRequired: false, values: anything }]), isOpen: names.includes(undefined) }
  }
  const keys = keysOf(value)
  // What is required, and of what type, is said at run time here: the names are enough.
  return keys ? { list: keys.map(name => ({ name, isRequired: false, values: anything })), isOpen: false } : { list: [], isOpen: true }
}

/** `export default { props: … }`, in `defineComponent` too. */
function optionsProps(exported: Expression | undefined): Expression | undefined {
  const options = exported?.type === 'CallExpression' ? exported.arguments[0] : exported
  if (options?.type !== 'ObjectExpression')
    return undefined
  const found = options.properties.find(property => property.type === 'ObjectProperty' && property.key.type === 'Identifier' && property.key.name === 'props')
  return found?.type === 'ObjectProperty' ? found.value as Expression : undefined
}

function joined(a: Properties, b: Properties): Properties {
  return { list: [...a.list, ...b.list], isOpen: a.isOpen || b.isOpen }
}
