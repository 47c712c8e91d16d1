import type { Random } from './random.ts'

/** Bytes for a server, and whether they are a whole request: one that is cut short has no answer to wait for. */
export interface RandomRequest { bytes: Buffer, whole: boolean }

const parts = [
  '', '.', '..', '...', 'assets', 'app.js', 'app.js.br', 'old.js', 'digits.txt', 'empty.txt', 'in.txt', 'out.txt', 'out', 'loop', 'pipe', '01-one', 'en', 'index.html',
  '.hidden', '.en.new-12345-0123abcd', 'private.txt', 'a%20b%25.txt', '%', '%zz', '%00', '%2e%2e', '%2f', '%5c', '%ff%fe', '%c3%28', '%ED%A0%80', '%25', ':', ';', '*', '|', '~', 'con', '\\', '..\\',
  'é', '\u{1F600}', 'a'.repeat(255), 'a'.repeat(256), 'a'.repeat(5000), '?', '#', '?a=b', '//', 'http://localhost/', 'index.html.0b1ffa42-9d6c-4a53-8a51-3d1f7b0d5d11.new',
]
const hosted = ['/', '/index.html', '/digits.txt', '/empty.txt', '/assets/app.js', '/01-one/en/', '/01-one/en']
const numbers = ['', '0', '1', '5', '9', '10', '11', '100', '-1', '1e3', '0x1', '9'.repeat(30), 'NaN', ' ', 'a', '1.5']
const values = ['*', '"a"', 'W/"10-1"', 'gzip', 'br', 'br;q=0, gzip;q=0.5', 'gzip;q=', ',,,', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Thu, 99 Jan 2999 99:99:99 GMT', '0', '-1', '5', '\u0001', '\t', '', '"', 'a'.repeat(9000)]
const names = ['Accept-Encoding', 'If-None-Match', 'If-Modified-Since', 'If-Range', 'If-Match', 'Origin', 'Content-Length', 'Transfer-Encoding', 'Expect', 'Upgrade', 'Cookie', 'Accept', 'X-Any', 'Host', 'Connection']
const methods = ['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PATCH', 'PROPFIND', 'get', 'FOO', '', 'G\u0000T']
const versions = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'HTTP/', '']

/** A request as no client should send it: most parse, and are wrong in one thing or several; some are no HTTP at all. */
export function randomRequest(random: Random): RandomRequest {
  if (random.chance(0.05))
    return { bytes: Buffer.from(Array.from({ length: random.below(600) }, () => random.below(256))), whole: false }
  const lines = [`${random.pick(methods)} ${target(random)} ${random.pick(versions)}`, 'Host: localhost', 'Connection: close']
  for (let count = random.below(4); count > 0; count--)
    lines.push(random.chance(0.6) ? `Range: ${range(random)}` : `${random.pick(names)}: ${random.pick(values)}`)
  if (random.chance(0.03))
    lines.push(...Array.from({ length: 2500 }, (_, index) => `X-${index}: ${index}`))
  const bytes = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, random.chance(0.5) ? 'utf8' : 'latin1')
  return random.chance(0.1) ? { bytes: bytes.subarray(0, random.below(bytes.length)), whole: false } : { bytes, whole: true }
}

function target(random: Random): string {
  // Often enough a file that is there, so that what else the request says comes to bear.
  if (random.chance(0.4))
    return random.pick(hosted)
  const path = Array.from({ length: random.below(6) }, () => random.pick(parts)).join('/')
  return `${random.chance(0.95) ? '/' : ''}${path}${random.chance(0.2) ? '/' : ''}`
}

function range(random: Random): string {
  const one = () => `${random.pick(numbers)}-${random.pick(numbers)}`
  return `${random.pick(['bytes=', 'bytes=', 'bytes=', 'bytes=', 'bytes=', 'Bytes = ', 'bytes', 'items=', ''])}${Array.from({ length: random.chance(0.8) ? 1 : random.below(50) }, one).join(',')}`
}
