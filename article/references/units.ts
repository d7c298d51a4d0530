import { ADDRESS, ITALIC, ITALIC_END, QUOTED, QUOTED_END } from './marks.ts'
import { namesIn } from './names.ts'

/** Words whose full stop ends no sentence. */
const SHORT = new Set(
	`p pp pg pgs pag pags pág págs s ss f ff n no nos nr nº núm num vol vols v bd bde t tom h heft ed eds éd hg hrsg hgg dir
	coord comp org trans trad tr transl cit op ob loc art ibid ibíd id ebd vgl cf cfr ver e.g eg i.e ie etc al ca c ch chap cap
	kap sec fig st ste dr prof mr mrs ms jr sr fr rev col coll fasc ser nn anm fn d h u a o z b usw bzw zit p.ej ej
	jan feb mar apr jun jul aug sep sept oct nov dec janv févr juil okt dez ene abr dic gen lug set ott
	univ dept inc ltd co cie s.l s.d n.d`.split(/\s+/u),
)
const BEGINS_ANEW = /^(?:See|Cf|Voir|Véase|Ver|Siehe|Vgl|Vedi|Cfr)\b/u
/** How far a bracket may reach before it is taken for one that was never closed. */
const LONGEST_BRACKET = 300

const CONNECTING =
	/(?<=[\d)]),? (?:and|et|y|e|und|&|as well as|ainsi que|sowie|così come),? (?:in \p{L}{3,12}, )?(?=(?:see |voir |ver )?(?:[\p{Lu}][^,;]{2,60}, )?[\ue000\ue002])/gu

/** A marked note in pieces that cite one work each, or say something else. */
export function unitsOf(text: string): string[] {
	return joined(sentencesOf(text)).flatMap((unit) => unit.split(CONNECTING))
}

function sentencesOf(text: string): string[] {
	const pieces: string[] = []
	let from = 0
	let bracket = -1
	let isMarked = false
	const cut = (to: number, next: number) => {
		const piece = text.slice(from, to).trim()
		if (piece !== '') pieces.push(piece)
		from = next
		bracket = -1
	}
	for (let at = 0; at < text.length; at++) {
		const character = text[at] as string
		if (character === ITALIC || character === QUOTED) isMarked = true
		else if (character === ITALIC_END || character === QUOTED_END) isMarked = false
		else if (isMarked) continue
		else if (character === '(' || character === '[') bracket = at
		else if (character === ')' || character === ']') bracket = -1
		if (bracket >= 0 && at - bracket < LONGEST_BRACKET) continue
		if (character === ';') cut(at, at + 1)
		else if (text[at + 1] === ' ' && endsSentence(text, at, from)) cut(at + 1, at + 2)
	}
	cut(text.length, text.length)
	return pieces
}

