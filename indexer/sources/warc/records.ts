import type { Chunks } from '../stream.ts'
import { ByteReader } from './byte-reader.ts'

/** One record of a web archive; `block` is null when it is longer than the bound, or not asked for. */
export interface WarcRecord {
	type: string
	/** The address that was fetched. */
	target: string | null
	/** Its other fields, the names in small letters. */
	fields: ReadonlyMap<string, string>
	size: number
	/** Where it begins, counted in bytes of what gzip unpacked. */
	offset: number
	block: Buffer | null
}

/** What stands between records where none begins. */
export interface NoRecord {
	type: null
	offset: number
	reason: string
}

export interface WarcBounds {
	block: number
	/** Whether the block of a record is wanted at all; what is not is passed over unread. */
	isWanted: (record: Omit<WarcRecord, 'block'>) => boolean
}

const LONGEST_HEAD = 64 * 1024

/** The records of a WARC file, one at a time. Throws `CutOff` where the file ends within one. */
export async function* recordsOf(
	chunks: Chunks,
	{ block, isWanted }: WarcBounds,
): AsyncGenerator<WarcRecord | NoRecord> {
	const reader = new ByteReader(chunks)
	try {
		while (await isMore(reader)) {
			const { offset } = reader
			const head = await headIn(reader)
			if ('reason' in head) {
				yield { type: null, offset, reason: head.reason }
				// A later record may be whole.
				if (!(await toNext(reader))) return
				continue
			}
			const record = { ...head, offset }
			if (isWanted(record)) yield { ...record, block: await reader.exactly(record.size, block) }
			else {
				await reader.skip(record.size)
				yield { ...record, block: null }
			}
		}
	} finally {
		await reader.close()
	}
}

/** Passes over the blank lines between two records; false at the end of the file. */
async function isMore(reader: ByteReader): Promise<boolean> {
	while (!(await reader.isAtEnd())) {
		const [byte = 0] = await reader.peek(1)
		if (byte > 0x20) return true
		await reader.skip(1)
	}
	return false
}

async function toNext(reader: ByteReader): Promise<boolean> {
	await reader.skip(1)
	if (!(await reader.seek('\nWARC/1.'))) return false
	await reader.skip(1)
	return true
}

type Head = Omit<WarcRecord, 'block' | 'offset'>

async function headIn(reader: ByteReader): Promise<Head | { reason: string }> {
	if (!/^WARC\/[01]\.\d/u.test((await reader.peek(8)).toString('latin1')))
		return { reason: 'No WARC record begins here; what comes up to the next one was passed over.' }
	const bytes = await reader.until('\r\n\r\n', LONGEST_HEAD)
	if (!bytes)
		return { reason: 'The head of the record has no end, or more than 64 KB: it is broken.' }
	const fields = fieldsIn(bytes.toString('utf8'))
	const length = fields.get('content-length') ?? ''
	if (!/^\d{1,15}$/u.test(length))
		return { reason: 'The record does not say how long it is (Content-Length).' }
	return {
		type: (fields.get('warc-type') ?? '').toLowerCase(),
		target: fields.get('warc-target-uri')?.replace(/^<|>$/gu, '') ?? null,
		fields,
		size: Number(length),
	}
}

/** The fields of a head as mail and HTTP write them; the first of a name counts, and a line may go on in the next. */
export function fieldsIn(head: string): Map<string, string> {
	const fields = new Map<string, string>()
	for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
		const colon = line.indexOf(':')
		const name = line.slice(0, colon).trim().toLowerCase()
		if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
	}
	return fields
}
