import { asUtf8 } from '../bytes.ts'
import { toArticle } from '../draft.ts'
import type { Reading } from '../reading.ts'
import type { Chunks } from '../stream.ts'
import { draftFrom } from './article.ts'
import { linesOf } from './lines.ts'
import { recordFrom } from './record.ts'

/** Room for the largest html that is accepted, each of its characters escaped. */
const LONGEST_LINE = 16 * 1024 * 1024

const DEFAULT_PUBLICATION = 'Archive'

/** Every line of JSONL as one Reading: an article, or the reason and the line where it failed. */
export async function* readJsonl(
	chunks: Chunks,
	publication = DEFAULT_PUBLICATION,
): AsyncGenerator<Reading> {
	const lineOfId = new Map<string, number>()
	let count = 0
	for await (const { number, bytes } of linesOf(chunks, LONGEST_LINE)) {
		count++
		const place = `line ${number}`
		if (bytes === null) {
			yield {
				kind: 'failed',
				reason: `The line is longer than ${LONGEST_LINE / 2 ** 20} MB.`,
				place,
				id: null,
			}
			continue
		}
		const parsed = parse(bytes)
		const checked = 'reason' in parsed ? parsed : recordFrom(parsed.value)
		if ('reason' in checked) {
			yield {
				kind: 'failed',
				reason: checked.reason,
				place,
				id: 'value' in parsed ? idIn(parsed.value) : null,
			}
			continue
		}
		const { id } = checked.record
		const first = lineOfId.get(id)
		if (first !== undefined) {
			yield {
				kind: 'failed',
				reason: `The id is that of line ${first} already; the first one counts.`,
				place,
				id,
			}
			continue
		}
		lineOfId.set(id, number)
		const draft = draftFrom(checked.record, publication)
		if ('reason' in draft) yield { kind: 'failed', reason: draft.reason, place, id }
		else yield { kind: 'article', article: toArticle(draft), place }
	}
	if (count === 0)
		yield { kind: 'failed', reason: 'The file holds no record.', place: null, id: null }
}

function parse(bytes: Buffer): { value: unknown } | { reason: string } {
	const text = asUtf8(bytes)
	if (text === null)
		return { reason: 'The line is not UTF-8. Save the file as UTF-8 and import it again.' }
	try {
		return { value: JSON.parse(text) }
	} catch (cause) {
		// The parser quotes the line at length; its own words up to there are enough.
		const said =
			cause instanceof Error ? cause.message.replace(/, (?:\.{3})?".*$/su, '') : 'no more is known'
		return { reason: `The line is not valid JSON: ${said.slice(0, 200)}` }
	}
}

function idIn(value: unknown): string | null {
	if (typeof value !== 'object' || value === null || !('id' in value)) return null
	return typeof value.id === 'string' ? value.id.slice(0, 100) : null
}
