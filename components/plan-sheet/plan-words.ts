import type { Locale } from '../locale'
import type { Question } from './plan'

interface Words {
  title: string
  /** Stands before the number of the day. */
  by: string
  questions: Record<Question, string>
  /** One line filled in. */
  example: { tag: string, answers: Record<Question, string> }
  project: string
  /** The appointment: with whom, and when. */
  meet: string
  on: string
  /** On paper alone. */
  forWhom: string
  dayOne: string
  dateOf: string
  lookAt: string
  clear: string
  undo: string
  /** What the fields for the appointment are called, for those who do not see where they stand. */
  name: string
  date: string
  plan: string
}

export const words: Record<Locale, Words> = {
  'en': {
    title: 'My 90 days',
    by: 'by day',
    questions: { can: 'I can …', build: 'I build …', know: 'I know it when …' },
    example: { tag: 'Example', answers: { can: 'deploy a small API', build: 'an FAQ bot for the boot shop', know: 'a friend gets an answer from it' } },
    project: 'My portfolio project',
    meet: 'I show it to',
    on: 'on',
    forWhom: 'Who it is for',
    dayOne: 'Day 1 is',
    dateOf: 'date',
    lookAt: 'An appointment with a neighbour, made before we leave the room:',
    clear: 'Clear',
    undo: 'Undo',
    name: 'I show it to: name',
    date: 'Date of the appointment',
    plan: 'Plan for 90 days',
  },
  'pt-BR': {
    title: 'Meus 90 dias',
    by: 'até o dia',
    questions: { can: 'Consigo …', build: 'Construo …', know: 'Deu certo se …' },
    example: { tag: 'Exemplo', answers: { can: 'colocar uma API pequena no ar', build: 'um bot de dúvidas da loja', know: 'uma amiga usa sem ajuda' } },
    project: 'Meu projeto de portfólio',
    meet: 'Vou mostrar para',
    on: 'em',
    forWhom: 'Para quem',
    dayOne: 'O dia 1 é',
    dateOf: 'data',
    lookAt: 'Um encontro com quem está ao lado, marcado antes de sair da sala:',
    clear: 'Limpar',
    undo: 'Desfazer',
    name: 'Vou mostrar para: nome',
    date: 'Data do encontro',
    plan: 'Plano de 90 dias',
  },
}
