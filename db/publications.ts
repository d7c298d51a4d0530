import { eq, sql } from 'drizzle-orm'
import { type Actor, writeDown } from './audit.ts'
import type { Connection } from './connection.ts'
import { publications } from './schema/archive.ts'

/** A magazine with how many of its articles are here, and in which languages, the most first. */
export type PublicationLine = {
	slug: string
	name: string
	homePage: string | null
	articles: number
	languages: string[]
}

/** What can be said of a publication by hand. */
export type PublicationFacts = Pick<PublicationLine, 'name' | 'homePage'>

/** Every publication, by name. */
export async function publicationLines(db: Connection): Promise<PublicationLine[]> {
	const rows = await db.execute<PublicationLine>(sql`
		select p.slug, p.name, p.home_page as "homePage", coalesce(sum(a.count), 0)::int as articles,
			coalesce(array_agg(a.language order by a.count desc) filter (where a.language is not null), '{}') as languages
		from ${publications} p left join (
			select publication, language, count(*) as count from articles group by publication, language
		) a on a.publication = p.slug
		group by p.slug order by lower(p.name), p.slug`)
	return [...rows]
}

/** Says what a publication is called and where its own site is; false when there is no such publication. */
export function describePublication(
	db: Connection,
	actor: Actor,
	{ slug, name, homePage }: { slug: string } & PublicationFacts,
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const isThis = eq(publications.slug, slug)
		const [before] = await tx
			.select({ name: publications.name, homePage: publications.homePage })
			.from(publications)
			.where(isThis)
			.for('update')
		if (!before) return false
		const after = { name, homePage }
		if (before.name === name && before.homePage === homePage) return true
		await tx.update(publications).set(after).where(isThis)
		await writeDown(tx, actor, {
			deed: 'publication.edit',
			subject: slug,
			detail: { before, after },
		})
		return true
	})
}
