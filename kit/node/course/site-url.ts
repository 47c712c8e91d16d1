/** A site's address with a slash at its end; undefined where the text is no address of the web. */
export function parseSiteUrl(text: string): string | undefined {
  if (!URL.canParse(text))
    return undefined
  const url = new URL(text)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.search === '' && url.hash === ''
    ? `${url.href.replace(/\/$/, '')}/`
    : undefined
}
