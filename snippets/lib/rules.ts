import type { Ask } from './ask.ts'
import { solve } from './arithmetic.ts'
import { say } from './language.ts'
import { fillSchema, isFilled } from './fill-schema.ts'
import { best, overlap, sentences, words } from './words.ts'

/** What the stand-in answers: text, calls of tools, or a refusal. */
export interface Reply {
  text?: string
  calls?: { tool: string, input: unknown }[]
  refused?: true
}

/** One line of the table: the first rule that replies wins. */
export interface Rule {
  name: string
  /** @returns undefined where the rule does not apply. */
  reply: (ask: Ask) => Reply | string | undefined
  /** How this rule goes wrong where the stand-in varies: as often as `rates` in vary.ts says. */
  slip?: (ask: Ask) => Reply | string | undefined
}

/** What the offline stand-in does, from top to bottom. Snippets add theirs before these with `teach`. */
// #region table
export const rules: Rule[] = [
  { name: 'refuses what harms somebody', reply: refuse },
  { name: 'says which files it got', reply: describeFiles },
  { name: 'obeys what stands outside of tags', reply: obey, slip: obeyAnything },
  { name: 'calls a tool whose inputs the text holds', reply: callTool },
  { name: 'fills a JSON schema from the text', reply: fill },
  { name: 'chooses a label: by example, or by word', reply: chooseLabel },
  { name: 'reckons: one step, or line by line', reply: reckon, slip: reckonOneStep },
  { name: 'reports what the tools returned', reply: report },
  { name: 'copies the sentence sharing most words', reply: copySentence, slip: copyAnother },
  { name: 'says what it is', reply: () => whatItIs },
]
// #endregion

export const whatItIs = say({
  'en': `I am the offline stand-in: rules over the
given text, not a model. I was given no text
that answers this.`,
  'pt-BR': `Sou o substituto offline: regras sobre o
texto dado, não um modelo. Não recebi texto
que responda a isso.`,
})

const harmful = /\b(password|card number|home address|date of birth)s?\b.*\b(of|belonging to)\b|\bhow to (hack|poison|forge)\b/i

function refuse({ question }: Ask): Reply | undefined {
  return harmful.test(question) ? { refused: true } : undefined
}

function describeFiles({ files }: Ask): string | undefined {
  if (files.length === 0)
    return undefined
  const list = files.map(({ mediaType, bytes }) => `${mediaType}, ${bytes} bytes`).join('; ')
  return `I received ${list}.\nI am the offline stand-in and cannot look into it.`
}

function obey({ instructions }: Ask): string | undefined {
  return order(instructions)
}

/** What stands in tags too: an injection that comes through. */
function obeyAnything({ instructions, blocks }: Ask): string | undefined {
  return order([instructions, ...blocks.map(({ text }) => text)].join('\n'))
}

function order(text: string): string | undefined {
  return /\bignore [^.]*?\b(?:above|previous|instructions)\b.*?\b(?:answer|say|reply|write)\b:? "?([\w-]+)/is.exec(text)?.[1]
}

function callTool({ tools, results, text, question, mustCall }: Ask): Reply | undefined {
  const found = results.map(result => result.output).join('\n')
  for (const tool of tools.filter(({ name }) => !results.some(result => result.tool === name))) {
    const input = fillSchema(tool.inputSchema, found ? `${found}\n${text}` : text)
    const wanted = mustCall || found !== '' || overlap(question, `${tool.name} ${tool.description ?? ''}`) > 0
    if (wanted && isFilled(tool.inputSchema, input))
      return { text: `I need ${tool.name}: ${tool.description ?? 'no description'}.`, calls: [{ tool: tool.name, input }] }
  }
  return undefined
}

function fill({ schema, text, blocks, results, complaint }: Ask): string | undefined {
  const given = [...results.map(result => result.output), ...blocks.filter(({ tag }) => tag !== 'example').map(block => block.text)].join('\n')
  return schema && JSON.stringify(fillSchema(schema, given || text, complaint) ?? null)
}

/** `one of: a, b, c`, or `into a, b or c`. */
const labelList = /\bone of:?\s+((?:[\w-]+,\s+)+(?:or\s+)?[\w-]+)|\b(?:as|into)\s+((?:[\w-]+,\s+)*[\w-]+,?\s+or\s+[\w-]+)/i

