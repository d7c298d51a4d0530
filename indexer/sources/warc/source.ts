import { createHash } from 'node:crypto'
import { asCp1252, asUtf8, isPdf } from '../bytes.ts'
import { readFeed } from '../feed/source.ts'
import { rootOf } from '../feed/xml.ts'
import { pageFormat } from '../html/signs.ts'
import { readPage } from '../html/source.ts'
import { readPdf } from '../pdf/source.ts'
import { failed, type Reading, skipped } from '../reading.ts'
import { type Chunks, CutOff, onePiece } from '../stream.ts'
import { recordsOf, type WarcRecord } from './records.ts'
import { responseIn, typeIn } from './response.ts'

const LARGEST = 16 * 1024 * 1024

/** What may hold an article; of other kinds nothing is unpacked. A kind that is not named is looked at. */
const PAGE_TYPES =
	/^(?:text\/html|application\/xhtml\+xml|application\/(?:rss|atom)\+xml|(?:text|application)\/xml|application\/pdf|text\/plain|)$/u

/** Every page, feed and PDF in a web archive that is an article, as the readers of those read them. */
export async function* readWarc(chunks: Chunks, publication?: string): AsyncGenerator<Reading> {
	const tally = new Tally()
	let records = 0
	try {
		for await (const record of recordsOf(chunks, { block: LARGEST + 64 * 1024, isWanted })) {
			if (record.type === null) yield failed(record.reason, `byte ${record.offset}`)
			else {
				records++
				yield* readRecord(record, tally, publication)
			}
		}
	} catch (error) {
		if (!(error instanceof CutOff)) throw error
		yield failed(error.message, `after record ${records}`)
	}
	yield* tally.readings()
	if (records === 0) yield failed('The file holds no whole WARC record.')
}

const isWanted = ({ type }: Pick<WarcRecord, 'type'>) => type === 'response' || type === 'resource'

async function* readRecord(
	record: WarcRecord,
	tally: Tally,
	publication: string | undefined,
): AsyncGenerator<Reading> {
	const target = record.target ?? ''
	const place = placeOf(record)
	if (record.type === 'revisit') {
		yield skipped('A second visit that found the page as it was before.', place)
		return
	}
	if (!isWanted(record) || !isWebAddress(target))
		return tally.pass(`${record.type || 'nameless'} records`)
	if (record.block === null) {
		const size = Math.ceil(record.size / 2 ** 20)
		yield failed(`The record has ${size} MB; a page has at most ${LARGEST / 2 ** 20}.`, place)
		return
	}
	const isResponse = record.type === 'response'
	const own = typeIn(record.fields.get('content-type'))
	const response = isResponse
		? responseIn(record.block, LARGEST)
		: { status: 200, type: own, body: record.block }
	if ('reason' in response) {
		yield failed(response.reason, place)
		return
	}
	const { status, type, body } = response
	if (!PAGE_TYPES.test(type)) return tally.pass(`answers of ${type.slice(0, 60)}`)
	if (status !== 200) return tally.pass(`answers with status ${status}`)
	if (tally.isKnown(target, body)) {
		yield skipped('The same page, byte by byte, stands earlier in this file.', place)
		return
	}
	yield* readBody(body, { target, place, publication })
}

interface Fetched {
	target: string
	place: string
	publication: string | undefined
}

async function* readBody(
	body: Buffer,
	{ target: url, place, publication }: Fetched,
): AsyncGenerator<Reading> {
	const fileName = new URL(url).pathname.split('/').at(-1) ?? ''
	const origin = { fileName, publication, url, isAmongMany: true }
	const start = body.subarray(0, 64 * 1024)
	const text = (asUtf8(start) ?? asCp1252(start)).trimStart()
	const root = rootOf(text)
	const format = pageFormat(text, 'page.html')
	if (isPdf(body)) yield { ...(await readPdf(onePiece(body), origin)), place }
	else if (root === 'rss' || root === 'feed')
		for await (const reading of readFeed(onePiece(body), publication))
			yield { ...reading, place: [place, reading.place].filter(Boolean).join(', ') }
	else if (format) yield { ...readPage(body, { ...origin, format }), place }
	else yield skipped('It is no page of HTML, no feed and no PDF.', place)
}

function isWebAddress(target: string): boolean {
	return /^https?:/iu.test(target) && URL.canParse(target)
}

function placeOf({ target, offset }: WarcRecord): string {
	return `${target ?? 'no address'} at byte ${offset}`
}

const MOST_KINDS = 40

/** What was passed over, counted by its kind, and the pages met so far. */
class Tally {
	private readonly passed = new Map<string, number>()
	private readonly digests = new Set<string>()

	pass(kind: string): void {
		const known = this.passed.has(kind) || this.passed.size < MOST_KINDS ? kind : 'others'
		this.passed.set(known, (this.passed.get(known) ?? 0) + 1)
	}

	isKnown(target: string, body: Buffer): boolean {
		const digest = createHash('sha1').update(target).update('\0').update(body).digest('base64')
		const isKnown = this.digests.has(digest)
		this.digests.add(digest)
		return isKnown
	}

	/** One line for all: a web archive has a hundred pictures and scripts for every page. */
	*readings(): Generator<Reading> {
		const kinds = [...this.passed].map(([kind, count]) => `${count} ${kind}`)
		if (kinds.length > 0) yield skipped(`These hold no page: ${kinds.join(', ')}.`)
	}
}
