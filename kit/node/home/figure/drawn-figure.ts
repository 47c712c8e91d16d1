/** A component of the course as it stands on the home page. */
export interface DrawnFigure {
  /** HTML by language. */
  html: Record<string, string>
  /** The component's style, for the page's own sheet: the page allows none inline. */
  css: string
  /** The course's files that it was made of, as paths from its folder. */
  inputs: string[]
}