function chooseLabel({ instructions, text, blocks }: Ask): string | undefined {
  const list = labelList.exec(instructions)
  const labels = (list?.[1] ?? list?.[2])?.split(/,?\s+or\s+|,\s+/)
  if (!labels)
    return undefined
  // Without tags there is no telling the message from the instruction: all of it is counted.
  const message = blocks.findLast(({ tag }) => tag !== 'example')?.text ?? text
  const examples = blocks.flatMap(({ tag, text: line }) => tag === 'example' ? [line.split(/\s*=>\s*/) as [string, string]] : [])
  const nearest = best(examples, ([example]) => overlap(example, message))
  const named = best(labels, label => words(message).filter(word => word === words(label)[0]).length)!
  const label = nearest && nearest.score >= 0.5 ? nearest.item[1] : named.score > 0 ? named.item : labels.at(-1)!
  return /\b(?:only|one word|nothing else)\b/i.test(instructions) ? label : `This looks like a ${label} message to me.`
}

/** The fast one does a single step unless it is told to write them down; the smart one does them all in silence. */
function reckon({ kind, instructions, text }: Ask): string | undefined {
  const steps = solve(text)
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last)
    return undefined
  if (/\bstep by step\b|\bone step a line\b/i.test(instructions))
    return [...steps.map(step => step.line), `Answer: ${last.value}`].join('\n')
  if (steps.length > 1 && kind === 'fast' && /\bunsure\b/i.test(instructions))
    return 'unsure'
  return `Answer: ${kind === 'smart' ? last.value : first.value}`
}

/** Steps or not, only the first is done. */
function reckonOneStep({ text }: Ask): string | undefined {
  const steps = solve(text)
  return steps.length > 1 ? `Answer: ${steps[0]!.value}` : undefined
}

function report({ results }: Ask): string | undefined {
  return results.length > 0 ? results.map(({ tool, output }) => `${tool}: ${output}`).join('\n') : undefined
}

function copySentence(ask: Ask): string | undefined {
  const [found] = likely(ask)
  if (ask.blocks.length > 0 && !found)
    return wordForUnknown(ask.instructions) ?? 'I don\'t know: the text does not say.'
  return found
}

/** The next best sentence: near the question, and no answer to it. */
function copyAnother(ask: Ask): string | undefined {
  return likely(ask, 0)[1]
}

/** The sentences of the given text that share so many of the question's words, the likeliest first. */
function likely({ blocks, instructions, question }: Ask, least = 0.3): string[] {
  const asked = question.includes('?') ? sentences(question).filter(sentence => sentence.endsWith('?')).join(' ') : question
  const given = [...blocks.map(block => block.text), instructions].join('\n')
  const candidates = sentences(given).filter(sentence => !sentence.endsWith('?') && !asked.includes(sentence))
  return candidates.map(sentence => ({ sentence, score: overlap(asked, sentence) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence)
}

const negation = /\b(?:not|no|nothing|never|otherwise|else|unless|cannot|missing|absent|without|silent|lacks?|unclear|unsure)\b|n['’]t\b|\b(?:não|nada|senão|nenhum|omiss[ao]|cala|falta|caso contrário|do contrário|fora d)\b/i
const saying = /\b(?:answer|say|reply|respond|write|return|output|print|responda|diga|escreva|devolva|retorne|resposta)\b/i
const quoted = /(?:["“`«]|(?<!\p{L})['‘])([^"“”'‘’`»\n]{2,40})["”'’`»]/u
const plain = /\b(?:answer|say|reply|respond|write|return|output|print|responda|diga|escreva|devolva|retorne|resposta)\b(?:\s+(?:with|only|exactly|just|com|só|somente|apenas|exatamente|the|one|a|single|word|palavra|is|be|é|deve|ser|must|should))*\s*[:=]?\s*([\p{L}'’]+(?: know)?)/iu

/** The words that the prompt asks for where the text does not say: `If it does not say, answer: unknown`. */
function wordForUnknown(instructions: string): string | undefined {
  const lines = sentences(instructions).filter(line => negation.test(line) && saying.test(line))
  for (const line of lines) {
    const wanted = quoted.exec(line)?.[1] ?? (/\b(unknown|desconhecid[oa]|i don['’]t know|não sei)\b/i.exec(line)?.[1] ?? plain.exec(line)?.[1])
    if (wanted && !/^i don['’]t know$/i.test(wanted))
      return wanted
  }
  return undefined
}
