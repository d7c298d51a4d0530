import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const offset = z.int().nonnegative()

/** A place in a text, in UTF-16 units, end exclusive. */
const Place = z.object({ start: offset, end: offset })

const Case = z.object({
	id: z.union([z.string(), z.number()]),
	oldText: z.string().nullish(),
	newText: z.string(),
	selector: z.object({
		exact: z.string().min(1),
		prefix: z.string().nullish(),
		suffix: z.string().nullish(),
		start: offset.nullish(),
		end: offset.nullish(),
	}),
	/** Where the passage is known to stand, or null for one that was taken away; left out where nobody knows. */
	expected: Place.nullish(),
	/** What was done to the text. */
	edit: z.string().optional(),
	kind: z.string().optional(),
})

export type Case = z.infer<typeof Case>

/** A line that is no case. */
export class UnreadableCase extends Error {
	override name = 'UnreadableCase'
}

/** The cases of a JSONL file, one a line; empty lines are passed over. Throws `UnreadableCase` with the line's number. */
export async function* casesIn(file: string): AsyncGenerator<Case> {
	let n = 0
	for await (const line of createInterface({
		input: createReadStream(file),
		crlfDelay: Infinity,
	})) {
		n++
		if (line.trim() !== '') yield caseIn(line, `${file}, line ${n}`)
	}
}

function caseIn(line: string, where: string): Case {
	const read = Case.safeParse(json(line, where))
	if (!read.success) throw new UnreadableCase(`${where}: ${z.prettifyError(read.error)}`)
	return read.data
}

function json(line: string, where: string): unknown {
	try {
		return JSON.parse(line)
	} catch (cause) {
		throw new UnreadableCase(`${where} is not JSON`, { cause })
	}
}
