/** A heading as it reads: its Markdown and HTML taken off. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<[^>]+>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    // The sign of a footnote.
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/(\*\*|__|[*_`])(?=\S)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim()
}
