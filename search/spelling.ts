import type { Hit, Mark } from './answer.ts'
import { folded } from './asking/meaning.ts'
import { type Clause, parse } from './asking/parse.ts'
import type { PassageDocument } from './documents.ts'
import { hashOf } from './ranking/bag.ts'
import type { Ranking } from './ranking/rank.ts'
import { rankingFrom } from './ranking/ranker.ts'
import { termOf, wordsOf } from './ranking/terms.ts'
import { ask, type SearchServer } from './server.ts'
import { indexNames } from './settings.ts'
import { MARK_END, MARK_START, marksIn } from './snippet.ts'

/** So many passages tell how the archive spells a word. */
const LOOKED_AT = 20

/**
 * What was typed with each word that the archive does not have put as the archive spells the nearest; null where there
 * is nothing to put right. A word that begins one of those marked in `hits`, which it was answered with, is only not
 * finished yet: then nothing need be asked. Throws `SearchUnavailable`.
 */
export async function spellingOf(
	server: SearchServer,
	typed: string,
	hits: readonly Pick<Hit, 'snippets'>[] = [],
): Promise<string | null> {
	const ranking = await rankingFrom(server)
	if (!ranking) return null
	const unknown = parse(typed)
		.flat()
		.filter((clause) => isPlainWord(clause) && isUnknown(ranking, clause.text))
		.filter(({ text }) => !hits.some((hit) => begins(text, hit)))
	if (unknown.length === 0) return null
	const results = await ask<PassageDocument>(
		server,
		unknown.map(({ text }) => ({
			indexUid: indexNames(server.prefix).passages,
			q: `${text} `,
			limit: LOOKED_AT,
			attributesToRetrieve: ['id'],
			attributesToHighlight: ['text'],
			highlightPreTag: MARK_START,
			highlightPostTag: MARK_END,
		})),
	)
	let right = typed
	for (const [n, clause] of [...unknown.entries()].reverse()) {
		const marked = (results[n]?.hits ?? []).map(({ _formatted }) => _formatted?.text ?? '')
		const word = commonest(marked.flatMap(markedWords), clause.text)
		// The clause ends with its word, whatever field stands before it.
		if (word)
			right = right.slice(0, clause.end - clause.text.length) + word + right.slice(clause.end)
	}
	return right === typed ? null : right
}

function isPlainWord({ field, isPhrase, isExcluded, text }: Clause): boolean {
	const isText = field === null || field === 'title' || field === 'note'
	return isText && !isPhrase && !isExcluded && /^\p{L}{4,}$/u.test(text)
}

function isUnknown({ shelves, languages }: Ranking, word: string): boolean {
	return wordsOf(word).every((one) =>
		languages.every((language) => {
			const term = termOf(one, language)
			return term !== null && shelves.every((shelf) => shelf.count(hashOf(term)) === 0)
		}),
	)
}

const begins = (typed: string, { snippets }: Pick<Hit, 'snippets'>) =>
	snippets.some(({ text, marks }) => wordsAt(text, marks).some((word) => isBegun(word, typed)))

const isBegun = (word: string, typed: string) =>
	folded(word.toLocaleLowerCase()).startsWith(folded(typed))

const markedWords = (marked: string): string[] => {
	const { text, marks } = marksIn(marked)
	return wordsAt(text, marks)
}

function wordsAt(plain: string, marks: readonly Mark[]): string[] {
	const characters = [...plain]
	return marks.map(([start, end]) => characters.slice(start, end).join(''))
}

/** The commonest of these words; none where the word itself is among them, or only begins them. */
function commonest(words: readonly string[], typed: string): string | null {
	const counts = new Map<string, number>()
	for (const word of words) {
		const small = word.toLocaleLowerCase()
		if (isBegun(small, typed)) return null
		counts.set(small, (counts.get(small) ?? 0) + 1)
	}
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
