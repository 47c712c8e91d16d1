import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** Where a server may be reached, as Vite has it. */
export interface Reached {
  /** What it listens on: a name or an address; true, or an address of zeros, is everything that this machine has. */
  host: string | boolean | undefined
  /** Names that it goes by besides, a full stop before one stands for all below it; true is any. */
  allowedHosts: true | readonly string[]
}

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/**
 * Why a request is not the author's own; undefined where it is. Another page that is open in the same browser can ask
 * this machine for anything: what it cannot do is to lie about where it stands. A program on this machine, `curl` for
 * one, says nothing of the kind, and may.
 */
export function foreignBecause(request: Asked, reached: Reached): string | undefined {
  const { host, origin, 'sec-fetch-site': site } = request.headers
  // A name that another host's owner has made to lead here (DNS rebinding).
  if (host === undefined || !isOwnName(hostName(host), reached))
    return `it was sent to "${host ?? ''}"`
  if (origin !== undefined && hostOf(origin) !== host.toLowerCase())
    return `it comes from ${origin}`
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isLink(request))
    return 'it comes from another site'
  return undefined
}

/**
 * True for who follows a link to a page of the deck, or has it in a frame: what stands there the other page cannot read.
 * An address that does something is no page.
 */
function isLink({ headers, method, url = '' }: Asked): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && ['document', 'iframe'].includes(String(headers['sec-fetch-dest'])) && !url.includes('/__')
}

function isOwnName(name: string | undefined, { host, allowedHosts }: Reached): boolean {
  if (name === undefined)
    return false
  if (name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '::1' || name === host || allowedHosts === true)
    return true
  // An address cannot be made to lead elsewhere.
  if (isIP(name) !== 0)
    return host === true || host === '0.0.0.0' || host === '::'
  return allowedHosts.some(allowed => allowed === name || (allowed.startsWith('.') && (allowed.slice(1) === name || name.endsWith(allowed))))
}

/** The name without its port, an IPv6 address without its brackets. */
function hostName(host: string): string | undefined {
  const [, six, name] = /^(?:\[([0-9a-f:]+)\]|([^\s:/@\\?#]+))(?::\d{1,5})?$/.exec(host.toLowerCase()) ?? []
  return six ?? name
}

/** `https://example.org` says `example.org`. A page in a sandbox, or of a file, says `null`. */
function hostOf(origin: string): string | undefined {
  return /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1]
}
