import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { bodyOf } from './body.ts'
import { lookupOf, type Resolve, refuseStrange, systemResolve } from './doors.ts'
import { NoAnswer } from './trouble.ts'

/** What an address answered. `bytes` is empty where the body was not wanted: redirects, errors, other kinds of content. */
export interface Answer {
	url: URL
	status: number
	headers: IncomingMessage['headers']
	/** Where it sends us, or null. */
	redirect: URL | null
	bytes: Buffer
}

export interface VisitorOptions {
	userAgent: string
	/** Lets addresses be fetched that are not of the public network. */
	allowPrivate?: boolean
	resolve?: Resolve
	/** How long a whole answer may take. */
	timeoutMs?: number
}

export interface Asking {
	headers?: Record<string, string>
	/** The largest body taken. */
	most: number
	/** Whether the body of an answer of this content type is wanted; asked for 200 alone. */
	wants?: (contentType: string) => boolean
}

const TIMEOUT = 60_000

/** Fetches one address at a time, in one step: a redirect is an answer. Throws `NoAnswer`. */
export class Visitor {
	#agents
	#options

	constructor(options: VisitorOptions) {
		const { allowPrivate = false, resolve = systemResolve } = options
		const settings = {
			keepAlive: true,
			maxSockets: 2,
			lookup: lookupOf(resolve, allowPrivate),
		}
		this.#agents = { http: new HttpAgent(settings), https: new HttpsAgent(settings) }
		this.#options = { ...options, timeoutMs: options.timeoutMs ?? TIMEOUT, allowPrivate }
	}

	async get(url: URL, { headers = {}, most, wants = () => true }: Asking): Promise<Answer> {
		refuseStrange(url, this.#options)
		const ending = AbortSignal.timeout(this.#options.timeoutMs)
		try {
			const answer = await this.#ask(url, headers, ending)
			const status = answer.statusCode ?? 0
			const isWanted = status === 200 && wants(answer.headers['content-type'] ?? '')
			const bytes = isWanted ? await bodyOf(answer, most) : Buffer.alloc(0)
			if (!isWanted) leave(answer)
			return { url, status, headers: answer.headers, redirect: redirectIn(answer, url), bytes }
		} catch (error) {
			if (error instanceof NoAnswer) throw error
			if (ending.aborted)
				throw new NoAnswer('slow', `no whole answer within ${this.#options.timeoutMs / 1000} s`)
			throw new NoAnswer('away', whyAway(error), { cause: error })
		}
	}

	/** Ends the connections that are kept open. */
	close(): void {
		this.#agents.http.destroy()
		this.#agents.https.destroy()
	}

	#ask(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<IncomingMessage> {
		const isSafe = url.protocol === 'https:'
		return new Promise((resolve, reject) => {
			const asked = (isSafe ? httpsRequest : httpRequest)(url, {
				agent: isSafe ? this.#agents.https : this.#agents.http,
				signal,
				headers: {
					'user-agent': this.#options.userAgent,
					accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5',
					'accept-encoding': 'gzip, br',
					...headers,
				},
			})
			asked.on('response', resolve).on('error', reject).end()
		})
	}
}

function redirectIn({ statusCode = 0, headers: { location } }: IncomingMessage, url: URL) {
	const isOne = [301, 302, 303, 307, 308].includes(statusCode)
	if (!isOne || location === undefined || !URL.canParse(location, url)) return null
	const to = new URL(location, url)
	to.hash = ''
	return to
}

/** Small rests are read to keep the connection; a large one is not worth it. */
function leave(answer: IncomingMessage): void {
	const size = Number(answer.headers['content-length'] ?? Number.POSITIVE_INFINITY)
	// What breaks in a body that nobody reads is nobody's concern.
	answer.on('error', () => {})
	if (answer.statusCode === 304 || size < 64 * 1024) answer.resume()
	else answer.destroy()
}

function whyAway(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : ''
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'its name leads to no address'
	if (code === 'ECONNREFUSED') return 'nobody answers there'
	return error instanceof Error ? error.message || code : String(error)
}
