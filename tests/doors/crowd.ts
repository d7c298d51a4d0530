import { hash } from '@node-rs/argon2'
import { inArray, sql } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { citedSources } from '#db/cited-sources'
import type { Connection } from '#db/connection'
import { createReader, type Reader } from '#db/readers'
import { articleForReading } from '#db/reading'
import { giveRole } from '#db/roles'
import { readers } from '#db/schema/readers'
import { openSession } from '#db/sessions'
import type { Person } from './people.ts'

type Somebody = Exclude<Person, 'nobody'>

/** Everybody who knocks, and what in the library they knock about. */
export type Crowd = {
	readers: Record<Somebody, Reader>
	password: string
	/** Articles of the library; the first's current version, and words that stand in it. */
	articles: string[]
	version: number
	quote: string
	source: string
}

const SOMEBODIES = [
	'other reader',
	'list reader',
	'list editor',
	'owner',
	'editor',
	'admin',
] as const

/** Makes an account for each, its address verified. */
export async function aCrowd(db: Connection): Promise<Crowd> {
	const password = 'nobody counts the gulls'
	const passwordHash = await hash(password)
	const made = {} as Record<Somebody, Reader>
	for (const person of SOMEBODIES) {
		const email = `${person.replace(' ', '-')}-${crypto.randomUUID()}@example.org`
		made[person] = (await createReader(db, { name: `The ${person}`, email, passwordHash }))!
		if (person === 'editor' || person === 'admin') await giveRole(db, email, person)
	}
	const ids = Object.values(made).map(({ id }) => id)
	await db.update(readers).set({ emailVerifiedAt: sql`now()` }).where(inArray(readers.id, ids))
	const rows = await db.execute<{ id: string }>(sql`select id from articles order by id limit 2`)
	const articles = rows.map(({ id }) => id)
	const reading = await articleForReading(db, articles[0]!)
	const { sources } = await citedSources(db, { limit: 1 })
	const quote = reading!.article.blocks.find(({ kind }) => kind === 'paragraph')!.text.slice(0, 20)
	return {
		readers: made,
		password,
		articles,
		version: reading!.versionId,
		quote,
		source: sources[0]!.slug,
	}
}

/** Takes them away again, and all that is theirs. */
export async function dismiss(db: Connection, crowd: Crowd): Promise<void> {
	const ids = Object.values(crowd.readers).map(({ id }) => id)
	await db.execute(sql`delete from jobs where asked_by in ${ids}`)
	await db.execute(sql`delete from highlights where reader_id in ${ids}`)
	await db.delete(readers).where(inArray(readers.id, ids))
	await db.execute(sql`delete from readers where email like 'at-the-door-%'`)
}

/** A cookie by which this person is signed in, in a session of its own; none for nobody. */
export async function cookieOf(
	db: Connection,
	{ readers }: Crowd,
	person: Person,
	secret: string,
): Promise<string> {
	if (person === 'nobody') return ''
	const sid = await openSession(db, {
		...{ readerId: readers[person].id, way: 'password', isWhole: true },
		...{ browser: 'A program', network: null },
	})
	const value = await encode({ token: { sid }, secret, maxAge: 3600 })
	return `next-auth.session-token=${value}`
}
