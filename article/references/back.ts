import { pagesAtEnd, pagesOf } from './details.ts'
import { fieldsOf } from './fields.ts'
import { unmarked } from './marks.ts'
import { namesIn } from './names.ts'

/** A note's word for a work that was cited before. `authors` and `title` are what it repeats of it. */
export interface Back {
	to: 'previous' | 'earlier' | 'same-author'
	authors: string[]
	title: string | null
	pages: string | null
	/** The marker of the note that it names. */
	note: string | null
	/** `loc. cit.`: the pages are those of before. */
	isSamePlace: boolean
	/** What follows a word for the same author: a work of its own. */
	rest: string
}

const SAME = String.raw`(?:ibid(?:em)?|ibíd(?:em)?|ebd|ebenda|ivi)\b\.?`
const SAME_AUTHOR = String.raw`(?:idem|id|ders|dies|eadem)\b\.?`
const CITED = String.raw`(?:ibid(?:em)?|op\. ?cit|ob\. ?cit|loc\. ?cit|art\. ?cit|a\. ?a\. ?O|ouvr(?:age|\.) cité?|o\. ?c|obra citada|artículo citado|article cité|opera citata)\b\.?`
const NOTE = String.raw`(?:supra,? |infra |above,? )?\(?(?:note|nota|n\.|fn\.|Anm\.|footnote) ?(?<note>[\p{N}a-z*]{1,4})(?:,? (?:above|supra|ci-dessus|oben|arriba|sopra|acima))?\)?`
const IS_SAME = new RegExp(String.raw`^(?:\ue000)?(?:${SAME})(?:\ue001)?[,.: ]*(?<rest>.*)$`, 'iu')
const IS_SAME_AUTHOR = new RegExp(
	String.raw`^(?:\ue000)?(?:${SAME_AUTHOR})(?:\ue001)?[,.: ]*(?<rest>.*)$`,
	'iu',
)
const IS_CITED = new RegExp(
	String.raw`^(?<before>.{0,300}?)[ ,(]*\ue000?(?<word>${CITED})\ue001?\)?[,.: ]*(?<rest>.{0,80})$`,
	'iu',
)
const IS_NOTE = new RegExp(
	`^(?<before>(?:[^.]{2,80}, ?)?)(?:${NOTE})[,.: ]*(?<rest>.{0,40})$`,
	'iu',
)

/** What a unit points back to; null when it names a work itself or none. */
export function backIn(unit: string): Back | null {
	const same = IS_SAME.exec(unit)?.groups
	if (same) return pagesOnly(same.rest) ? back('previous', { pages: pagesIn(same.rest) }) : null
	const author = IS_SAME_AUTHOR.exec(unit)?.groups
	if (author)
		return pagesOnly(author.rest)
			? back('previous', { pages: pagesIn(author.rest) })
			: back('same-author', { rest: author.rest ?? '' })
	const cited = IS_CITED.exec(unit)?.groups
	if (cited) {
		const named = repeated(cited.before ?? '')
		return (
			named &&
			back('earlier', {
				...named,
				pages: pagesIn(cited.rest),
				isSamePlace: /^loc/iu.test(cited.word ?? ''),
			})
		)
	}
	const note = IS_NOTE.exec(unit)?.groups
	const isSupra = /\b(?:supra|above|ci-dessus|oben|arriba|sopra|acima)\b/iu.test(unit)
	if (note && pagesOnly(note.rest) && (isSupra || note.before === '')) {
		const named = repeated(note.before ?? '')
		return (
			named && back('earlier', { ...named, pages: pagesIn(note.rest), note: note.note ?? null })
		)
	}
	return null
}

function back(to: Back['to'], said: Partial<Back>): Back {
	return {
		to,
		authors: [],
		title: null,
		pages: null,
		note: null,
		isSamePlace: false,
		rest: '',
		...said,
	}
}

/** What is said of the work again, before the word: whose it is, and a short form of its title. */
function repeated(before: string): Pick<Back, 'authors' | 'title'> | null {
	const [first, second, third] = fieldsOf(before.replace(/[,\s]+$/u, ''))
	if (third) return null
	if (!first) return { authors: [], title: null }
	const names = namesIn(first.text)
	if (names) return { authors: names, title: second ? unmarked(second.text) : null }
	return second || !/^[\ue000\ue002]/u.test(first.text)
		? null
		: { authors: [], title: unmarked(first.text) }
}

const bare = (rest: string | undefined) => (rest ?? '').replace(/\.$/u, '').trim()
const pagesIn = (rest: string | undefined) =>
	pagesOf(bare(rest)) ??
	pagesAtEnd(` ${bare(rest)}`)?.pages ??
	/^\d[\d–-]*$/u.exec(bare(rest))?.[0] ??
	null

/** Whether there is nothing after the word but pages, a volume, a chapter. */
const pagesOnly = (rest: string | undefined): boolean =>
	bare(rest) === '' ||
	pagesIn(rest) !== null ||
	/^(?:vol|ch|chap|cap|t|bd)\. ?\w+$/iu.test(bare(rest))
