import type { Body } from './body.ts'
import type { Fault, MarkdownRule } from './rule.ts'

/** Links to other hosts, in the slide and in its note: only what a browser can follow, and by https alone. */
export const linkMalformed: MarkdownRule = {
  name: 'link-malformed',
  slide: ({ body, note }) => [body, note].flatMap(text => [...faultsOfLinks(text), ...unseenLinks(text)]),
}

function faultsOfLinks({ links }: Body): Fault[] {
  return links.flatMap(({ href, line, by }): Fault[] => {
    if (by === 'text' && !/^(https:|mailto:)/.test(href))
      return [{ line, what: `Slidev makes a link to ${href} of plain text`, next: 'Put the text between backticks; or write the link, as in "[text](https://…)".' }]
    const fault = faultOf(href)
    return fault ? [{ line, ...fault }] : []
  })
}

/** What is wrong about an address; nothing about one that stays within the site. */
function faultOf(href: string): Pick<Fault, 'what' | 'next'> | undefined {
  if (isHostLike(href))
    return { what: `"${href}" has no https:// and is taken for a file`, next: `Write "https://${href.replace(/^\/\//, '')}".` }
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(href)?.[1]?.toLowerCase()
  if (scheme === undefined || scheme === 'mailto' || scheme === 'tel')
    return undefined
  // Two slashes are forgotten more often than a host.
  if (/^https?:\/?[^/\s]/i.test(href))
    return { what: `"${href}" has no two slashes behind ${scheme}:`, next: nextOf(href.replace(/^https?:\/?/i, 'https://')) }
  if (scheme === 'http')
    return isLocal(href) ? undefined : { what: `"${href}" is not encrypted`, next: `Write "${href.replace(/^http:/i, 'https:')}".` }
  if (scheme !== 'https')
    return { what: `"${href}" begins with ${scheme}:`, next: 'Write an address that begins with https://.' }
  if (/\s/.test(href))
    return { what: `"${href}" has a space in it`, next: 'Copy the address from the browser, or write %20 for the space.' }
  const host = hostOf(href)
  if (!host || !/^[^.]+(\.[^.]+)+$/.test(host))
    return { what: host ? `"${href}" names no host: "${host}" has no domain` : `"${href}" names no host`, next: 'Copy the address from the browser.' }
  return undefined
}

/** What was meant for a link, but stays text, because Markdown ends an address at a space. */
function unseenLinks({ paragraphs }: Body): Fault[] {
  return paragraphs.flatMap(({ source, line }) => {
    const text = source.replace(/(`+)[\s\S]*?\1/g, code => code.replace(/[^\n]/g, '.'))
    return Array.from(text.matchAll(/\]\(((?:https?:|www\.|\/|\.|#)[^)\n]*)\)/g))
      .filter(([, address]) => /\s/.test(address!.trim().replace(/\s+("[^"]*"|'[^']*')$/, '')))
      .map(({ 1: address, index }): Fault => ({
        line: line + text.slice(0, index).split('\n').length - 1,
        what: `"${address}" has a space in it, so that Markdown does not take it for a link`,
        next: 'Write %20 for the space, or take it out.',
      }))
  })
}

/** `www.example.org/page`: an address without its beginning. */
export function isHostLike(href: string): boolean {
  return /^(www\.|\/\/|[\w-]+(\.[\w-]+)*\.(com|org|net|io|dev|ai|br|edu|gov)([/?#]|$))/i.test(href)
}

/** An address to write instead, where it would be one. */
function nextOf(address: string): string {
  return faultOf(address) ? 'Copy the address from the browser.' : `Write "${address}".`
}

function hostOf(href: string): string | undefined {
  return /^https?:\/\/[^/]/i.test(href) && URL.canParse(href) ? new URL(href).hostname : undefined
}

function isLocal(href: string): boolean {
  return ['localhost', '127.0.0.1'].includes(hostOf(href) ?? '')
}
