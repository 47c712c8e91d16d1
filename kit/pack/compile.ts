import ts from 'typescript'

/** What Node runs, and what others take from there. */
export const compiledFolders = ['node', 'page', 'present', 'shared', 'words']

/** @param path from the kit's folder, with slashes. */
export function isCompiled(path: string): boolean {
  return compiledFolders.some(folder => path.startsWith(`${folder}/`)) && path.endsWith('.ts')
}

/**
 * A source as Node runs it where it strips no types; what it names by its ending is named by the new one.
 * @param path for messages.
 * @throws Error where the source cannot be read.
 */
export function toJavaScript(source: string, path: string): string {
  const { outputText, diagnostics = [] } = ts.transpileModule(source, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true, rewriteRelativeImportExtensions: true },
  })
  if (diagnostics.length > 0)
    throw new Error(`kit/${path} cannot be compiled: ${diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')).join('; ')}`)
  return outputText.replaceAll(/(new URL\((['"])[^'"]+)\.ts\2, import\.meta\.url\)/g, '$1.js$2, import.meta.url)')
}
