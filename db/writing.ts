import { sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import { slugOf } from '#article/slug'
import { wordsIn } from '#article/text'
import { carryForward } from './anchors.ts'
import type { Connection } from './connection.ts'
import { markPending } from './index-pending.ts'
import { addKeys } from './keys.ts'
import type { Made } from './making.ts'
import { replaceParts } from './parts.ts'
import { rowsFrom } from './rows.ts'
import { articles, publications } from './schema/archive.ts'
import { articleAliases, articleSources } from './schema/sources.ts'
import { addVersions, lockVersions, nextVersionIds, pruneVersions } from './versions.ts'

/** Writes articles that were made anew with all that goes with them, in a few statements for all. */
export async function writeArticles(tx: Connection, makings: readonly Made[]): Promise<void> {
	const changed = makings.filter(({ isChanged }) => isChanged)
	if (changed.length > 0) await writeChanged(tx, changed)
	await keepSources(tx, makings)
}

async function writeChanged(tx: Connection, changed: readonly Made[]): Promise<void> {
	const before = changed.flatMap(({ work }) => work.holding ?? [])
	await lockVersions(
		tx,
		before.map(({ id }) => id),
	)
	const versions = await nextVersionIds(tx, changed.length)
	const made = changed.map(({ article, digest, work }, index) => {
		const id = versions[index]
		if (id === undefined) throw new Error('There are fewer version ids than versions')
		return { id, n: (work.holding?.n ?? 0) + 1, article, digest }
	})
	await writeHeads(tx, made)
	await addVersions(tx, made)
	const whole = made.map(({ article }) => article)
	await replaceParts(tx, whole, new Set(before.map(({ id }) => id)))
	await addKeys(tx, whole)
	await markPending(
		tx,
		whole.map(({ id }) => id),
	)
	if (before.length === 0) return
	const current = new Map(made.map(({ article, id }) => [article.id, id]))
	const changes = before.flatMap(({ id, currentVersion: oldVersion }) => {
		const newVersion = current.get(id)
		return newVersion === undefined ? [] : { articleId: id, oldVersion, newVersion }
	})
	await carryForward(tx, changes)
	await pruneVersions(tx, changes)
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
