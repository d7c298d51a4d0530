import { inAWhile, secondsUntil, secondsUntilHere } from './often.ts'
import type { Reader } from './reader.ts'

/** Counts a file that is about to be written, by its reader or else by the address: the seconds until it may be, 0 for now. */
export function secondsUntilExport(reader: Reader | null): Promise<number> {
	return reader
		? secondsUntil('export by reader', reader.id)
		: secondsUntilHere('export by address')
}

/** What is answered to whoever takes files along too often. */
export function tooOften(seconds: number): Response {
	return new Response(
		`So many files were taken along that this one has to wait: ${inAWhile(seconds)}.`,
		{
			status: 429,
			headers: {
				...{ 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
				...{ 'Retry-After': String(seconds), 'X-Robots-Tag': 'noindex' },
			},
		},
	)
}
