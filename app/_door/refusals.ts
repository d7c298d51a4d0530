import { createHash } from 'node:crypto'
import { type Asked, pathOf } from './asked.ts'

/** An answer that is given at the door, whole. */
export type Refusal = { status: number; headers: Record<string, string>; body: string }

/** What is said to whoever is refused: what is wrong, and what to do. `seconds` is how long to wait, where that helps. */
type Words = { status: number; title: string; detail: string; seconds?: number }

/** A refusal in the form of what was asked for: a problem for programs (RFC 9457), a page for people. */
export function refusal(asked: Asked, { seconds, ...words }: Words): Refusal {
	const isForPrograms = pathOf(asked).startsWith('/api/')
	const body = isForPrograms ? JSON.stringify({ type: 'about:blank', ...words }) : pageOf(words)
	return {
		status: words.status,
		headers: {
			'Content-Type': isForPrograms ? 'application/problem+json' : 'text/html; charset=utf-8',
			'Content-Length': String(Buffer.byteLength(body)),
			'Cache-Control': 'no-store',
			'Content-Security-Policy': POLICY,
			'X-Content-Type-Options': 'nosniff',
			'X-Robots-Tag': 'noindex',
			...(seconds && { 'Retry-After': String(seconds) }),
			// What was sent along is not read to its end.
			...(words.status === 413 || words.status === 411 ? { Connection: 'close' } : {}),
		},
		body,
	}
}

// The page stands alone: whatever else it needed would have to be asked for as well.
const STYLE = `:root{color-scheme:light dark}body{max-width:34rem;margin:15vh auto;padding:0 1.5rem;font:1.2rem/1.6 Georgia,serif;color:#201b16;background:#fbf8f2}h1{font-size:1.6rem;line-height:1.25}a{color:#7d1f26}@media(prefers-color-scheme:dark){body{color:#e9e2d6;background:#191613}a{color:#e59a94}}`
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

function pageOf({ title, detail }: Words): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Carrel</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${detail}</p><p><a href="/">Back to the front page</a></p></main></body></html>`
}

const inSeconds = (seconds: number) => (seconds === 1 ? 'a second' : `${seconds} seconds`)

/** Too much is asked at once. */
export const askedTooMuch = (asked: Asked, seconds: number): Refusal =>
	refusal(asked, {
		...{ status: 429, seconds, title: 'Too many questions at once' },
		detail: `From where you are more is asked than can be answered. Wait ${inSeconds(seconds)} and try again; articles can be read meanwhile.`,
	})

/** A change that was not sent from a page of the library. */
export const sentFromElsewhere = (asked: Asked): Refusal =>
	refusal(asked, {
		...{ status: 403, title: 'This was sent from another site' },
		detail: 'So nothing was changed. Open the library and do it there.',
	})
