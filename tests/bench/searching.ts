import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { FACETS } from '#search/answer'
import { fieldOf } from '#search/filters'
import { indexedArticles } from '#search/health'
import { anyQuestion } from '#search/question'
import type { SearchServer } from '#search/server'
import { indexNames } from '#search/settings'
import { randomFrom } from '#support/random'
import { withApp } from './app.ts'
import { word, zipf } from './archive.ts'
import { browsing } from './browsing.ts'
import { type Figure, percentile, timed } from './figures.ts'
import { type FreshServers, ownMbOf } from './servers.ts'

const ROUNDS = 100
const CLIENTS = 8
const SHARES = [0.5, 0.95, 0.99]

const random = randomFrom(11)
/** Words as readers choose them: from those that one text in two holds to those of one in thousands. */
const words = (count: number) =>
	Array.from({ length: count }, () => word(49 + zipf(random, 20_000))).join(' ')

/** What readers ask, by kind, with what was promised of p95 beside the plain query. */
const KINDS: Record<string, { ask: () => string; promise?: string }> = {
	'one word': { ask: () => words(1), promise: 'p95 at most 3' },
	'two words': { ask: () => words(2), promise: 'p95 at most 3' },
	'three words': { ask: () => words(3), promise: 'p95 at most 3' },
	phrase: { ask: () => `"${words(2)}"` },
	typo: { ask: () => mistyped(longWord()) },
	'two letters': { ask: () => words(1).slice(0, 2) },
	'ten words': { ask: () => words(10), promise: 'p95 at most 6' },
}

function longWord(): string {
	for (;;) {
		const one = words(1)
		if (one.length >= 6) return one
	}
}

/** Two letters in the middle change places. */
function mistyped(text: string): string {
	const at = 2 + Math.floor(random() * (text.length - 4))
	return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2)
}

/**
 * `GET /api/v1/search` with facets and snippets, beside the plainest Meilisearch query for the same words and facets:
 * one question after another, then eight readers at once. Then what a reader's browser sees, and what it all weighs.
 */
export async function searching(servers: FreshServers): Promise<Figure[]> {
	return withApp(
		servers,
		async ({ url, pid }) => {
			// As many readers: what one address may ask in a while is no part of what is measured.
			let asked = 0
			const ours = (q: string) =>
				read(`${url}/api/v1/search?${new URLSearchParams({ q })}`, {
					headers: { 'X-Forwarded-For': `10.0.${(asked >> 8) % 256}.${asked++ % 256}` },
				})
			const plain = plainQuery(servers.search)
			for (let round = 0; round < 20; round++) await ours(words(2))
			return [
				...(await inTurn(ours, plain)),
				...(await atOnce(ours, plain)),
				...(await browsing(url, () => words(1))),
				...(await weights(servers, pid)),
			]
		},
		{ TRUSTED_PROXIES: '1' },
	)
}

/** What a reader's browser sees, and nothing else. */
export function browsed(servers: FreshServers): Promise<Figure[]> {
	return withApp(servers, ({ url }) => browsing(url, () => words(1)))
}

type Ask = (q: string) => Promise<unknown>

async function inTurn(ours: Ask, plain: Ask): Promise<Figure[]> {
	const figures: Figure[] = []
	for (const [kind, { ask, promise }] of Object.entries(KINDS)) {
		const times = { ours: [] as number[], plain: [] as number[] }
		for (let round = 0; round < ROUNDS; round++) {
			const q = ask()
			// Whoever asks second finds the pages of the index warm: they take turns.
			const both = [
				async () => times.plain.push(await timed(() => plain(q))),
				async () => times.ours.push(await timed(() => ours(q))),
			]
			for (const one of round % 2 === 0 ? both : both.reverse()) await one()
		}
		figures.push(...figuresOf(`search, ${kind}`, times, promise))
	}
	return figures
}

async function atOnce(ours: Ask, plain: Ask): Promise<Figure[]> {
	const figures: Figure[] = []
	for (const [kind, { ask }] of Object.entries(KINDS)) {
		const questions = Array.from({ length: ROUNDS }, ask)
		const times = { ours: [] as number[], plain: [] as number[] }
		for (const [name, asked] of [
			['plain', plain],
			['ours', ours],
		] as const) {
			const left = [...questions]
			const client = async () => {
				for (let q = left.pop(); q !== undefined; q = left.pop()) {
					const asking = q
					times[name].push(await timed(() => asked(asking)))
				}
			}
			await Promise.all(Array.from({ length: CLIENTS }, client))
		}
		figures.push(...figuresOf(`${CLIENTS} clients, ${kind}`, times))
	}
	return figures
}

function figuresOf(
	what: string,
	{ ours, plain }: { ours: readonly number[]; plain: readonly number[] },
	promise?: string,
): Figure[] {
	return SHARES.map((share) => ({
		what: `${what}, p${share * 100}`,
		measured: percentile(ours, share),
		against: percentile(plain, share),
		unit: 'ms',
		promise: share === 0.95 ? promise : undefined,
	}))
}

/** The plainest query that brings as much: the first twenty, their total, and all facets. */
function plainQuery({ url, key, prefix }: SearchServer): Ask {
	const facets = FACETS.map((facet) => fieldOf(facet, anyQuestion()))
	const address = `${url}/indexes/${indexNames(prefix).articles}/search`
	const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
	return (q) =>
		read(address, {
			method: 'POST',
			headers,
			body: JSON.stringify({ q, facets, page: 1, hitsPerPage: 20 }),
		})
}

async function read(address: string, init: RequestInit = {}): Promise<unknown> {
	// A compressed answer makes Meilisearch stall; neither is asked for one.
	const headers = { ...init.headers, 'Accept-Encoding': 'identity' }
	const response = await fetch(address, { ...init, headers })
	if (!response.ok) throw new Error(`${address} answered ${response.status}`)
	return response.json()
}

/** What an article takes of the disk in the index and in Postgres, and of the app's memory. */
async function weights({ folder, search, pids }: FreshServers, app: number): Promise<Figure[]> {
	const articles = await indexedArticles(search)
	const each = (what: string, kilobytes: number): Figure => ({
		what,
		measured: kilobytes / articles,
		against: null,
		unit: 'KB an article',
	})
	return [
		each('index on disk', diskOf(path.join(folder, 'meilisearch'))),
		each('Postgres on disk', diskOf(path.join(folder, 'postgres'))),
		{ what: 'memory of the app', measured: ownMbOf(app), against: null, unit: 'MB' },
		{
			what: 'memory of Meilisearch',
			measured: ownMbOf(pids.meilisearch),
			against: null,
			unit: 'MB',
		},
	]
}

/** What a folder takes, in KB: the blocks that are really written, for Meilisearch's files have holes. */
function diskOf(folder: string): number {
	const { stdout } = spawnSync('du', ['-sk', folder], { encoding: 'utf8' })
	return Number.parseInt(stdout, 10) || 0
}
