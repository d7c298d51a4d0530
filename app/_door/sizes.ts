import { type Asked, isLook, pathOf } from './asked.ts'
import { type Refusal, refusal } from './refusals.ts'

/** A question of a thousand characters has some 9,000 in an address where each is written with percent signs. */
const LONGEST_ADDRESS = 14_000
const MOST_PARTS = 400
/** What a form or a change holds, in bytes: what server actions take as well, and what a form adds around it. */
const LARGEST_BODY = 1024 * 1024 + 10_000
/** What takes files says itself, in a report, that one is too large, and does not read it. */
const TAKES_FILES = /\/upload\/?$/

/** Refuses what is larger than anything a page of the library sends; null where all is of a size. */
export function tooLarge(asked: Asked): Refusal | null {
	const { url, headers } = asked
	if (url.length > LONGEST_ADDRESS)
		return refusal(asked, {
			...{ status: 414, title: 'This address is too long' },
			detail: 'A question may have a thousand characters. Ask for less at once.',
		})
	if (url.split('&').length > MOST_PARTS)
		return refusal(asked, {
			...{ status: 400, title: 'This address has too many parts' },
			detail: `A question may make ${MOST_PARTS} choices. Take some of them away.`,
		})
	if (isLook(asked)) return null
	if (headers['transfer-encoding'] !== undefined)
		return refusal(asked, {
			...{ status: 411, title: 'How much is sent must be said' },
			detail: 'Send it with its Content-Length; nothing of it was read.',
		})
	if (Number(headers['content-length'] ?? 0) > LARGEST_BODY && !TAKES_FILES.test(pathOf(asked)))
		return refusal(asked, {
			...{ status: 413, title: 'This is too much at once' },
			detail: 'At most a megabyte can be sent. Nothing of it was kept; send it in parts.',
		})
	return null
}
