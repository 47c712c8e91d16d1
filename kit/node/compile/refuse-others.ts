import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { Plugin } from 'vite'
import { foreignBecause, type Reached } from '../base/own-origin.ts'

/** Who may show the deck in a frame of theirs: its own pages, the presenter view for one, and Slidev's extension for VS Code. */
const frames = 'frame-ancestors \'self\' vscode-webview: vscode-file:'

/**
 * The dev server gives notes and takes slides, and a slide is code that runs on the author's machine: it is for the
 * author alone. Vite refuses names that are not this machine's, and asks the pages of a socket for a token; but any page
 * of this machine may read that, and Slidev's own addresses take what any page sends.
 */
export function refuseOthers(): Plugin {
  return {
    name: 'workshop:refuse-others',
    apply: 'serve',
    // Vite would let pages from other ports of this machine read everything.
    config: ({ server }) => ({ server: { cors: server?.cors ?? false } }),
    configureServer: {
      // Before Slidev's own addresses.
      order: 'pre',
      handler({ config, httpServer, middlewares }) {
        const reached: Reached = { host: config.server.host, allowedHosts: config.server.allowedHosts }
        middlewares.use((request, response, next) => {
          const why = foreignBecause(request, reached)
          // Also for a browser that does not say where a request comes from.
          response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
          response.setHeader('Content-Security-Policy', frames)
          if (why === undefined)
            next()
          else
            response.writeHead(403, { 'Content-Type': 'text/plain' }).end(words(why))
        })
        // Before Vite's own, which finds the connection closed.
        httpServer?.prependListener('upgrade', (request: IncomingMessage, socket: Socket) => {
          const why = foreignBecause(request, reached)
          if (why === undefined)
            return
          socket.on('error', () => undefined)
          socket.end(`HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\n${words(why)}`)
          socket.destroySoon()
        })
      },
    },
  }
}

function words(why: string): string {
  return `This deck's server is for its author alone, and this request is not of its own pages: ${why}.\n`
}
