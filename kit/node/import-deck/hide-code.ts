/**
 * Markdown with spaces in the place of code and comments, so that all else keeps its place.
 * @param options.keepMoving leaves the lines of a magic-move block that stand between its code blocks: snippets stand there.
 */
export function hideCode(markdown: string, { keepMoving = false } = {}): string {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ')
  let fence: string | undefined
  let inner = false
  const lines = markdown.split('\n').map((line) => {
    const marks = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (marks !== undefined && marks.startsWith(fence) && line.trim() === marks) {
        fence = undefined
        inner = false
        return blank(line)
      }
      if (marks !== undefined)
        inner = !inner
      return keepMoving && fence.length > 3 && !inner ? line : blank(line)
    }
    if (marks === undefined)
      return line
    fence = marks
    return blank(line)
  })
  return lines.join('\n')
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, blank)
    .replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, blank)
}
