import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import {
	factsOf,
	type Holding,
	holdingsOf,
	type KeptSource,
	sourceKey,
	sourceRecordsOf,
} from './holdings.ts'
import { type Kin, Kinship } from './kinship.ts'
import { recordDigest } from './record.ts'
import { refusalOf, refuseUnstorable } from './refusal.ts'
import { recordsOf } from './versions.ts'

/** A text that came in, and from where. `digest` is its `recordDigest`, for whoever has it already. */
export interface Incoming {
	article: Article
	input?: string
	digest?: string
}

/** An article that texts came in for: what is held of it, and all that its sources say now. */
export interface Work {
	id: string
	holding: Holding | null
	sources: Map<string, KeptSource>
	/** Whether a source says something that it did not say before. */
	isTouched: boolean
}

/** Where an incoming text belongs, or why it cannot be kept. */
export type Sorted =
	| { refused: string }
	| { work: Work; kin: Kin; isNews: boolean; joinsOthers: boolean }

/** Sorts texts by the articles they are of, in few questions to the database; writes nothing. */
export async function sortByArticle(
	tx: Connection,
	incoming: readonly Incoming[],
): Promise<Sorted[]> {
	const checked = incoming.map(({ article, input, digest }) => {
		const refused = whyUnstorable(article)
		return { article, input, refused, digest: digest ?? (refused ? '' : recordDigest(article)) }
	})
	const fit = checked.filter(({ refused }) => refused === null).map(({ article }) => article)
	const kinship = await Kinship.among(tx, fit)
	const works = await worksAmong(tx, kinship, checked)
	return checked.map(({ article, input, digest, refused }) => {
		if (refused !== null) return { refused }
		const kin = kinship.of(article)
		const work = works.get(kin.id) ?? newWork(kin.id)
		works.set(kin.id, work)
		const { format, id: ownId } = article
		const key = sourceKey({ format, ownId })
		const before = work.sources.get(key)
		// An article that nothing else leads to is not looked into while its one source says what it said.
		const known = before ?? (work.sources.size === 0 ? work.holding : undefined)
		const isNews = known?.digest !== digest
		const joinsOthers = !before && work.sources.size > 0
		if (isNews) {
			const source = { format, ownId, input: input ?? null, digest, record: article }
			work.sources.set(key, { ...source, isStored: false })
			work.isTouched = true
			kinship.join(article, kin.id)
		}
		return { work, kin, isNews, joinsOthers }
	})
}

/** Loads what the sources of these works said where it is not at hand. */
export async function recallSources(tx: Connection, works: readonly Work[]): Promise<void> {
	const lacking = works.filter(({ sources }) => [...sources.values()].some(({ record }) => !record))
	const stored = await sourceRecordsOf(
		tx,
		lacking.filter(({ holding }) => holding && holding.sources.length > 0).map(({ id }) => id),
	)
	const alone = lacking.filter(({ holding }) => holding?.sources.length === 0)
	const current = new Map(
		(
			await recordsOf(
				tx,
				alone.map(({ id }) => id),
			)
		).map((record) => [record.id, record]),
	)
	for (const { id, sources } of lacking)
		for (const [key, source] of sources)
			source.record ??= stored.get(`${id} ${key}`) ?? current.get(id) ?? null
}

/** An article's work as it stands, before anything came in. */
export async function workOf(tx: Connection, id: string): Promise<Work | null> {
	const [holding] = await holdingsOf(tx, [id])
	if (!holding) return null
	return workFrom(holding, (await factsOf(tx, [id])).get(id)?.format)
}

async function worksAmong(
	tx: Connection,
	kinship: Kinship,
	checked: readonly (Incoming & { refused: string | null })[],
): Promise<Map<string, Work>> {
	const fit = checked.filter(({ refused }) => refused === null)
	const leads = fit.map((text) => ({ ...text, to: kinship.leadsOf(text.article) }))
	const holdings = await holdingsOf(tx, [...new Set(leads.flatMap(({ to }) => to))])
	const held = new Map(holdings.map((holding) => [holding.id, holding]))
	const unsure = leads.flatMap(({ article, digest, to }) =>
		to.filter((id) => id !== article.id || held.get(id)?.digest !== digest),
	)
	const facts = await factsOf(
		tx,
		[...new Set(unsure)].filter((id) => held.has(id)),
	)
	for (const { id, sources } of holdings) {
		const known = facts.get(id)
		const formats = sources.map(({ format }) => format)
		kinship.note(
			known ?? { id, format: 'jsonl', language: '', addresses: [] },
			known ? [...formats, ...(sources.length > 0 ? [] : [known.format])] : formats,
		)
	}
	return new Map(
		holdings.map((holding) => [holding.id, workFrom(holding, facts.get(holding.id)?.format)]),
	)
}

/** While an article has no rows of sources, its version's record is what its only source said, under its own id. */
function workFrom(holding: Holding, format: KeptSource['format'] | undefined): Work {
	const { id, digest, sources } = holding
	const alone: KeptSource[] = format
		? [{ format, ownId: id, input: null, digest, record: null, isStored: false }]
		: []
	const all = sources.length > 0 ? sources : alone
	return {
		id,
		holding,
		sources: new Map(all.map((source) => [sourceKey(source), source])),
		isTouched: false,
	}
}

function newWork(id: string): Work {
	return { id, holding: null, sources: new Map(), isTouched: false }
}

function whyUnstorable(article: Article): string | null {
	try {
		refuseUnstorable(article)
		return null
	} catch (error) {
		const reason = refusalOf(error)
		if (reason === null) throw error
		return reason
	}
}
