/** How often it is looked, in ms. */
const look = 250

/**
 * Tells when the process that started this one has ended. `npx` and npm start a command through a shell, and who ends
 * them with a signal ends the shell as well, but not what the shell has started. Whoever started the command in another
 * way may go: it works on.
 */
export function onParentEnd(tell: () => void): void {
  const { ppid } = process
  if (process.env.npm_execpath === undefined || ppid === 1 || process.platform === 'win32')
    return
  const timer = setInterval(() => {
    if (process.ppid === ppid)
      return
    clearInterval(timer)
    tell()
  }, look).unref()
}
