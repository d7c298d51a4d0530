import { FACETS } from '#search/answer'
import { ownPaths, ownSchemas, security } from './openapi-own.ts'
import {
	BROKEN,
	json,
	listOf,
	object,
	problems,
	query,
	text,
	textOrNull,
	whole,
} from './openapi-pieces.ts'

const marks = {
	...listOf({ type: 'array', items: whole, minItems: 2, maxItems: 2 }),
	description: 'What matched: pairs of start and end in code points of the text, end exclusive',
}

const facetParameters = FACETS.map((facet) => ({
	...query(facet, listOf(text), `Keeps articles with this ${facet}; repeat it for OR`),
	explode: true,
}))

const excludingParameters = FACETS.map((facet) => ({
	...query(
		`not_${facet}`,
		listOf(text),
		`Leaves out articles with this ${facet}; repeat it for more`,
	),
	explode: true,
}))

const searchParameters = [
	query(
		'q',
		{ ...text, maxLength: 1000 },
		'Words, "phrases", -exclusions, OR, and field:value with author, country, region, issue, topic, language, source, publication, year, title, note, before, after; empty for everything',
	),
	...facetParameters,
	...excludingParameters,
	query(
		'mine',
		{ ...text, enum: ['1'] },
		'Only articles in which whoever is signed in marked a passage that holds the words; 401 where nobody is',
	),
	query(
		'mentions',
		{ ...text, enum: ['include'] },
		'Lets a country match articles that only mention it, too',
	),
	query('from', text, 'First day, month or year (2020-01-05, 2020-01, 2020)'),
	query('to', text, 'Last day, month or year, all of it included'),
	query('in', { ...text, enum: ['all', 'text', 'footnotes'], default: 'all' }, 'Where to look'),
	query(
		'sort',
		{ ...text, enum: ['relevance', 'newest', 'oldest'], default: 'relevance' },
		'The order of the hits',
	),
	query('page', { ...whole, minimum: 1, default: 1 }, 'The page of hits'),
	query('per_page', { ...whole, minimum: 1, maximum: 100, default: 20 }, 'Hits on a page'),
]

const schemas = {
	Problem: object({ type: text, title: text, status: whole, detail: text }),
	Country: object({ code: text, name: text, role: { enum: ['subject', 'mentioned'] } }),
	Snippet: object(
		{
			kind: { enum: ['passage', 'footnote'] },
			block: textOrNull,
			marker: text,
			calling: { ...textOrNull, description: 'Of a footnote, the sentence that calls it' },
			text,
			marks,
		},
		['kind', 'text', 'marks'],
	),
	Hit: object({
		kind: { const: 'article' },
		id: text,
		url: text,
		title: text,
		titleMarks: marks,
		kicker: textOrNull,
		standfirst: textOrNull,
		standfirstMarks: marks,
		publishedOn: textOrNull,
		publication: text,
		authors: listOf(text),
		issue: textOrNull,
		countries: listOf({ $ref: '#/components/schemas/Country' }),
		snippets: listOf({ $ref: '#/components/schemas/Snippet' }),
	}),
	FacetValue: object({
		value: text,
		label: text,
		count: whole,
		selected: { type: 'boolean' },
		excluded: { type: 'boolean' },
	}),
	Answer: object({
		total: whole,
		page: whole,
		perPage: whole,
		tookMs: whole,
		hits: listOf({ $ref: '#/components/schemas/Hit' }),
		facets: object(
			Object.fromEntries(
				FACETS.map((facet) => [facet, listOf({ $ref: '#/components/schemas/FacetValue' })]),
			),
		),
		understood: listOf(
			object({ text, trouble: textOrNull, without: text, isAlternative: { type: 'boolean' } }),
		),
	}),
	Suggestions: object({
		suggestions: listOf(
			object({
				kind: { enum: ['country', 'author', 'issue', 'article'] },
				label: text,
				value: text,
			}),
		),
	}),
	Block: object({ id: text, kind: text, text, html: text, calls: listOf(text) }),
	Footnote: object({ marker: text, text, html: text, calledFrom: listOf(text) }),
	Article: object({
		id: text,
		format: text,
		url: textOrNull,
		publication: text,
		kicker: textOrNull,
		title: text,
		subtitle: textOrNull,
		standfirst: textOrNull,
		language: text,
		authors: listOf(text),
		issue: { ...object({ number: text, month: textOrNull }), type: ['object', 'null'] },
		publishedOn: textOrNull,
		writtenOn: textOrNull,
		firstPublishedOn: textOrNull,
		source: { ...object({ name: text, url: textOrNull }), type: ['object', 'null'] },
		copyright: textOrNull,
		postscript: textOrNull,
		topics: listOf(text),
		blocks: listOf({ $ref: '#/components/schemas/Block' }),
		footnotes: listOf({ $ref: '#/components/schemas/Footnote' }),
		countries: listOf(
			object({
				code: text,
				role: text,
				mentions: whole,
				because: listOf(object({ where: text, words: listOf(text) })),
			}),
		),
		regions: listOf(text),
		repairs: listOf(object({ raw: text, fixed: text, rule: text, confidence: { type: 'number' } })),
		warnings: listOf(text),
		removals: listOf(object({ text, rule: text, where: textOrNull })),
		references: listOf({ $ref: '#/components/schemas/Reference' }),
		rubrics: listOf(text),
		translations: listOf(object({ language: text, url: text })),
		contributors: listOf(object({ name: text, role: text })),
		alsoAt: listOf(text),
		spellings: listOf(text),
		origins: { type: 'object', additionalProperties: text },
	}),
	Reference: object({
		note: text,
		kind: text,
		text,
		authors: listOf(text),
		title: textOrNull,
		container: textOrNull,
		publisher: textOrNull,
		place: textOrNull,
		date: textOrNull,
		pages: textOrNull,
		url: textOrNull,
		sameAs: { type: ['integer', 'null'] },
		confidence: { type: 'number' },
	}),
	Health: object({ status: text, postgres: text, meilisearch: text, agreement: text }),
	...ownSchemas,
}

/** The HTTP interface in OpenAPI 3.1. */
export const openApi = {
	openapi: '3.1.0',
	info: {
		title: 'Carrel',
		version: '1',
		description: 'Search and read the archive. Dates may be partial; all offsets are code points.',
	},
	paths: {
		'/api/v1/search': {
			get: {
				summary: 'Articles that answer a question',
				parameters: searchParameters,
				responses: {
					'200': json('The answer', 'Answer'),
					...problems(['400', 'A parameter makes no sense'], ['503', 'Search is resting'], BROKEN),
				},
			},
		},
		'/api/v1/suggest': {
			get: {
				summary: 'What the beginning of a question may mean',
				parameters: [query('q', { ...text, minLength: 2 }, 'What was typed so far')],
				responses: {
					'200': json('At most three of each kind', 'Suggestions'),
					...problems(['503', 'Search is resting'], BROKEN),
				},
			},
		},
		'/api/v1/articles/{id}': {
			get: {
				summary: 'One article',
				description:
					'An id that the article came under before leads to it, too; the `id` of the answer is its own.',
				parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
				responses: {
					'200': json('The article', 'Article'),
					...problems(['404', 'No such article'], BROKEN),
				},
			},
		},
		...ownPaths,
		'/api/health': {
			get: {
				summary: 'Whether the library is well',
				responses: {
					'200': json('All is well', 'Health'),
					'503': json('Something is not', 'Health'),
				},
			},
		},
	},
	components: { schemas, securitySchemes: security },
}
