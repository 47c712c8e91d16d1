/** The beginning of a text, as a finding quotes it. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text
}
