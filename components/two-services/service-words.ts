import type { Locale } from '../locale'

export const serviceIds = ['yours', 'theirs'] as const
export type ServiceId = typeof serviceIds[number]
/** What is told of a service, in the order in which it is. */
export const factIds = ['api', 'runsOn', 'cloud', 'ready', 'security'] as const

interface ServiceWords {
  facts: Record<typeof factIds[number], string>
  cargo: Record<'code' | 'drivers' | 'weights', string>
  services: Record<ServiceId, { name: string, picture: string } & Record<typeof factIds[number], string>>
}

export const words: Record<Locale, ServiceWords> = {
  'en': {
    facts: { api: 'API', runsOn: 'Runs on', cloud: 'Cloud', ready: 'Ready', security: 'Security' },
    cargo: { code: 'code', drivers: 'drivers', weights: 'weights' },
    services: {
      yours: { name: 'Your assistant', picture: 'A small container that holds code.', api: 'Node, Go', runsOn: 'any server', cloud: 'AWS, GCP, Azure', ready: 'at once', security: 'Who may ask?' },
      theirs: { name: 'The size model', picture: 'A large container that holds code, drivers and, above all, weights.', api: 'Flask, FastAPI, Django; Node, Go', runsOn: 'Kubernetes, servers, GPU or TPU', cloud: 'the same three', ready: 'once the weights are loaded', security: 'Also: who could copy it?' },
    },
  },
  'pt-BR': {
    facts: { api: 'API', runsOn: 'Roda em', cloud: 'Nuvem', ready: 'Pronto', security: 'Segurança' },
    cargo: { code: 'código', drivers: 'drivers', weights: 'pesos' },
    services: {
      yours: { name: 'Seu assistente', picture: 'Um container pequeno, com código.', api: 'Node, Go', runsOn: 'qualquer servidor', cloud: 'AWS, GCP, Azure', ready: 'na hora', security: 'Quem pode perguntar?' },
      theirs: { name: 'Modelo de numeração', picture: 'Um container grande, com código, drivers e sobretudo pesos.', api: 'Flask, FastAPI, Django; Node, Go', runsOn: 'Kubernetes, servidores, GPU ou TPU', cloud: 'as mesmas três', ready: 'depois de carregar os pesos', security: 'E mais: quem poderia copiar?' },
    },
  },
}
