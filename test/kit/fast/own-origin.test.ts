import { expect, test } from 'vitest'
import { foreignBecause } from '../../../kit/node/base/own-origin.ts'

const asked = (headers: Record<string, string>, url = '/') => ({ method: 'GET', url, headers })

test.each([
  ['a phone in the room', { host: '192.168.1.5:3030', origin: 'http://192.168.1.5:3030' }, '0.0.0.0', []],
  ['a phone in the room, by IPv6', { host: '[fe80::5]:3030', origin: 'http://[fe80::5]:3030' }, '::', []],
  ['a tunnel', { 'host': 'two-words.trycloudflare.com', 'origin': 'https://two-words.trycloudflare.com', 'sec-fetch-site': 'same-origin' }, '0.0.0.0', ['.trycloudflare.com']],
  ['the address that was chosen', { host: '192.168.1.5:3030', origin: 'http://192.168.1.5:3030' }, '192.168.1.5', []],
  ['another port of this machine that leads here', { host: 'localhost:8080', origin: 'http://localhost:8080' }, 'localhost', []],
  ['an address that is typed', { 'host': 'localhost:3030', 'sec-fetch-site': 'none' }, 'localhost', []],
  ['a program', { host: 'localhost:3030' }, 'localhost', []],
] as const)('%s is let in', (_what, headers, host, allowedHosts) => {
  expect(foreignBecause(asked(headers), { host, allowedHosts })).toBeUndefined()
})

test.each([
  ['a name that leads here from elsewhere, with --remote too', { host: 'evil.example:3030' }, '0.0.0.0'],
  ['another phone\'s page', { host: '192.168.1.5:3030', origin: 'http://192.168.1.9:3030' }, '0.0.0.0'],
  ['an address that this server does not listen on', { host: '192.168.1.5:3030' }, 'localhost'],
  ['a page that hides where it stands', { host: 'localhost:3030', origin: 'null' }, 'localhost'],
  ['no name', {}, 'localhost'],
] as const)('%s is refused', (_what, headers, host) => {
  expect(foreignBecause(asked(headers), { host, allowedHosts: [] })).toBeDefined()
})

test('a link leads to pages, not to addresses that do something', () => {
  const link = { 'host': 'localhost:3030', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  const reached = { host: 'localhost', allowedHosts: [] }
  expect(foreignBecause(asked(link, '/presenter/2'), reached)).toBeUndefined()
  expect(foreignBecause(asked(link, '/__open-in-editor?file=a'), reached)).toBeDefined()
  expect(foreignBecause({ ...asked(link), method: 'POST' }, reached)).toBeDefined()
})
