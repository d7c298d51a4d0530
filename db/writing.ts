import { sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { slugOf } from '#article/slug'
import { wordsIn } from '#article/text'
import { type Carrying, carryingInto, isAlarming, writeCarrying } from './carrying.ts'
import type { Connection } from './connection.ts'
import { holdBack, letGoOfHeld, type Verdict, verdictsOn } from './holding-back.ts'
import type { Holding } from './holdings.ts'
import { markPending } from './index-pending.ts'
import { addKeys } from './keys.ts'
import type { Made } from './making.ts'
import { replaceParts } from './parts.ts'
import { rowsFrom } from './rows.ts'
import { articles, publications } from './schema/archive.ts'
import { articleAliases, articleSources } from './schema/sources.ts'
import { addVersions, lockVersions, nextVersionIds, pruneVersions } from './versions.ts'

/** A text that is to be an article's current version, and the digest of its record. */
interface Version {
	id: number
	n: number
	article: Article
	digest: string
}

/** What became of texts that were not shown, by article: an editor is to look first, or has turned them down. */
export type HeldBack = Map<string, Verdict>

/**
 * Writes articles that were made anew with all that goes with them, in a few statements for all. A text in which too many
 * highlights lose their place is held for an editor, unless this is an editor's own doing.
 */
export async function writeArticles(
	tx: Connection,
	makings: readonly Made[],
	{ byEditor }: { byEditor: boolean },
): Promise<HeldBack> {
	const changed = makings.filter(({ isChanged }) => isChanged)
	const held = changed.length > 0 ? await writeChanged(tx, changed, byEditor) : new Map()
	await keepSources(tx, makings)
	return held
}

async function writeChanged(
	tx: Connection,
	changed: readonly Made[],
	byEditor: boolean,
): Promise<HeldBack> {
	const before = changed.flatMap(({ work }) => work.holding ?? [])
	const ids = before.map(({ id }) => id)
	await lockVersions(tx, ids)
	const held: HeldBack = new Map()
	if (!byEditor)
		for (const [id, verdict] of await verdictsOn(tx, ids))
			if (changed.some(({ article, digest }) => article.id === id && digest === verdict.digest))
				held.set(id, verdict)
	const fresh = changed.filter(({ article }) => !held.has(article.id))
	const versions = await versionsFor(tx, fresh)
	const carryings = await carryingInto(
		tx,
		versions.map(({ article }) => article).filter(({ id }) => ids.includes(id)),
	)
	const shown: Version[] = []
	for (const version of versions) {
		const carrying = carryings.get(version.article.id)
		if (byEditor || !carrying || !isAlarming(carrying)) shown.push(version)
		else {
			await holdBack(tx, version, carrying)
			held.set(version.article.id, { ...carrying, digest: version.digest, isWaiting: true })
		}
	}
	if (shown.length === 0) return held
	await letGoOfHeld(
		tx,
		shown.map(({ article }) => article.id),
	)
	await writeHeads(tx, shown)
	await addVersions(tx, shown)
	await settle(tx, shown, { before, carryings })
	return held
}

async function versionsFor(tx: Connection, changed: readonly Made[]): Promise<Version[]> {
	const ids = await nextVersionIds(tx, changed.length)
	return changed.map(({ article, digest, work }, index) => {
		const id = ids[index]
		if (id === undefined) throw new Error('There are fewer version ids than versions')
		return { id, n: (work.holding?.n ?? 0) + 1, article, digest }
	})
}

/** Makes versions that are kept already the current ones of their articles, held as they are `before`. */
export async function makeCurrent(
	tx: Connection,
	versions: readonly Version[],
	before: readonly Holding[],
): Promise<void> {
	const carryings = await carryingInto(
		tx,
		versions.map(({ article }) => article),
	)
	await writeHeads(tx, versions)
	await settle(tx, versions, { before, carryings })
}

/** All that follows when versions have become the current ones. */
async function settle(
	tx: Connection,
	versions: readonly Version[],
	{ before, carryings }: { before: readonly Holding[]; carryings: ReadonlyMap<string, Carrying> },
): Promise<void> {
	const whole = versions.map(({ article }) => article)
	await replaceParts(tx, whole, new Set(before.map(({ id }) => id)))
	await addKeys(tx, whole)
	await markPending(
		tx,
		whole.map(({ id }) => id),
	)
	for (const { id, article } of versions) {
		const carrying = carryings.get(article.id)
		if (carrying) await writeCarrying(tx, id, carrying)
	}
	const old = new Map(before.map(({ id, currentVersion }) => [id, currentVersion]))
	await pruneVersions(
		tx,
		versions.flatMap(({ id: newVersion, article: { id: articleId } }) => {
			const oldVersion = old.get(articleId)
			return oldVersion === undefined ? [] : { articleId, oldVersion, newVersion }
		}),
	)
}

async function writeHeads(tx: Connection, made: readonly { id: number; article: Article }[]) {
	const names = new Map(
		made.map(({ article: { publication } }) => [slugOf(publication), publication]),
	)
	await tx
		.insert(publications)
		.values([...names].map(([slug, name]) => ({ slug, name })))
		.onConflictDoNothing()
	const columns = Object.keys(HEAD)
	const types = Object.entries(HEAD).map(([column, type]) => `${column} ${type}`)
	const rows = rowsFrom(
		made.map(({ id, article }) => headRow(article, id)),
		types.join(', '),
	)
	const updates = columns.filter((column) => column !== 'id')
	await tx.execute(sql`
		insert into ${articles} (${sql.raw(columns.join(', '))})
		select ${sql.raw(columns.join(', '))} from ${rows}
		on conflict (id) do update set updated_at = now(),
			${sql.raw(updates.map((column) => `${column} = excluded.${column}`).join(', '))}`)
}

/** The columns of `articles` that are copied from the record. */
const HEAD = {
	id: 'text',
	publication: 'text',
	current_version: 'bigint',
	title: 'text',
	kicker: 'text',
	standfirst: 'text',
	language: 'text',
	url: 'text',
	issue_number: 'text',
	issue_month: 'text',
	published_on: 'text',
	year: 'smallint',
	words: 'int',
	regions: 'text[]',
	topics: 'text[]',
}

function headRow(article: Article, version: number): Record<keyof typeof HEAD, unknown> {
	return {
		id: article.id,
		publication: slugOf(article.publication),
		current_version: version,
		title: article.title,
		kicker: article.kicker,
		standfirst: article.standfirst,
		language: article.language,
		url: article.url,
		issue_number: article.issue?.number ?? null,
		issue_month: article.issue?.month ?? null,
		published_on: article.publishedOn,
		year: article.publishedOn ? Number(article.publishedOn.slice(0, 4)) : null,
		words: article.blocks.reduce((sum, { text }) => sum + wordsIn(text), 0),
		regions: article.regions,
		topics: article.topics,
	}
}

/** Keeps what each source said where that is more than the version's own record, and the ids they came under. */
async function keepSources(tx: Connection, makings: readonly Made[]): Promise<void> {
	const sources = makings.flatMap(({ work: { id: articleId, sources, holding } }) => {
		if (sources.size < 2 && !holding?.isCorrected && !holding?.sources.length) return []
		return [...sources.values()].flatMap(({ isStored, record, digest, ...source }) =>
			isStored || !record ? [] : { articleId, ...source, record, recordSha256: digest },
		)
	})
	if (sources.length === 0) return
	await tx
		.insert(articleSources)
		.values(sources)
		.onConflictDoUpdate({
			target: [articleSources.articleId, articleSources.format, articleSources.ownId],
			set: {
				input: sql`excluded.input`,
				record: sql`excluded.record`,
				recordSha256: sql`excluded.record_sha256`,
				readAt: sql`now()`,
			},
		})
	const aliases = sources.filter(({ articleId, ownId }) => ownId !== articleId)
	if (aliases.length > 0)
		await tx
			.insert(articleAliases)
			.values(aliases.map(({ articleId, ownId }) => ({ id: ownId, articleId })))
			.onConflictDoNothing()
}
