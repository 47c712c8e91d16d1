import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'

type Compiler = typeof import('vue/compiler-sfc')
export type Statement = ReturnType<Compiler['babelParse']>['program']['body'][number]
type Declarator = Extract<Statement, { type: 'VariableDeclaration' }>['declarations'][number]
export type Expression = NonNullable<Declarator['init']>
export type TypeNode = Extract<Statement, { type: 'TSTypeAliasDeclaration' }>['typeAnnotation']
export type Interface = Extract<Statement, { type: 'TSInterfaceDeclaration' }>
export type Member = Interface['body']['body'][number]

/** A file of TypeScript, or the scripts of a component, with what it declares by name. */
export interface Script {
  file: string
  types: Map<string, TypeNode | Interface>
  constants: Map<string, Expression>
  imports: Map<string, { from: string, name: string }>
  /** What stands there as expressions, in order. */
  expressions: Expression[]
  defaultExport: Expression | undefined
  /** As written. */
  text: string
}

/** It takes a tenth of a second to load, and most runs know every component. */
let compiler: Compiler | undefined

/** Reads scripts, each file once. */
export class Scripts {
  /** Everything that was read, by path. */
  readonly texts = new Map<string, string>()
  private readonly known = new Map<string, Script>()

  /** @throws SyntaxError where it is no TypeScript. */
  read(file: string): Script {
    const script = this.known.get(file) ?? readScript(file, this.textOf(file))
    this.known.set(file, script)
    return script
  }

  /** The script in which a name is declared that another imports; undefined where that is a package. */
  importedBy(script: Script, name: string): { script: Script, name: string } | undefined {
    const from = script.imports.get(name)
    const file = from && fileOf(resolve(dirname(script.file), from.from))
    return from?.from.startsWith('.') && file ? { script: this.read(file), name: from.name } : undefined
  }

  private textOf(file: string): string {
    const text = readFileSync(file, 'utf8')
    this.texts.set(file, text)
    return text
  }
}

function fileOf(path: string): string | undefined {
  return ['', '.ts', '.tsx', '.js', '.mjs', '.vue', '/index.ts', '/index.js'].map(ending => path + ending).find(file => existsSync(file) && statSync(file).isFile())
}

function readScript(file: string, text: string): Script {
  compiler ??= createRequire(import.meta.url)('vue/compiler-sfc') as Compiler
  const { babelParse, parse } = compiler
  const scripts = file.endsWith('.vue') ? scriptsOf(parse(text, { filename: file, sourceMap: false }).descriptor) : [text]
  const script: Script = { file, types: new Map(), constants: new Map(), imports: new Map(), expressions: [], defaultExport: undefined, text }
  for (const code of scripts) {
    for (const statement of babelParse(code, { sourceType: 'module', plugins: ['typescript', ...file.endsWith('x') ? ['jsx' as const] : []] }).program.body)
      note(statement, script)
  }
  return script
}

function scriptsOf({ script, scriptSetup }: ReturnType<Compiler['parse']>['descriptor']): string[] {
  return [script, scriptSetup].flatMap(block => block ? [block.content] : [])
}

function note(statement: Statement, script: Script): void {
  switch (statement.type) {
    case 'ExportNamedDeclaration':
      if (statement.declaration)
        note(statement.declaration, script)
      for (const specifier of statement.source ? statement.specifiers : []) {
        if (specifier.type === 'ExportSpecifier' && specifier.exported.type === 'Identifier')
          script.imports.set(specifier.exported.name, { from: statement.source!.value, name: specifier.local.name })
      }
      break
    case 'ExportDefaultDeclaration':
      script.defaultExport = statement.declaration as Expression
      break
    case 'ImportDeclaration':
      for (const specifier of statement.specifiers) {
        if (specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier')
          script.imports.set(specifier.local.name, { from: statement.source.value, name: specifier.imported.name })
      }
      break
    case 'TSTypeAliasDeclaration':
      script.types.set(statement.id.name, statement.typeAnnotation)
      break
    case 'TSInterfaceDeclaration':
      script.types.set(statement.id.name, statement)
      break
    case 'VariableDeclaration':
      for (const { id, init } of statement.declarations) {
        if (id.type === 'Identifier' && init)
          script.constants.set(id.name, init)
        if (init)
          script.expressions.push(init)
      }
      break
    case 'ExpressionStatement':
      script.expressions.push(statement.expression)
  }
}
