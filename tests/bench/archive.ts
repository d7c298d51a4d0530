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
const SYLLABLES =
	'ba be bo da de di do fa ga ka ke ki la le lo ma me mi na ne no pa pe ra re ri ro sa se si ta te to va vo'.split(
		' ',
	)

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

/** The nth most common word of the generated language. */
export function word(rank: number): string {
	let text = ''
	for (let left = rank + 40; left > 0; left = Math.floor(left / SYLLABLES.length))
		text += SYLLABLES[left % SYLLABLES.length]
	return text
}

/** A rank drawn as words are in natural language: the second is half as common as the first. */
export function zipf(random: () => number, vocabulary: number): number {
	return Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1)
}

function record(n: number, words: number, random: () => number) {
	const sentence = () => {
		const said = Array.from({ length: 14 }, () => word(zipf(random, 60_000)))
		if (random() < 0.1) said.push(pick(COUNTRIES, random))
		return `${said.join(' ')}.`
	}
	const paragraph = () => Array.from({ length: 5 }, sentence).join(' ')
	const paragraphs = Array.from({ length: Math.max(1, Math.round(words / 72)) }, paragraph)
	paragraphs[0] += ' [1]'
	const year = 1965 + Math.floor(random() * 60)
	return {
		id: `generated-${n}`,
		title: Array.from({ length: 6 }, () => word(zipf(random, 60_000))).join(' '),
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