function endsSentence(text: string, at: number, from: number): boolean {
	const character = text[at] as string
	// The stop may stand within the quotation that it ends: `“Title.” Journal`.
	const isMark = character === ITALIC_END || character === QUOTED_END
	const stop = isMark ? text.slice(Math.max(from, at - 2), at).match(/[.?!]/u)?.[0] : character
	if (stop === undefined || !'.?!'.includes(stop)) return false
	if (!/^[\p{Lu}\ue000\ue002\ue100-\ue1ff]/u.test(text.slice(at + 2, at + 4))) return false
	if (isMark) return true
	if (character !== '.') return true
	if (/^\.? (?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u.test(text.slice(at, at + 6)))
		return false
	const [word = ''] = /[\p{L}\p{N}º.]*$/u.exec(text.slice(Math.max(from, at - 14), at)) ?? []
	if (BEGINS_ANEW.test(text.slice(at + 2, at + 12))) return true
	return !SHORT.has(word.toLowerCase()) && !/^(?:\p{Lu}\.?-?)+$/u.test(word)
}

const YEAR_AT_END = /^(?<names>.{3,120}?)[,.]? \(?(?<year>(?:1[5-9]|20)\d\d)[a-z]?\)?\.?$/u
const IMPRINT = /^\p{Lu}[\p{L} .,&-]{1,40}(?:: ?\p{Lu}|,? (?:1[5-9]|20)\d\d\b)/u
const MORE_OF_IT = new RegExp(
	String.raw`^(?:${ADDRESS}|(?:available|online|retrieved|accessed|consult|disponible|url|link|abgerufen|zugriff|acess?o|dernier accès|last accessed)\b)`,
	'iu',
)

/** Pieces put together again where a style parts author, title and publisher by full stops. */
function joined(sentences: readonly string[]): string[] {
	const units: string[] = []
	for (const sentence of sentences) {
		const before = units.at(-1)
		const together = before === undefined ? null : oneWork(before, sentence)
		if (together === null) units.push(sentence)
		else units[units.length - 1] = together
	}
	return units
}

function oneWork(before: string, next: string): string | null {
	const bare = before.replace(/\.$/u, '')
	if (MORE_OF_IT.test(next)) return `${bare}, ${next}`
	const dated = YEAR_AT_END.exec(before)?.groups
	const names = dated?.names?.replace(/(?<= \p{Lu})$/u, '.')
	if (dated && names && namesIn(names)) return `${names} (${dated.year}), ${asTitle(next)}`
	const alone = namesIn(bare)
	if (alone?.every((name) => name.includes(' ')) && /^[\ue000\ue002]/u.test(next))
		return `${bare}, ${next}`
	const hasTitleLast = /[\ue001\ue003]\.?$/u.test(before)
	if (hasTitleLast && (/^(?:In:? )?\ue000|^In:? /u.test(next) || IMPRINT.test(next)))
		return `${bare}, ${next}`
	const [, author, title] = /^([^:]{3,80}): (\p{Lu}[^:\ue000-\ue003]{2,200})$/u.exec(bare) ?? []
	if (author && title && IMPRINT.test(next) && namesIn(author.replace(LEADING, '')))
		return `${author}, ${ITALIC}${title}${ITALIC_END}, ${next}`
	return null
}

/** In a style that puts the year after the author, what follows is the title, marked or not. */
function asTitle(next: string): string {
	if (/^[\ue000\ue002]/u.test(next)) return next
	const [, title, rest] = /^([^.,(]{3,200})([.,(].*)?$/u.exec(next) ?? []
	return title
		? `${ITALIC}${title.trim()}${ITALIC_END}, ${(rest ?? '').replace(/^[.,] ?/u, '')}`
		: next
}

const WORDS = String.raw`see|also|e\.g\.,?|cf\.?|compare|further|especially|esp\.|but|quoted|cited|reprinted|source ?:?|voir|lire|aussi|notamment|cité|citée|citado|citada|citato|véase|véanse|vea|ver|también|também|siehe|s\.|auch|dazu|vgl\.|zitiert|zit\.|nach|vedi|si veda|anche|cfr\.?|confer|apud|d[’']après|for example,?|for instance,?|in particular,?|among others,?|par exemple,?|por ejemplo,?|por exemplo,?|per esempio,?|z\. ?B\.|in|dans|en|em|from|by`
/** Words that lead up to a work and are no part of it. */
const LEADING = new RegExp(`^(?:(?:${WORDS})[,:]? )+`, 'iu')
const WITHIN = new RegExp(
	String.raw`^.*[ ,(:](?:see|voir|lire|véase|ver|siehe|vgl\.|vedi|cf\.|cfr\.|consult|compare) (?:(?:${WORDS})[,:]? )*`,
	'iu',
)

/** A unit from where the work begins. */
export function withoutLeadIn(unit: string): string {
	const bare = unit.replace(LEADING, '')
	const mark = bare.search(/[\ue000\ue002]/u)
	const head = mark < 0 ? bare : bare.slice(0, mark)
	return head.replace(WITHIN, '') + (mark < 0 ? '' : bare.slice(mark))
}
