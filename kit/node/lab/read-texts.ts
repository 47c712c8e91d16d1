import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Mistake } from '../base/mistakes.ts'
import { fittingLanguage } from '../../words/fitting-language.ts'

/** What a lab's README says of it. */
export interface LabText {
  title: string
  minutes: number
  /** One line. */
  summary: string
  /** What has to hold, by the step and letter with which its test begins: `1a`. */
  expectations: Map<string, string>
}

const Settings = z.object({ minutes: z.int().positive(), summary: z.string().min(1) })

/** The name of a lab's README in a language. */
export const readmeIn = (language: string): string => language === 'en' ? 'README.md' : `README.${language}.md`

/** The READMEs of a lab by language: `README.md` is the English one, `README.pt-BR.md` names its own. */
export async function readTexts(folder: string): Promise<Map<string, LabText>> {
  const texts = new Map<string, LabText>()
  for (const name of (await readdir(folder)).sort()) {
    const match = /^README(?:\.(.+))?\.md$/.exec(name)
    if (match)
      texts.set(match[1] ?? 'en', readText(join(folder, name), await readFile(join(folder, name), 'utf8')))
  }
  return texts
}

function readText(file: string, markdown: string): LabText {
  const [, head = '', body = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(markdown) ?? []
  const settings = Settings.safeParse(parse(head))
  if (!settings.success)
    throw new Mistake({ file, line: 1, what: 'The README does not begin with the lab\'s minutes and summary.', next: 'Write them between two lines "---", as the other labs do.' })
  return {
    ...settings.data,
    title: /^# (.+)$/m.exec(body)?.[1] ?? '',
    expectations: new Map([...body.matchAll(/^- \*\*(\d+[a-z])\*\* (.+)$/gm)].map(([, key, text]) => [key!, text!])),
  }
}

/**
 * A lab's texts in the language that a person named, `pt` for `pt-BR` included; where none is named, in the first of the
 * course's that it is written in.
 * @throws Mistake where the lab has no README in the named language.
 */
export function textIn(texts: Map<string, LabText>, asked: string | undefined, ofCourse: readonly string[]): { language: string, text: LabText } {
  const written = [...texts.keys()]
  const language = asked === undefined
    ? ofCourse.map(one => fittingLanguage(one, written)).find(one => one !== undefined) ?? written[0]
    : fittingLanguage(asked, written)
  if (language === undefined)
    throw new Mistake({ what: `The labs are not written in "${asked ?? ofCourse.join(', ')}".`, next: `Choose one of: ${written.join(', ')}.` })
  return { language, text: texts.get(language)! }
}
