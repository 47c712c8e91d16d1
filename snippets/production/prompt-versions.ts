/** Prompts as versioned files: a release names one, and a released one never changes. */
import v1 from './prompts/sort-message.v1.ts'
import v2 from './prompts/sort-message.v2.ts'
import v3 from './prompts/sort-message.v3.ts'

// #region versions
export type Template = (message: string) => string

export const sortMessage: Record<string, Template> = { v1, v2, v3 }

export const inProduction = { name: 'sort-message', version: 'v2' }
// #endregion

/** FNV-1a, 32 bits: tells versions apart; it is no signature. */
// #region fingerprint
export function fingerprint(template: Template): string {
  let hash = 0x811C_9DC5
  for (const byte of new TextEncoder().encode(template('{message}')))
    hash = Math.imul(hash ^ byte, 0x0100_0193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
// #endregion

/** Written once, at the release. */
// #region released
export const released: Record<string, string> = {
  v1: 'b0729727',
  v2: '5d0a2fd1',
}

export function changed(versions: Record<string, Template>) {
  return Object.entries(released)
    .filter(([version, print]) => {
      const template = versions[version]
      return !template || fingerprint(template) !== print
    })
    .map(([version]) => version)
}
// #endregion

/** For the span of a call, so that a bad answer leads to its prompt. */
// #region attributes
export const promptAttributes = ({ name, version } = inProduction) => ({
  'gen_ai.prompt.name': name,
  'gen_ai.prompt.version': version,
})
// #endregion

export function main() {
  for (const [version, template] of Object.entries(sortMessage)) {
    const state = version === inProduction.version ? 'in production' : version in released ? 'released' : 'proposed'
    console.log(`${inProduction.name} ${version}  ${fingerprint(template)}  ${state}`)
  }
  console.log(`changed after their release: ${changed(sortMessage).join(', ') || 'none'}`)
  const edited = { ...sortMessage, v2: (message: string) => v2(message).replace('label only', 'label') }
  console.log(`two words of v2 edited in place: ${changed(edited).join(', ')} is no longer what was released`)
  console.log(promptAttributes())
}

if (import.meta.main)
  main()
