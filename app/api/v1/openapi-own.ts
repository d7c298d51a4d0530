import { HIGHLIGHT_COLOURS } from '#db/schema/readers'
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

/** How a program says for whom it asks. */
export const security = {
	token: {
		type: 'http',
		scheme: 'bearer',
		description:
			'A token that a reader made at /account: `carrel_` and 43 letters. Scopes: read (what is the reader’s own), highlights and lists (read and change them).',
	},
}

const colour = { enum: HIGHLIGHT_COLOURS }
const moment = { ...text, format: 'date-time' }
const id = { ...text, format: 'uuid' }
const yesOrNo = { type: 'boolean' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const changes = { colour, note: { ...text, maxLength: 10_000 }, tags: listOf(text) }
const note = { ...text, maxLength: 4000 }
const kind = (name: string) => ({ const: name })

export const ownSchemas = {
	Highlight: object({
		id,
		articleId: text,
		articleTitle: text,
		articleKicker: textOrNull,
		...{ versionId: whole, rev: whole, quote: text, words: text, createdAt: moment, ...changes },
		state: { enum: ['exact', 'fuzzy', 'ambiguous', 'orphaned', 'manual'] },
		range: { ...object({ start: whole, end: whole }), type: ['object', 'null'] },
	}),
	Highlights: object({
		...{ total: whole, page: whole, perPage: whole },
		highlights: listOf(ref('Highlight')),
	}),
	NewHighlight: object(
		{
			...{ id, article: text, quote: text, prefix: text, suffix: text, ...changes },
		},
		['article', 'quote'],
	),
	HighlightChange: object({ rev: whole, ...changes }, []),
	List: object(
		{
			...{ id, title: text, description: text, count: whole, updatedAt: moment },
			...{ query: textOrNull, standing: { enum: ['owner', 'editor', 'reader'] } },
			items: listOf(ref('ListItem')),
		},
		['id', 'title', 'standing'],
	),
	Lists: object({ lists: listOf(ref('List')), memberships: listOf(ref('List')) }),
	ListItem: object(
		{
			...{ id, kind: text, title: text, note: text, addedBy: textOrNull, articleId: text },
			...{ highlightId: id, quote: text, url: textOrNull, marker: textOrNull, listId: id },
		},
		['id', 'kind', 'title', 'note'],
	),
	NewList: object({ title: text, description: text }, ['title']),
	MadeList: object({ id, title: text, description: text }),
	NewListItem: {
		oneOf: [
			object({ kind: kind('article'), articleId: text, note }, ['kind', 'articleId']),
			object({ kind: kind('passage'), highlightId: id, note }, ['kind', 'highlightId']),
			object({ kind: kind('link'), url: text, title: text, note }, ['kind', 'url', 'title']),
			object({ kind: kind('list'), listId: id, note }, ['kind', 'listId']),
			object({ kind: kind('section'), title: text, note }, ['kind', 'title']),
		],
	},
	AddedItem: object({ id, isNew: yesOrNo }),
}

const REFUSED: [string, string][] = [
	['401', 'There is no token, or it was revoked, has ended or never was'],
	['403', 'The token has not the scope for it'],
	['429', 'It was asked too often'],
	BROKEN,
]
const MISSING: [string, string] = ['404', 'The token’s reader has none such']
const UNREADABLE: [string, string][] = [
	['400', 'What was sent makes no sense'],
	['413', 'It is too long'],
	['415', 'It is not JSON'],
]

const path = (name: string) => ({ name, in: 'path', required: true, schema: id })
const body = (name: string) => ({
	required: true,
	content: { 'application/json': { schema: ref(name) } },
})

interface Door {
	summary: string
	parameters?: object[]
	requestBody?: object
	good: Record<string, object>
	bad?: [string, string][]
}

const own = ({ good, bad = [], ...door }: Door) => ({
	...door,
	security: [{ token: [] }],
	responses: { ...good, ...problems(...bad, ...REFUSED) },
})

const GONE = { '204': { description: 'It is gone' } }
const pages = [
	query('page', { ...whole, minimum: 1, default: 1 }, 'The page'),
	query('per_page', { ...whole, minimum: 1, maximum: 100, default: 20 }, 'How many on a page'),
]

/** What a program may do with a reader's own things. */
export const ownPaths = {
	'/api/v1/highlights': {
		get: own({
			summary: 'What the reader marked (scope read or highlights)',
			parameters: [
				query('article', text, 'Only in this article'),
				query('format', { enum: ['annotations'] }, 'As W3C Web Annotations'),
				...pages,
			],
			good: {
				'200': {
					description: 'A page of highlights, the newest first',
					content: {
						'application/json': { schema: ref('Highlights') },
						'application/ld+json': { schema: { type: 'object' } },
					},
				},
			},
			bad: [['400', 'A parameter makes no sense']],
		}),
		post: own({
			summary: 'Mark a passage (scope highlights)',
			requestBody: body('NewHighlight'),
			good: { '201': json('The highlight', 'Highlight') },
			bad: [
				...UNREADABLE,
				['404', 'No such article'],
				['409', 'The id is taken'],
				['422', 'The article does not say the words, or in several places'],
			],
		}),
	},
	'/api/v1/highlights/{id}': {
		get: own({
			summary: 'One highlight (scope read or highlights)',
			parameters: [path('id')],
			good: { '200': json('The highlight', 'Highlight') },
			bad: [MISSING],
		}),
		patch: own({
			summary: 'Other colour, note or tags (scope highlights)',
			parameters: [path('id')],
			requestBody: body('HighlightChange'),
			good: { '200': json('The highlight', 'Highlight') },
			bad: [...UNREADABLE, MISSING, ['409', 'It was changed since that rev']],
		}),
		delete: own({
			summary: 'Remove a highlight (scope highlights)',
			parameters: [path('id')],
			good: GONE,
			bad: [MISSING],
		}),
	},
	'/api/v1/lists': {
		get: own({
			summary: 'The lists that the reader has or is in (scope read or lists)',
			good: { '200': json('The lists', 'Lists') },
		}),
		post: own({
			summary: 'Make an empty list (scope lists)',
			requestBody: body('NewList'),
			good: { '201': json('The list', 'MadeList') },
			bad: UNREADABLE,
		}),
	},
	'/api/v1/lists/{id}': {
		get: own({
			summary: 'A list and what stands on it (scope read or lists)',
			parameters: [path('id')],
			good: { '200': json('The list', 'List') },
			bad: [MISSING],
		}),
	},
	'/api/v1/lists/{id}/items': {
		post: own({
			summary: 'Put something on a list (scope lists)',
			parameters: [path('id')],
			requestBody: body('NewListItem'),
			good: {
				'200': json('It stood there already', 'AddedItem'),
				'201': json('It stands there now', 'AddedItem'),
			},
			bad: [...UNREADABLE, MISSING, ['422', 'It cannot stand there']],
		}),
	},
	'/api/v1/lists/{id}/items/{item}': {
		delete: own({
			summary: 'Take something off a list (scope lists)',
			parameters: [path('id'), path('item')],
			good: GONE,
			bad: [MISSING],
		}),
	},
}
