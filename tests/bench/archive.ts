import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { randomFrom } from '#support/random'

/** A generated archive: as many articles, of as many words each, always the same for the same wish. */
export interface ArchiveWish {
	articles: number
	words: number
}

const COUNTRIES = [
	'Algeria',
	'Bolivia',
	'Chile',
	'Egypt',
	'France',
	'Ghana',
	'India',
	'Iran',
	'Kenya',
	'Mexico',
]
const ONSETS = 'b c d f g h j l m n p r s t v w br ch cl fr gr pl pr sh st th tr'.split(' ')
const NUCLEI = 'a e i o u a e i o ai ea ie io ou'.split(' ')
const CODAS = ['', '', '', '', '', '', 'l', 'm', 'n', 'r', 's', 't', 'ct', 'nd', 'nt', 'rd', 'st']
/** Every stem comes in these forms. */
const ENDINGS = ['', 's', 'ed', 'ing']

/** Writes the archive as JSONL, a record at a time. */
export async function writeArchive(path: string, wish: ArchiveWish): Promise<void> {
	const out = createWriteStream(path)
	for (const record of recordsOf(wish))
		if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain')
	out.end()
	await once(out, 'finish')
}

export type ArchiveRecord = ReturnType<typeof record>

/** The archive's records, one at a time. */
export function* recordsOf({ articles, words }: ArchiveWish): Generator<ArchiveRecord> {
	const random = randomFrom(7)
	for (let n = 0; n < articles; n++) yield record(n, words, random)
}

/**
 * The nth most common word of the generated language. As in a real one the common words are short, most have forms that
 * differ in their ends alone, and few others are a letter or two away.
 */
export function word(rank: number): string {
	WORDS[rank] ??= wordOf(rank)
	return WORDS[rank]
}

const WORDS: string[] = []

function wordOf(rank: number): string {
	const random = randomFrom(Math.imul(1 + Math.floor(rank / ENDINGS.length), 2_654_435_761))
	const syllables = rank < 100 ? 1 : rank < 2000 ? 2 : random() < 0.7 ? 3 : 4
	const stem = Array.from(
		{ length: syllables },
		() => pick(ONSETS, random) + pick(NUCLEI, random) + pick(CODAS, random),
	)
	return stem.join('') + ENDINGS[rank % ENDINGS.length]
}

/** A rank drawn as words are in natural language: the second is half as common as the first. */
export function zipf(random: () => number, vocabulary: number): number {
	return Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1)
}

/** How many different words a text of so many has: Heaps' law as measured on English. */
function vocabularyOf(said: number): number {
	return Math.round(44 * said ** 0.49)
}

function record(n: number, words: number, random: () => number) {
	const vocabulary = vocabularyOf((n + 1) * words)
	const sentence = () => {
		const said = Array.from({ length: 14 }, () => word(zipf(random, vocabulary)))
		if (random() < 0.1) said.push(pick(COUNTRIES, random))
		return `${said.join(' ')}.`
	}
	const paragraph = () => Array.from({ length: 5 }, sentence).join(' ')
	const paragraphs = Array.from({ length: Math.max(1, Math.round(words / 72)) }, paragraph)
	paragraphs[0] += ' [1]'
	const year = 1965 + Math.floor(random() * 60)
	return {
		id: `generated-${n}`,
		title: Array.from({ length: 6 }, () => word(zipf(random, vocabulary))).join(' '),
		kicker: pick(COUNTRIES, random),
		publication: 'Generated',
		publishedOn: `${year}-0${1 + Math.floor(random() * 9)}`,
		authors: [`Author ${zipf(random, 3000)}`],
		issue: `G${year}`,
		language: 'en',
		text: paragraphs.join('\n\n'),
		footnotes: [{ marker: '1', text: sentence() }],
	}
}

function pick<T>(values: readonly T[], random: () => number): T {
	return values[Math.floor(random() * values.length)] as T
}
