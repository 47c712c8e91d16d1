/** Code without blanks and without its imports, which *Edit* turns into calls. */
export function bareCode(code: string): string {
  return code.replace(/^import\s[^]*?from '[^']+'$/gm, '').replace(/^(?:const \{[^}]*\} = )?await load\([^]*?\);/gm, '').replace(/[\s;]+/g, '')
}
