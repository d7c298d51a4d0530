import { type Own, type Row, route } from './door.ts'
import {
	but,
	EACH_THEIR_OWN,
	EVERYBODY,
	MEMBERS,
	NOWHERE,
	REFUSED,
	SIGNED_IN,
	SIGNED_IN_OR_REFUSED,
	WHO_HAS_THE_LINK,
	WORKERS,
} from './people.ts'

/** An address of the API that can only be read. */
const toRead = (path: string, at: (own: Own) => string = () => path): Row[] => [
	route('GET', path, EVERYBODY, { at }),
	...['DELETE', 'PATCH', 'POST', 'PUT'].map((method) =>
		route(method, path, REFUSED, { at, keeps: true }),
	),
]

const READS_A_LIST = but(MEMBERS, { nobody: 'not found' })
const aFile = (text: string) => new File([text], 'notes.csv', { type: 'text/csv' })

/** An address of the API for programs with a token: the cookie of somebody who is signed in opens nothing there. */
const forTokens = (path: string, at: (own: Own) => string = () => path): Row[] =>
	['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].map((method) =>
		route(method, path, REFUSED, { at, keeps: true, says: 'for programs with a token' }),
	)

/** Every route handler with each of its methods. */
export const ROUTES: Row[] = [
	route('GET', '/api/auth/[...nextauth]', EVERYBODY, { at: () => '/api/auth/csrf' }),
	route('GET', '/api/auth/[...nextauth]', EACH_THEIR_OWN, { at: () => '/api/auth/session' }),
	route('GET', '/api/auth/[...nextauth]', EVERYBODY, { at: () => '/api/auth/providers' }),
	route('POST', '/api/auth/[...nextauth]', EACH_THEIR_OWN, {
		at: () => '/api/auth/signout',
		send: () => ({ form: { csrfToken: 'guessed' } }),
		keeps: true,
	}),
	route('GET', '/api/health', EVERYBODY),
	route('GET', '/api/highlights', SIGNED_IN_OR_REFUSED),
	route('POST', '/api/highlights', but(REFUSED, { owner: 'open' }), {
		send: ({ reader, highlight }) => ({ json: { reader, change: aRemoval(highlight) } }),
	}),
	...['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].map((method) =>
		route(method, '/api/v1/[[...path]]', NOWHERE, { at: () => '/api/v1/nothing', keeps: true }),
	),
	route('GET', '/account/archive', SIGNED_IN),
	route('POST', '/account/leave/now', SIGNED_IN, {
		send: () => ({ form: { password: 'not the password' } }),
		keeps: true,
		says: 'only with the password, or what stands for it',
	}),
	...forTokens('/api/v1/highlights'),
	...forTokens('/api/v1/highlights/[id]', (own) => `/api/v1/highlights/${own.highlight}`),
	...forTokens('/api/v1/lists'),
	...forTokens('/api/v1/lists/[id]', ({ list }) => `/api/v1/lists/${list}`),
	...forTokens('/api/v1/lists/[id]/items', ({ list }) => `/api/v1/lists/${list}/items`),
	...forTokens(
		'/api/v1/lists/[id]/items/[item]',
		({ list, item }) => `/api/v1/lists/${list}/items/${item}`,
	),
	...toRead('/api/v1/articles/[id]', ({ article }) => `/api/v1/articles/${article}`),
	...toRead('/api/v1/openapi.json'),
	...toRead('/api/v1/search'),
	...toRead('/api/v1/suggest', () => '/api/v1/suggest?q=sal'),
	route('PUT', '/articles/[id]/place', SIGNED_IN_OR_REFUSED, {
		at: ({ article }) => `/articles/${article}/place`,
		send: (own) => ({
			json: { versionId: own.version, block: 'b1', within: 0.5, words: '', share: 0.4 },
		}),
	}),
	route('POST', '/articles/[id]/read', SIGNED_IN, {
		at: ({ article }) => `/articles/${article}/read`,
		send: () => ({ form: { is: 'read' } }),
	}),
	route('GET', '/articles/[id]/save', EVERYBODY, {
		at: ({ article }) => `/articles/${article}/save`,
	}),
	route('GET', '/highlights/export', SIGNED_IN_OR_REFUSED),
	route('GET', '/highlights/export', SIGNED_IN_OR_REFUSED, {
		at: ({ highlight }) => `/highlights/export?format=json&id=${highlight}`,
	}),
	route('POST', '/highlights/import/upload', SIGNED_IN, {
		send: () => ({ form: { file: aFile('nothing that can be read') } }),
	}),
	route('GET', '/icon.svg', EVERYBODY),
	route('GET', '/icons/[name]', EVERYBODY, { at: () => '/icons/icon-192.png' }),
	route('GET', '/lists/[id]/export', READS_A_LIST, {
		at: ({ list }) => `/lists/${list}/export?as=csv`,
	}),
	route('GET', '/lists/[id]/feed', NOWHERE, { at: ({ list }) => `/lists/${list}/feed` }),
	route('GET', '/lists/[id]/feed', EVERYBODY, { at: (own) => `/lists/${own.publicList}/feed` }),
	route('GET', '/lists/[id]/preview', NOWHERE, { at: ({ list }) => `/lists/${list}/preview` }),
	route('GET', '/lists/[id]/preview', EVERYBODY, {
		at: (own) => `/lists/${own.publicList}/preview`,
	}),
	route('POST', '/lists/import/upload', WORKERS, {
		send: ({ list }) => ({ form: { list, text: 'https://example.org/a-work-on-ships' } }),
	}),
	route('GET', '/manifest.webmanifest', EVERYBODY),
	route('GET', '/robots.txt', EVERYBODY),
	route('GET', '/search/concordance/csv', EVERYBODY, {
		at: () => '/search/concordance/csv?q=salt',
	}),
	route('GET', '/search/export', EVERYBODY, { at: () => '/search/export?q=salt' }),
	route('GET', '/searches/digest/[token]/stop', WHO_HAS_THE_LINK, {
		at: ({ digestToken }) => `/searches/digest/${digestToken}/stop`,
	}),
	route('POST', '/searches/digest/[token]/stop', WHO_HAS_THE_LINK, {
		at: ({ digestToken }) => `/searches/digest/${digestToken}/stop`,
		send: () => ({ form: { 'List-Unsubscribe': 'One-Click' } }),
		anySite: true,
		says: 'for whoever has the address, mail programs too (RFC 8058)',
	}),
	route('GET', '/searches/feed/[token]', WHO_HAS_THE_LINK, {
		at: ({ feedToken }) => `/searches/feed/${feedToken}`,
	}),
	route('GET', '/sitemap.xml', EVERYBODY),
	route('GET', '/sitemap/[part]', EVERYBODY, { at: () => '/sitemap/articles' }),
	route('POST', '/settings', EACH_THEIR_OWN, { send: () => ({ form: { theme: 'sepia' } }) }),
]

function aRemoval(highlightId: string) {
	return { deed: 'remove', id: crypto.randomUUID(), highlightId }
}
