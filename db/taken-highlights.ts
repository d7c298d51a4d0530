import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { calledNotes } from '#article/highlights/called-notes'
import type { TakenHighlight } from '#article/highlights/taken'
import type { Connection } from './connection.ts'
import { articles, articleVersions, publications } from './schema/archive.ts'
import { highlightAnchors, highlights, highlightTags } from './schema/readers.ts'

/** Records are read for so many articles at a time: each may be a book. */
const BATCH = 40

/**
 * Of these highlights those that are the reader's, in the order of the ids, with all that is taken along. `origin` is the
 * library's own address (`https://…`), for links.
 */
export function takenHighlights(
	db: Connection,
	readerId: string,
	wish: { ids: readonly string[]; origin: string },
): Promise<TakenHighlight[]> {
	return takenWhere(db, eq(highlights.readerId, readerId), wish)
}

/** As `takenHighlights`, for whoever holds what `where` says; only for questions that ask for a right to them themselves. */
export async function takenWhere(
	db: Connection,
	where: SQL,
	{ ids, origin }: { ids: readonly string[]; origin: string },
): Promise<TakenHighlight[]> {
	const rows = await rowsWhere(db, where, ids)
	const notes = await notesIn(db, rows)
	const taken = rows.map(({ start, end, versionId: _, anchor: __, articleId, ...row }) => {
		const { title, authors, publication, issue, publishedOn, ...one } = row
		const url = `${origin}/articles/${articleId}`
		return {
			...one,
			url: `${url}#h-${one.id}`,
			article: { id: articleId, title, authors, publication, issue, publishedOn, url },
			range: start === null || end === null ? null : { start, end },
			calledNotes: notes.get(one.id) ?? [],
		}
	})
	const place = new Map(ids.map((id, n) => [id, n]))
	return taken.sort((a, b) => place.get(a.id)! - place.get(b.id)!)
}

type Row = Awaited<ReturnType<typeof rowsWhere>>[number]

// Written out because drizzle leaves the table's name away where a query has only one.
const AUTHORS = sql<string[]>`array(
	select w.name from article_authors w where w.article_id = "articles"."id" order by w.position
)`

const TAGS = sql<string[]>`array(
	select ${highlightTags.tag} from ${highlightTags}
	where ${highlightTags.highlightId} = ${highlights.id} order by lower(${highlightTags.tag})
)`

async function rowsWhere(db: Connection, where: SQL, ids: readonly string[]) {
	return db
		.select({
			id: highlights.id,
			articleId: highlights.articleId,
			colour: highlights.colour,
			note: highlights.note,
			tags: TAGS,
			quote: highlights.quoteExact,
			prefix: highlights.quotePrefix,
			suffix: highlights.quoteSuffix,
			start: highlights.startCp,
			end: highlights.endCp,
			createdAt: highlights.createdAt,
			updatedAt: highlights.updatedAt,
			textOf: sql<Date>`(
				select created_at from article_versions o where o.id = ${highlights.originVersion}
			)`.mapWith(articleVersions.createdAt),
			versionId: highlightAnchors.versionId,
			anchor: {
				start: sql<number>`coalesce(${highlightAnchors.startCp}, -1)`,
				end: sql<number>`coalesce(${highlightAnchors.endCp}, -1)`,
			},
			state: highlightAnchors.state,
			words: sql<string>`coalesce(${highlightAnchors.matchedText}, ${highlights.quoteExact})`,
			title: articles.title,
			authors: AUTHORS,
			publication: publications.name,
			issue: articles.issueNumber,
			publishedOn: articles.publishedOn,
		})
		.from(highlights)
		.innerJoin(articles, eq(articles.id, highlights.articleId))
		.innerJoin(publications, eq(publications.slug, articles.publication))
		.innerJoin(highlightAnchors, eq(highlightAnchors.highlightId, highlights.id))
		.where(
			and(
				where,
				isNull(highlights.deletedAt),
				sql`${highlights.id} = any(${sql.param([...ids])}::uuid[])`,
			),
		)
}

/** The notes called in each passage that stands somewhere, from the texts as they now are. */
async function notesIn(db: Connection, rows: readonly Row[]) {
	const found = new Map<string, TakenHighlight['calledNotes']>()
	const versions = [...new Set(rows.map(({ versionId }) => versionId))]
	for (let from = 0; from < versions.length; from += BATCH) {
		const records = await db
			.select({ id: articleVersions.id, record: articleVersions.record })
			.from(articleVersions)
			.where(inArray(articleVersions.id, versions.slice(from, from + BATCH)))
		const byId = new Map(records.map(({ id, record }) => [id, record]))
		for (const { id, versionId, anchor } of rows) {
			const record = byId.get(versionId)
			if (record && anchor.start >= 0) found.set(id, calledNotes(record, anchor))
		}
	}
	return found
}
