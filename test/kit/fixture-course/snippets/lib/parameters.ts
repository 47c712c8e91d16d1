/** Figures that can be moved on a slide, and set on the command line: `-- desde=1980`. */
export type Parameters = Record<string, { value: number, min: number, max: number, step: number }>

export type Values<P extends Parameters> = { [Name in keyof P]: number }

export function valuesOf<P extends Parameters>(parameters: P): Values<P> {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])) as Values<P>
}

/** The values with those that the command line names. */
export function fromArguments<P extends Parameters>(parameters: P): Values<P> {
  const named = process.argv.slice(2).map(argument => argument.split('=')).map(([name, value]) => [name, Number(value)] as const)
  return { ...valuesOf(parameters), ...Object.fromEntries(named) as Partial<Values<P>> }
}
