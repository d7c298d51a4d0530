import { sql } from 'drizzle-orm'
import type { Article } from '#article/article'
import type { Connection } from './connection.ts'
import { correctionsAmong } from './correcting.ts'
import { markPending } from './index-pending.ts'
import { withCountries } from './making.ts'
import { replaceParts } from './parts.ts'
import { recordDigest } from './record.ts'
import { replaceReferences } from './references.ts'
import { articles, articleVersions } from './schema/archive.ts'

/**
 * Puts records in the place of those that articles have now, whose text is the same: the versions stay what they are.
 * Gives how many differ. What articles cite is written for all of them, for it may never have been.
 */
export async function rewriteRecords(
	tx: Connection,
	pairs: readonly (readonly [before: Article, after: Article])[],
): Promise<number> {
	const corrections = await correctionsAmong(
		tx,
		pairs.map(([{ id }]) => id),
	)
	const changed = pairs.flatMap(([before, understood]) => {
		const given = withCountries(understood, corrections.get(before.id) ?? [])
		// What an editor put right is in the record already, and so is the repair that says so.
		const after = { ...given, repairs: understood.repairs }
		const digest = recordDigest(after)
		return digest === recordDigest(before) ? [] : [{ id: after.id, record: after, digest }]
	})
	const all = pairs.map(([, after]) => after)
	await replaceReferences(tx, all, new Set(all.map(({ id }) => id)))
	if (changed.length === 0) return 0
	await tx.execute(sql`
		update ${articleVersions} v set record = new.record, record_sha256 = new.digest
		from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as new (id text, record jsonb, digest text)
			join ${articles} a on a.id = new.id
		where v.id = a.current_version`)
	await tx.execute(sql`
		update ${articles} a set updated_at = now(),
			regions = array(select jsonb_array_elements_text(new.record -> 'regions'))
		from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as new (id text, record jsonb)
		where a.id = new.id`)
	const ids = changed.map(({ id }) => id)
	await replaceParts(
		tx,
		changed.map(({ record }) => record),
		new Set(ids),
	)
	await markPending(tx, ids)
	return changed.length
}
