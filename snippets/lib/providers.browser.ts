import type { Provider } from './providers.ts'

/** Stands in the place of providers.ts where a snippet runs on its slide: a worker has no key and so no provider. */
export const providers: Provider[] = []
