/** Made by setup/snippets/plugin.ts for each deck. */
declare module 'virtual:snippets/texts' {
  /** The whole text of each snippet that the deck shows, by its name. */
  export const texts: Record<string, string>
}

declare module 'virtual:snippets/modules' {
  /** The snippets that the deck shows, by name. */
  export const snippets: Record<string, () => Promise<Record<string, unknown>>>
  /** What they import: packages by name, files by path below `snippets/`, each with the names that they take. */
  export const modules: Record<string, () => Promise<Record<string, unknown>>>
}
