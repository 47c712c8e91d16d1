import type { Locale } from '../locale'

export const duties = ['context', 'agents', 'refusals'] as const
export type Duty = typeof duties[number]

interface KernelWords {
  kernel: string
  duties: Record<Duty, { does: string, there: string, here: string }>
  systems: { there: string, here: string }
  /** The drawing, for those who do not see it. */
  picture: string
}

export const words: Record<Locale, KernelWords> = {
  'en': {
    kernel: 'the model',
    duties: {
      context: { does: 'You allocate', there: 'memory', here: 'context' },
      agents: { does: 'You manage', there: 'processes', here: 'agents' },
      refusals: { does: 'You handle', there: 'exceptions', here: 'refusals' },
    },
    systems: { there: 'in an operating system', here: 'here' },
    picture: 'A small kernel, the model, in the middle of a large ring, the system, which is in three parts.',
  },
  'pt-BR': {
    kernel: 'o modelo',
    duties: {
      context: { does: 'Você aloca', there: 'memória', here: 'contexto' },
      agents: { does: 'Você gerencia', there: 'processos', here: 'agentes' },
      refusals: { does: 'Você trata', there: 'exceções', here: 'recusas' },
    },
    systems: { there: 'no sistema operacional', here: 'aqui' },
    picture: 'Um kernel pequeno, o modelo, no meio de um anel grande, o sistema, que tem três partes.',
  },
}
