import { kebabCase } from './known.ts'

/** The collections of icons that decks use most; a name with a hyphen has to be known to be told from its icon's. */
const collections = [
  'akar-icons', 'ant-design', 'bi', 'bx', 'bxl', 'carbon', 'charm', 'circle-flags', 'codicon', 'cib', 'cryptocurrency', 'devicon', 'devicon-plain', 'eos-icons', 'emojione', 'ep',
  'fa', 'fa-brands', 'fa-regular', 'fa-solid', 'fa6-brands', 'fa6-regular', 'fa6-solid', 'feather', 'file-icons', 'flag', 'fluent', 'fluent-emoji', 'fluent-emoji-flat', 'fxemoji',
  'game-icons', 'grommet-icons', 'healthicons', 'heroicons', 'heroicons-outline', 'heroicons-solid', 'ic', 'icon-park', 'icon-park-outline', 'ion', 'iconoir', 'la', 'line-md', 'logos', 'lucide',
  'majesticons', 'material-symbols', 'material-symbols-light', 'mdi', 'mdi-light', 'mingcute', 'noto', 'noto-v1', 'octicon', 'openmoji', 'ph', 'pixelarticons', 'radix-icons', 'ri', 'simple-icons',
  'skill-icons', 'solar', 'streamline', 'svg-spinners', 'system-uicons', 'tabler', 'teenyicons', 'token', 'twemoji', 'uil', 'uim', 'unjs', 'vscode-icons', 'wi', 'zondicons',
].sort((a, b) => b.length - a.length)

/** The collection that has the icon `<ri-github-line />`, `ri:github-line` or `<RiGithubLine />`; undefined where it seems to be none. */
export function iconCollection(name: string): string | undefined {
  const kebab = kebabCase(name)
  return collections.find(each => kebab.startsWith(`${each}-`) || kebab.startsWith(`${each}:`))
}
