import { rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveFolder, type StaticServer } from '../../../kit/node/serve/static-server.ts'
import { get, sendRaw } from '../../support/raw-request.ts'
import { script, writeSmallSite } from '../../support/small-site.ts'

let folder = ''
let server: StaticServer
let underPath: StaticServer
beforeAll(async () => {
  folder = writeSmallSite()
  server = await serveFolder(join(folder, 'dist'), 0)
  underPath = await serveFolder(join(folder, 'dist'), 0, '/some/where/')
})
afterAll(async () => {
  await Promise.all([server.close(), underPath.close()])
  rmSync(folder, { recursive: true })
})

test.each([
  ['/', 200, '<p>home'],
  ['/index.html', 200, '<p>home'],
  ['/01-one/en/', 200, '<p>the deck'],
  ['/01-one/en/?query#hash', 200, '<p>the deck'],
  ['http://localhost/digits.txt', 200, '0123456789'],
  ['/a%20b%25.txt', 200, 'odd name'],
  ['/in.txt', 200, '0123456789'],
  ['/empty.txt', 200, ''],
  ['/01-one/en', 301, ''],
  ['/nothing', 404, 'Not found'],
  ['/digits.txt/', 404, 'Not found'],
  ['/01-one/', 404, 'Not found'],
  ['/%', 400, 'Bad request'],
  ['/%zz', 400, 'Bad request'],
  ['/%00', 400, 'Bad request'],
  ['/%ff', 400, 'Bad request'],
  ['/digits.txt%00.html', 400, 'Bad request'],
  [`/${'a'.repeat(300)}`, 404, 'Not found'],
  [`/${'a/'.repeat(3000)}`, 404, 'Not found'],
  ['/loop', 404, 'Not found'],
  ['/loop/', 404, 'Not found'],
  ['/pipe', 404, 'Not found'],
  ['/out.txt', 404, 'Not found'],
  ['/out/', 404, 'Not found'],
  ['/out', 404, 'Not found'],
  ['/../private.txt', 404, 'Not found'],
  ['/%2e%2e/private.txt', 404, 'Not found'],
  ['/..%2fprivate.txt', 404, 'Not found'],
  ['/..%5cprivate.txt', 404, 'Not found'],
  ['/01-one/../../private.txt', 404, 'Not found'],
  ['//localhost/digits.txt', 404, 'Not found'],
  ['/.hidden', 404, 'Not found'],
  ['/01-one/.en.new-12345-0123abcd/', 404, 'Not found'],
  ['/index.html.0b1ffa42-9d6c-4a53-8a51-3d1f7b0d5d11.new', 404, 'Not found'],
])('GET %s: %i', async (target, status, body) => {
  expect(await get(server.url, target)).toMatchObject({ status, body, silent: false })
})

