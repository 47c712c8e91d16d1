/** Of how the package is made. */
const ofTheRepository = ['scripts', 'devDependencies']

/** What `package.json` says in a package: where the types are, and nothing of how it is made. */
export function packedManifest(manifest: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(manifest).filter(([name]) => !ofTheRepository.includes(name))
  return { ...Object.fromEntries(kept), exports: withTypes(manifest.exports as Record<string, string>) }
}

/** `./deck/composables/*.ts` stays the file that a deck takes; TypeScript finds its types beside it. */
function withTypes(exports: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(exports).map(([name, file]) =>
    [name, file.endsWith('.ts') ? { types: file.replace(/\.ts$/, '.d.ts'), default: file } : file]))
}
