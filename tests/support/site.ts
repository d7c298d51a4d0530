import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a site of a test's own answers: a body of HTML, or more exactly. */
export type Reply =
	| string
	| {
			status?: number
			headers?: Record<string, string>
			body?: string | Uint8Array
			/** Sends the head and then nothing more. */
			hangs?: boolean
	  }
type Route = Reply | ((request: IncomingMessage) => Reply | Promise<Reply>)

interface Asked {
	path: string
	headers: IncomingMessage['headers']
	/** The time of the test's clock. */
	at: number
}

/**
 * A site on this machine: what it answers by path and query, changed at will, and what it was asked, in order. Every page
 * has an ETag of its content and answers 304 to who has it. `close` ends it.
 */
export async function aSite(routes: Record<string, Route>, now: () => number = Date.now) {
	const asked: Asked[] = []
	const site = { routes: { ...routes }, fallback: null as Route | null }
	const server = createServer(async (request, response) => {
		const path = request.url ?? ''
		asked.push({ path, headers: request.headers, at: now() })
		const route = site.routes[path] ?? site.fallback ?? { status: 404, body: 'Not here' }
		answer(typeof route === 'function' ? await route(request) : route, request, response)
	})
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	const { port } = server.address() as AddressInfo
	return Object.assign(site, {
		port,
		url: new URL(`http://127.0.0.1:${port}/`),
		at: (path: string) => `http://127.0.0.1:${port}${path}`,
		asked,
		/** The paths that were asked for, the robots.txt left out. */
		paths: () => asked.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
		close: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			}),
	})
}

export type Site = Awaited<ReturnType<typeof aSite>>

function answer(reply: Reply, request: IncomingMessage, response: ServerResponse) {
	const {
		status = 200,
		headers = {},
		body = '',
		hangs = false,
	} = typeof reply === 'string' ? { body: reply } : reply
	const etag = `"${createHash('sha256').update(body).digest('hex')}"`
	if (status === 200 && request.headers['if-none-match'] === etag) {
		response.writeHead(304, { etag }).end()
		return
	}
	response.writeHead(status, {
		'content-type': 'text/html; charset=utf-8',
		...(status === 200 ? { etag } : {}),
		...headers,
	})
	if (hangs) response.write('<html>')
	else response.end(body)
}

/** A clock that a test turns: whoever waits goes on at once, and the time has passed. */
export function aClock(start = Date.UTC(2026, 4, 1)) {
	let time = start
	return {
		now: () => time,
		sleep: async (ms: number) => {
			time += ms
		},
	}
}
