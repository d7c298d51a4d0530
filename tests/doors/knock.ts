import { randomBytes } from 'node:crypto'
import type { Own, Row, Sent } from './door.ts'
import { nameOf } from './door.ts'
import { PAGES } from './pages.ts'
import { builtActions } from './real.ts'

/** What a door answered. `done`: whoever knocked was let in. */
export type Answer = {
	outcome: 'done' | 'signs in' | 'not found' | 'refused' | 'broken'
	status: number
	text: string
	headers: Headers
}

/** Who knocks: their cookie, and what headers their browser writes. */
export type Knock = { base: string; cookie: string; own: Own; headers?: Record<string, string> }

/** Knocks at a door with a real request. */
export async function knock(row: Row, { base, cookie, own, headers = {} }: Knock): Promise<Answer> {
	const sent = row.kind === 'page' ? {} : (row.send?.(own) ?? {})
	const { url, init } = requestFor(row, { own, sent, base })
	const response = await fetch(url, {
		...init,
		redirect: 'manual',
		headers: said({
			...init.headers,
			...(init.method === 'GET' ? {} : { origin: base }),
			// What is counted by address is counted for each knock alone.
			'x-forwarded-for': `10.${[...randomBytes(3)].join('.')}`,
			cookie: [cookie, sent.cookie].filter(Boolean).join('; '),
			...headers,
		}),
	})
	const text = await response.text()
	if (response.headers.has('x-nextjs-action-not-found'))
		throw new Error(`${nameOf(row)} was sent to a page that does not know it`)
	const answer = { status: response.status, text, headers: response.headers }
	return { ...answer, outcome: outcomeOf(row, response, text) }
}

/** What is empty is not said at all. */
const said = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''))

function outcomeOf(row: Row, { status, headers }: Response, text: string): Answer['outcome'] {
	const led = headers.get('x-action-redirect') ?? headers.get('location') ?? ''
	if (/^(https?:\/\/[^/]+)?\/sign-in(\?|;|$)/.test(led)) return 'signs in'
	if (status === 404) return 'not found'
	if (status === 401 || status === 403 || status === 405) return 'refused'
	// A library that is not well says so to whoever asks.
	if (status === 503 && text.includes('"unwell"')) return 'done'
	if (status >= 400) return 'broken'
	if (headers.has('x-action-redirect')) return 'done'
	if (row.kind === 'action' && status === 200 && saysNo(row.name, valueIn(text))) return 'refused'
	return 'done'
}

/** What a server action gave back, as it stands in the framework's stream; undefined where it gave nothing. */
function valueIn(text: string): unknown {
	const [, at] = /^0:\{"a":"\$@(\w+)"/m.exec(text) ?? []
	const [, value] = new RegExp(`^${at}:(.*)$`, 'm').exec(text) ?? []
	return value === undefined || value === '"$undefined"' ? undefined : JSON.parse(value)
}

/** Whether a value tells that nothing was done: a word on what is wrong, or nothing where there would be something. */
function saysNo(name: string, value: unknown): boolean {
	if (typeof value === 'object' && value !== null)
		return (
			('fault' in value && typeof value.fault === 'string') ||
			('faults' in value && Object.keys(value.faults as object).length > 0)
		)
	if (name.endsWith('ByPasskey')) return typeof value !== 'string'
	if (name === 'choose' || name === 'choicesFor' || name === 'startList') return value === null
	return value === false || typeof value === 'string'
}

type Request = {
	url: string
	init: { method: string; headers?: Record<string, string>; body?: BodyInit }
}

function requestFor(
	row: Row,
	{ own, sent, base }: { own: Own; sent: Sent; base: string },
): Request {
	if (row.kind === 'page') return { url: base + row.at(own), init: { method: 'GET' } }
	if (row.kind === 'action') return actionRequest(row, { own, sent, base })
	return { url: base + row.at(own), init: { method: row.method, ...bodyOf(sent) } }
}

function bodyOf({ form, json }: Sent): { headers?: Record<string, string>; body?: BodyInit } {
	if (json !== undefined)
		return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) }
	return form ? { body: formData(form) } : {}
}

function formData(fields: Record<string, string | Blob>, before = ''): FormData {
	const form = new FormData()
	for (const [name, value] of Object.entries(fields)) form.append(before + name, value)
	return form
}

const ACTIONS = new Map(builtActions().map((built) => [built.door, built]))

/** A call of a server action as the framework's own client makes it, to a page that can take it. */
function actionRequest(
	row: Extract<Row, { kind: 'action' }>,
	{ own, sent: { args = [], form }, base }: { own: Own; sent: Sent; base: string },
): Request {
	const built = ACTIONS.get(nameOf(row))
	const taker = PAGES.find((row) => row.kind === 'page' && built?.pages.includes(row.path))
	if (!built || taker?.kind !== 'page') throw new Error(`${nameOf(row)} is not in the build`)
	const body = form ? formData(form, '_1_') : new FormData()
	body.set('0', JSON.stringify(form ? [...args, '$K1'] : args))
	return {
		url: base + taker.at(own),
		init: { method: 'POST', headers: { 'next-action': built.id }, body },
	}
}
