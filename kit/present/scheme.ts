// As the machine is set: light or dark. Before anything is drawn.
const dark = matchMedia('(prefers-color-scheme: dark)')
const set = (): void => void document.documentElement.classList.toggle('dark', dark.matches)
set()
dark.addEventListener('change', set)