test('a name that is not of the alphabet of addresses', async () => {
  expect(await (await fetch(`${server.url}ação.txt`)).text()).toBe('ação')
})

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s is refused', async (method) => {
  expect(await get(server.url, '/digits.txt', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test('HEAD says what GET would, and sends nothing', async () => {
  expect(await get(server.url, '/digits.txt', { Range: 'bytes=2-3' }, 'HEAD')).toMatchObject({ status: 200, headers: { 'content-length': '10', 'content-type': 'text/plain' }, body: '' })
})

test('a site under a path of its own: that path with and without its slash, and no other', async () => {
  expect(await get(underPath.url, '/some/where/digits.txt')).toMatchObject({ status: 200 })
  expect(await get(underPath.url, '/some/where')).toMatchObject({ status: 301, headers: { location: '/some/where/' } })
  expect(await get(underPath.url, '/some/where/01-one/en')).toMatchObject({ status: 301, headers: { location: '/some/where/01-one/en/' } })
  for (const target of ['/', '/digits.txt', '/some', '/some/whereabouts', '/some/where/../../digits.txt'])
    expect(await get(underPath.url, target), target).toMatchObject({ status: 404 })
})

describe('ranges', () => {
  test.each([
    ['bytes=0-0', 'bytes 0-0/10', '0'],
    ['bytes=2-4', 'bytes 2-4/10', '234'],
    ['bytes=7-', 'bytes 7-9/10', '789'],
    ['bytes=5-500', 'bytes 5-9/10', '56789'],
    ['bytes=-3', 'bytes 7-9/10', '789'],
    ['bytes=-300', 'bytes 0-9/10', '0123456789'],
    ['BYTES=0-1', 'bytes 0-1/10', '01'],
  ])('%s is sent', async (range, contentRange, body) => {
    expect(await get(server.url, '/digits.txt', { Range: range })).toMatchObject({ status: 206, headers: { 'content-range': contentRange, 'content-length': String(body.length) }, body })
  })

  test.each(['bytes=10-', 'bytes=100-200', 'bytes=-0', `bytes=${'9'.repeat(40)}-`])('%s is not there', async (range) => {
    expect(await get(server.url, '/digits.txt', { Range: range })).toMatchObject({ status: 416, headers: { 'content-range': 'bytes */10' } })
  })

  test.each(['bytes=100-50', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=0-1,3-4', 'bytes=1.5-2', 'bytes=0x1-0x2', 'bytes=--1', 'items=0-1', 'bytes 0-1'])('"%s" is ignored', async (range) => {
    expect(await get(server.url, '/digits.txt', { Range: range })).toMatchObject({ status: 200, body: '0123456789' })
  })

  test('an empty file has no part', async () => {
    expect(await get(server.url, '/empty.txt', { Range: 'bytes=0-1' })).toMatchObject({ status: 200, body: '' })
  })

  test('a part of an earlier file is not continued', async () => {
    const { headers } = await get(server.url, '/digits.txt')
    expect(await get(server.url, '/digits.txt', { 'Range': 'bytes=2-3', 'If-Range': headers['last-modified']! })).toMatchObject({ status: 206 })
    expect(await get(server.url, '/digits.txt', { 'Range': 'bytes=2-3', 'If-Range': 'Thu, 01 Jan 2015 00:00:00 GMT' })).toMatchObject({ status: 200 })
  })
})

test('compressed copies for who takes them, and never those of an earlier file', async () => {
  const of = async (name: string, accepted: string) => (await get(server.url, `/assets/${name}`, { 'Accept-Encoding': accepted })).headers['content-encoding']
  expect(await of('app.js', 'gzip, deflate, br, zstd')).toBe('br')
  expect(await of('app.js', 'gzip, br;q=0')).toBe('gzip')
  expect(await of('app.js', 'identity')).toBeUndefined()
  expect(await of('old.js', 'br')).toBeUndefined()
  const response = await fetch(`${server.url}assets/app.js`)
  expect([await response.text(), response.headers.get('content-type'), response.headers.get('vary')]).toEqual([script, 'text/javascript', 'Accept-Encoding'])
})

test('a file that is known is not sent again; what has its hash in its name may be kept', async () => {
  const { headers } = await get(server.url, '/assets/app.js')
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' })
  expect((await get(server.url, '/index.html')).headers).toMatchObject({ 'cache-control': 'no-cache' })
  expect(await get(server.url, '/assets/app.js', { 'If-None-Match': `"other", ${headers.etag}` })).toMatchObject({ status: 304, body: '' })
  expect(await get(server.url, '/assets/app.js', { 'If-None-Match': '"other"' })).toMatchObject({ status: 200 })
  expect(await get(server.url, '/assets/app.js', { 'If-Modified-Since': headers['last-modified']! })).toMatchObject({ status: 304 })
  expect(await get(server.url, '/assets/app.js', { 'If-Modified-Since': 'Thu, 01 Jan 2015 00:00:00 GMT' })).toMatchObject({ status: 200 })
})

test('what is no request is answered or closed', async () => {
  for (const bytes of ['\r\n\r\n\r\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\n\r\n', 'CONNECT localhost:1 HTTP/1.1\r\nHost: a\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\n\r\n', '\u0016\u0003\u0001\u0002', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`]) {
    // A line that begins with nothing may be followed by a request: there the server waits, until its time is over.
    if (bytes.trim() !== '')
      expect((await sendRaw(server.url, bytes)).silent, bytes.slice(0, 40)).toBe(false)
  }
  expect(await get(server.url, '/digits.txt')).toMatchObject({ status: 200 })
})

test('clients that leave in the midst do no harm', async () => {
  writeFileSync(join(folder, 'dist/large.bin'), Buffer.alloc(20_000_000))
  const { port } = new URL(server.url)
  await Promise.all(Array.from({ length: 30 }, (_, index) => new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write('GET /large.bin HTTP/1.1\r\nHost: a\r\n\r\n'))
    socket.once('data', () => {
      if (index % 2 === 0)
        socket.resetAndDestroy()
      else
        socket.destroy()
      resolve()
    })
  })))
  expect(await get(server.url, '/digits.txt')).toMatchObject({ status: 200 })
})

test('what is not there is answered with the site\'s own page, as hosts do, where it has one', async () => {
  writeFileSync(join(folder, 'dist/404.html'), '<p>lost')
  try {
    for (const [address, method] of [['/nothing/at/all', 'GET'], ['/01-one/.hidden', 'GET'], ['/nothing', 'HEAD']] as const) {
      const response = await fetch(new URL(address, server.url), { method })
      expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([404, 'text/html;charset=utf-8', method === 'GET' ? '<p>lost' : ''])
    }
  }
  finally {
    rmSync(join(folder, 'dist/404.html'))
  }
})
