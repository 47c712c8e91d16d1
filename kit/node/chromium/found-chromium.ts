/** A browser to print and look with, and how it was found. */
export interface FoundChromium {
  executable: string
  /** Where it comes from, for the report. */
  source: string
  /** Variables that this browser needs. */
  env: Record<string, string>
}
