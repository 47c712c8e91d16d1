import type { Locale } from '../locale'

/** The stretches of the trail, in the order in which one walks them. */
export const stretchIds = ['foundations', 'courses', 'projects', 'seen'] as const

export type StretchId = typeof stretchIds[number]

/** Where people come from: examples of paths that join the trail. */
export const originIds = ['nursing', 'teaching', 'law', 'backend', 'you'] as const

export type OriginId = typeof originIds[number]

interface Words {
  stretches: Record<StretchId, {
    name: string
    /** What one learns or makes: up to four short lines. */
    holds: string
    /** How one knows that the stretch is walked: ends the sentence that `thereWhen` begins. */
    check: string
  }>
  thereWhen: string
  origins: Record<OriginId, string>
  /** Courses come and go: the names are dated. */
  dated: string
  picture: string
}

export const words: Record<Locale, Words> = {
  'en': {
    stretches: {
      foundations: { name: 'Foundations', holds: 'Python, machine learning, deep learning, cloud computing', check: 'you can deploy a small API' },
      courses: { name: 'Courses', holds: 'IBM AI Engineering or DeepLearning.AI’s courses', check: 'you redo the last lab without the video' },
      projects: { name: 'Projects', holds: 'A portfolio of three: a search, an assistant, an agent', check: 'somebody uses one of them without your help' },
      seen: { name: 'Being seen', holds: 'Employers find code, a demo, and a page on what you decided', check: 'an interviewer asks about your project' },
    },
    thereWhen: 'You are there when',
    origins: { nursing: 'from nursing', teaching: 'from teaching', law: 'from law', backend: 'from backend', you: 'and you?' },
    dated: 'as of November 2026',
    picture: 'A hiking map: a trail in four stretches climbs from the lower left to a summit at the upper right, with a cairn at the end of each stretch, taller every time. '
      + 'Other paths join it on the way: from nursing and teaching near its start, from law on the second stretch, from backend on the third. One more, marked “and you?”, is open.',
  },
  'pt-BR': {
    stretches: {
      foundations: { name: 'Fundamentos', holds: 'Python, machine learning, deep learning, computação em nuvem', check: 'põe no ar uma API pequena' },
      courses: { name: 'Cursos', holds: 'IBM AI Engineering ou cursos da DeepLearning.AI', check: 'refaz o último exercício sem o vídeo' },
      projects: { name: 'Projetos', holds: 'Um portfólio de três: uma busca, um assistente, um agente', check: 'alguém usa um deles sem a sua ajuda' },
      seen: { name: 'Visibilidade', holds: 'As empresas acham o código, uma demo e uma página sobre as suas decisões', check: 'perguntam do seu projeto na entrevista' },
    },
    thereWhen: 'Você chegou quando',
    origins: { nursing: 'da enfermagem', teaching: 'da sala de aula', law: 'do direito', backend: 'do backend', you: 'e você?' },
    dated: 'em novembro de 2026',
    picture: 'Um mapa de trilha: um caminho em quatro trechos sobe do canto inferior esquerdo até um cume no canto superior direito, com um totem de pedras no fim de cada trecho, cada vez mais alto. '
      + 'Outros caminhos chegam a ele: da enfermagem e da sala de aula perto do início, do direito no segundo trecho, do backend no terceiro. Mais um, marcado “e você?”, está em aberto.',
  },
}
