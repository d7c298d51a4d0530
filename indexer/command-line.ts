import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Thrown for a command line that says nothing we can do; the message says what is wrong with it. */
export class WrongUsage extends Error {
	override name = 'WrongUsage'
}

export const flag = { type: 'boolean', default: false } as const

/** The options and arguments of a command, of these at most so many. Throws `WrongUsage`. */
export function parsed<T extends NonNullable<ParseArgsConfig['options']>>(
	args: string[],
	options: T,
	most = 0,
) {
	const result = orWrongUsage(() => parseArgs({ args, options, allowPositionals: true }))
	const tooMany = result.positionals[most]
	if (tooMany !== undefined) throw new WrongUsage(`${tooMany} is one argument too many`)
	return result
}

function orWrongUsage<T>(parse: () => T): T {
	try {
		return parse()
	} catch (error) {
		if (error instanceof TypeError) throw new WrongUsage(error.message, { cause: error })
		throw error
	}
}
