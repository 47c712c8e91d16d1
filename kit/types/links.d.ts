/** Made by kit/node/compile/deck-links.ts for each deck. */
declare module 'virtual:workshop/links' {
  const links: import('../shared/deck-links').DeckLinks | null
  export default links
}
