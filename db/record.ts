import { createHash } from 'node:crypto'
import type { Article } from '#article/article'

/** Raise it when the same input would have to be stored anew although its article looks unchanged. */
const RECORD_VERSION = 1

/** The SHA-256 that tells whether two records of an article are the same, in whatever order their keys come. */
export function recordDigest(article: Article): string {
	return sha256(`${RECORD_VERSION}\n${canonicalJson(article)}`)
}

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex')
}

function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) =>
		isRecord(inner)
			? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
			: inner,
	)
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
