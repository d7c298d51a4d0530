import { addressKey } from './address.ts'
import type { Article, Issue, SourceFormat } from './article.ts'
import { slugOf } from './slug.ts'
import { canonicalText } from './text.ts'

/**
 * Formats from the most trusted to the least: a record that somebody prepared, what the site itself says in marked
 * parts, what it says in running text, and last what was printed and has to be taken apart again.
 */
const TRUST: readonly SourceFormat[] = [
	'jsonl',
	'spip-html',
	'feed',
	'epub',
	'html',
	'warc',
	'spip-pdf',
	'spip-text',
	'pdf',
]

/** The share of the longest text below which a text is not another edition of it but a part. */
const MUCH_LESS = 0.6

/**
 * One article of what several sources say of it, each field from the most trusted source that has it, with its origin
 * kept. The text, its notes and its language come whole from the most trusted source that has much of it. Lists are
 * never mixed, save that of addresses. The order of `sources` does not matter. One source is given back as it is.
 */
export function merge(sources: readonly Article[], id: string): Article {
	const [first, ...more] = sources
	if (!first) throw new Error('There is nothing to merge')
	if (more.length === 0) return { ...first, id }
	const ranked = [...sources].sort(byTrust)
	const full = fullest(ranked)
	const read = wordsOf(full)
	const origins: Article['origins'] = {}
	const used = new Set([full])
	const take = <F extends keyof Article>(field: F, from: Article): Article[F] => {
		if (isSaid(from[field])) {
			origins[field] = from.format
			used.add(from)
		}
		return from[field]
	}
	const best = <F extends keyof Article>(field: F) =>
		take(field, ranked.find((source) => isSaid(source[field])) ?? full)
	// What a source prints before or after its text may stand within the text of another.
	const besideText = (field: 'subtitle' | 'standfirst' | 'postscript') => {
		const isOutside = (source: Article) =>
			isSaid(source[field]) && (source === full || !read.includes(slugOf(source[field] ?? '')))
		return take(field, isSaid(full[field]) ? full : (ranked.find(isOutside) ?? full))
	}
	const day = (field: 'publishedOn' | 'writtenOn' | 'firstPublishedOn') =>
		take(field, mostExact(ranked, (source) => source[field]) ?? full)
	const merged = {
		id,
		format: full.format,
		url: best('url'),
		publication: best('publication'),
		kicker: best('kicker'),
		title: best('title'),
		subtitle: besideText('subtitle'),
		standfirst: besideText('standfirst'),
		language: take('language', full),
		authors: best('authors'),
		issue: take('issue', mostExact(ranked, ({ issue }) => issue && wordOf(issue)) ?? full),
		publishedOn: day('publishedOn'),
		writtenOn: day('writtenOn'),
		firstPublishedOn: day('firstPublishedOn'),
		source: best('source'),
		copyright: best('copyright'),
		postscript: besideText('postscript'),
		topics: best('topics'),
		blocks: take('blocks', full),
		footnotes: take('footnotes', full),
		references: take('references', full),
		countries: best('countries'),
		regions: best('regions'),
		rubrics: best('rubrics'),
		translations: best('translations'),
		contributors: best('contributors'),
	}
	const heard = ranked.filter((source) => used.has(source))
	return {
		...merged,
		repairs: heard.flatMap(({ repairs }) => repairs),
		warnings: [...new Set(heard.flatMap(({ warnings }) => warnings)), ...doubts(ranked)],
		removals: heard.flatMap(({ removals }) => removals),
		spellings: [...new Set(heard.flatMap(({ spellings }) => spellings))],
		alsoAt: otherAddresses(ranked, merged.url),
		origins,
	}
}

/** The addresses under which a source says that its article can be read, as keys. */
export function addressKeysOf({ url, alsoAt }: Pick<Article, 'url' | 'alsoAt'>): string[] {
	const keys = [url, ...alsoAt].map((address) => address && addressKey(address))
	return [...new Set(keys.filter((key) => key !== null))]
}

function byTrust(a: Article, b: Article): number {
	const byFormat = TRUST.indexOf(a.format) - TRUST.indexOf(b.format)
	return byFormat || lengthOf(b) - lengthOf(a) || (a.id < b.id ? -1 : 1)
}

function fullest(ranked: readonly Article[]): Article {
	const longest = Math.max(...ranked.map(lengthOf))
	return ranked.find((source) => lengthOf(source) >= longest * MUCH_LESS) as Article
}

const lengthOf = ({ blocks }: Article) => blocks.reduce((sum, { text }) => sum + text.length, 0)

const wordsOf = ({ blocks }: Article) => slugOf(canonicalText(blocks))

function isSaid(value: unknown): boolean {
	return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

/** The most trusted source, or another that agrees with it and says more: `2020-01-05` where it says `2020-01`. */
function mostExact(
	ranked: readonly Article[],
	said: (source: Article) => string | null,
): Article | undefined {
	const saying = ranked.filter((source) => said(source) !== null)
	return saying.reduce<Article | undefined>((best, source) => {
		if (!best) return source
		const [known, offered] = [said(best) ?? '', said(source) ?? '']
		return offered.startsWith(known) && offered.length > known.length ? source : best
	}, undefined)
}

const wordOf = ({ number, month }: Issue) => `${number} ${month ?? ''}`

/** Sources that neither share an id nor an address nor lead to each other by others are one by their titles alone. */
function doubts(sources: readonly Article[]): string[] {
	const marks = sources.map((source) => [source.id, ...addressKeysOf(source)])
	const reached = new Set(marks[0])
	for (let grown = true; grown; ) {
		const before = reached.size
		for (const own of marks.filter((them) => them.some((mark) => reached.has(mark))))
			for (const mark of own) reached.add(mark)
		grown = reached.size > before
	}
	return marks.every((own) => own.some((mark) => reached.has(mark))) ? [] : [BY_TITLE]
}

const BY_TITLE =
	'Sources were taken for one article because site, title and day of publication are the same.'

function otherAddresses(sources: readonly Article[], url: string | null): string[] {
	const met = new Set([url && addressKey(url)])
	const others: string[] = []
	for (const address of sources.flatMap((source) => [source.url ?? [], source.alsoAt].flat())) {
		const key = addressKey(address) ?? address
		if (!met.has(key)) others.push(address)
		met.add(key)
	}
	return others
}
