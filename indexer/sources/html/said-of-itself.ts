import type { Contributor } from '#article/article'
import { tidy } from '../../clean/text.ts'
import { dateIn } from './byline.ts'
import { textOf, textProperty } from './nodes.ts'
import { metaOf, metasOf, type Page } from './page.ts'
import { selectAll } from './select.ts'

/** What a page says of its article for machines: schema.org data, Open Graph and Dublin Core tags, `time` elements. */
export interface SaidOfItself {
	isArticle: boolean
	title: string | null
	authors: string[]
	topics: string[]
	publishedOn: string | null
	publication: string | null
	section: string | null
	contributors: Contributor[]
}

const ARTICLE = /^(?:\w*Article|BlogPosting|Report|Review|OpinionNewsArticle)$/u

export function saidOfItself({ tree, html }: Pick<Page, 'tree' | 'html'>): SaidOfItself {
	const data = recordsIn(html).find((record) => typesOf(record).some((type) => ARTICLE.test(type)))
	const warnings: string[] = []
	const dates = [
		stringIn(data?.datePublished),
		...[
			'article:published_time',
			'dc.date.issued',
			'dcterms.issued',
			'dc.date',
			'citation_publication_date',
			'date',
		].map((name) => metaOf(tree, name)),
		timeOf(tree),
	]
	const authors = [
		namesOf(data?.author),
		metasOf(tree, 'author'),
		metasOf(tree, 'dc.creator'),
		metasOf(tree, 'citation_author'),
		metasOf(tree, 'article:author').filter((name) => !/^https?:/iu.test(name)),
	].find((names) => names.length > 0)
	return {
		isArticle:
			data !== undefined ||
			metaOf(tree, 'og:type')?.toLowerCase() === 'article' ||
			metaOf(tree, 'article:published_time') !== null,
		title: stringIn(data?.headline) ?? metaOf(tree, 'og:title') ?? metaOf(tree, 'dc.title'),
		authors: authors ?? [],
		topics: metasOf(tree, 'article:tag'),
		publishedOn:
			dates.flatMap((date) => (date ? (dateIn(date, { warnings }) ?? []) : []))[0] ?? null,
		publication: namesOf(data?.publisher)[0] ?? null,
		section: stringIn([data?.articleSection].flat()[0]) ?? metaOf(tree, 'article:section'),
		contributors: [
			...namesOf(data?.translator).map((name) => ({ name, role: 'translator' as const })),
			...namesOf(data?.editor).map((name) => ({ name, role: 'editor' as const })),
		],
	}
}

function timeOf(tree: Page['tree']): string | null {
	const times = selectAll(
		'[itemprop~="datePublished"], time.dt-published, article time[datetime], header time[datetime], time[datetime][pubdate]',
		tree,
	)
	for (const time of times) {
		const said =
			textProperty(time, 'dateTime') ?? textProperty(time, 'content') ?? tidy(textOf(time))
		if (said) return said
	}
	return null
}

type Data = Record<string, unknown>

/** The records of the page's JSON-LD; what is not JSON is nothing that a page says. */
function recordsIn(html: string): Data[] {
	const scripts = html.matchAll(
		/<script\b[^>]{0,200}application\/ld\+json[^>]{0,200}>([\s\S]*?)<\/script/giu,
	)
	return [...scripts].flatMap(([, json = '']) => {
		try {
			return flat(JSON.parse(json), 3)
		} catch {
			return []
		}
	})
}

function flat(value: unknown, depth: number): Data[] {
	if (depth === 0) return []
	if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => flat(one, depth - 1))
	if (!isData(value)) return []
	return [value, ...flat(value['@graph'], depth - 1)]
}

function typesOf(data: Data): string[] {
	return [data['@type']].flat().filter((type) => typeof type === 'string')
}

function namesOf(value: unknown): string[] {
	return [value].flat().flatMap((one) => stringIn(isData(one) ? one.name : one) ?? [])
}

function stringIn(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
