/** Figures of a snippet that can be moved on its slide, and set on the command line: `-- minAccuracy=0.95`. */
export type Parameters = Record<string, { value: number, min: number, max: number, step: number }>

export type Values<P extends Parameters> = { [Name in keyof P]: number }

/** The values that a snippet starts from. */
export function valuesOf<P extends Parameters>(parameters: P): Values<P> {
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])) as Values<P>
}

/**
 * The values with those that the arguments name, as in `minAccuracy=0.95`.
 * @throws RangeError where an argument names no parameter, or a value out of its range.
 */
export function readValues<P extends Parameters>(parameters: P, args: string[]): Values<P> {
  const values: Record<string, number> = valuesOf(parameters)
  for (const argument of args) {
    const [name = '', text = ''] = argument.split('=')
    const parameter = parameters[name]
    if (!parameter)
      throw new RangeError(`"${argument}" is none of: ${Object.keys(parameters).map(key => `${key}=…`).join(', ')}`)
    const value = Number(text)
    if (text === '' || !(value >= parameter.min && value <= parameter.max))
      throw new RangeError(`${name} is a number from ${parameter.min} to ${parameter.max}, and not "${text}".`)
    values[name] = value
  }
  return values as Values<P>
}

/** The values from the command line; a mistake there ends the process with a message. */
export function fromArguments<P extends Parameters>(parameters: P): Values<P> {
  try {
    return readValues(parameters, process.argv.slice(2))
  }
  catch (error) {
    console.error(error instanceof RangeError ? error.message : error)
    process.exit(1)
  }
}
