import { join, relative, sep } from 'node:path'
import ts from 'typescript'
import { filesBelow } from '../node/base/files-below.ts'
import { nameCompiled } from './name-compiled.ts'

/** Whose types somebody asks for: a course's components by name, and Vue's compiler for the props of the kit's own. */
const typed = ['deck/composables', 'shared']

/** By path from the kit's folder, the types of what others import. */
export function declarations(kit: string): Map<string, string> {
  const files = typed.flatMap(folder => filesBelow(join(kit, folder)).map(file => join(kit, folder, file))).filter(file => file.endsWith('.ts'))
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: kit,
    outDir: kit,
    paths: { '@slidev/client': [join(kit, 'types/slidev-client.d.ts')] },
  })
  const texts = new Map<string, string>()
  program.emit(undefined, (file, text) => {
    const path = relative(kit, file).split(sep).join('/')
    texts.set(path, nameCompiled(text, path))
  })
  return texts
}
