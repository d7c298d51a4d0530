import type { Article, Block, Repair } from './article.ts'
import { reworded } from './rewording.ts'

/** The fields of an article's head that an editor can set. */
export const CORRECTABLE = [
	'kicker',
	'title',
	'subtitle',
	'standfirst',
	'language',
	'authors',
	'issue',
	'publishedOn',
	'writtenOn',
	'firstPublishedOn',
	'source',
	'copyright',
	'postscript',
	'topics',
] as const satisfies readonly (keyof Article)[]
type Correctable = (typeof CORRECTABLE)[number]

/** A field of the head as an editor wants it. */
type HeadCorrection = { [F in Correctable]: { field: F; value: Article[F] } }[Correctable]

/** A passage of the text as an editor wants it. */
interface TextCorrection {
	field: 'text'
	was: string
	now: string
}

/** The countries an article is about, by code, the main one first. */
interface CountryCorrection {
	field: 'countries'
	value: string[]
}

export type Correction = HeadCorrection | TextCorrection | CountryCorrection

/**
 * The article with an editor's corrections of its head and its text, each among its repairs. One that the text gives
 * no place to any more is named in a warning. Those of countries are for whoever knows countries.
 */
export function corrected(article: Article, corrections: readonly Correction[]): Article {
	let result = article
	for (const correction of corrections) {
		if (correction.field === 'text') result = withText(result, correction)
		else if (correction.field !== 'countries') result = withField(result, correction)
	}
	return result
}

/** The repair that shows a correction in the article's record. */
export function editorsRepair(was: unknown, now: unknown): Repair {
	return { raw: shown(was), fixed: shown(now), rule: 'editor', confidence: 1 }
}

function withField(article: Article, { field, value }: HeadCorrection): Article {
	const was = article[field]
	if (shown(was) === shown(value)) return article
	return {
		...article,
		[field]: value,
		repairs: [...article.repairs, editorsRepair(was, value)],
	}
}

function withText(article: Article, { was, now }: TextCorrection): Article {
	let isFound = false
	const blocks = article.blocks.map((block) => {
		const changed = reworded(block, { was, now })
		isFound ||= changed !== undefined
		return changed ?? block
	})
	if (isFound) {
		const repairs = [...article.repairs, editorsRepair(was, now)]
		return { ...article, ...renumbered(article, blocks), repairs }
	}
	if (now !== '' && article.blocks.some(({ text }) => text.includes(now))) return article
	const lost = `An editor's correction has no place any more: “${was}” does not stand in the text.`
	return { ...article, warnings: [...article.warnings, lost] }
}

/** Blocks without those that were emptied, and the notes' own record of where they are called. */
function renumbered(article: Article, blocks: readonly Block[]): Partial<Article> {
	const kept = blocks.filter(({ text, calls }) => text !== '' || calls.length > 0)
	if (kept.length === blocks.length) return { blocks: kept }
	const ids = new Map(kept.map(({ id }, index) => [id, `b${index + 1}`]))
	return {
		blocks: kept.map((block) => ({ ...block, id: ids.get(block.id) ?? block.id })),
		footnotes: article.footnotes.map((note) => ({
			...note,
			calledFrom: note.calledFrom.flatMap((id) => ids.get(id) ?? []),
		})),
	}
}

/** The same for the same value, in whatever order the database gives its keys. */
function shown(value: unknown): string {
	if (typeof value === 'string') return value
	if (typeof value !== 'object' || value === null) return ''
	return JSON.stringify(value, Array.isArray(value) ? undefined : Object.keys(value).sort())
}
