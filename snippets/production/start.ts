/* What the container of the Dockerfile starts. */
import { api, ask } from './http-api.ts'
import { serve } from './server.ts'

const server = serve(api(ask)).listen(Number(process.env.PORT ?? 8080))

// Docker and Kubernetes ask a container to stop in this way, and wait for what it is still answering.
process.once('SIGTERM', () => server.close())
