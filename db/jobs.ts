import { desc, eq, isNull, sql } from 'drizzle-orm'
import { type Actor, writeDown } from './audit.ts'
import type { Connection, Database } from './connection.ts'
import { type JobKind, jobs } from './schema/accounts.ts'

/** What was asked of the indexer, and how it stands. `outcome` is what the command said last. */
export type Job = Pick<
	typeof jobs.$inferSelect,
	'id' | 'kind' | 'given' | 'askedAt' | 'startedAt' | 'endedAt' | 'outcome' | 'isDone' | 'runId'
>

/** A job that is being done; `tries` tells it from a later try of the same. */
export type TakenJob = Pick<Job, 'id' | 'kind' | 'given'> & { tries: number }

/** How a job came out. `runId` is the run of the import that it made. */
export interface JobEnd {
	isDone: boolean
	outcome: string
	runId?: number | null
}

/** A job whose worker has said nothing for so long was cut off. The worker speaks far more often. */
export const SILENCE_SECONDS = 60
/** A job that was cut off so often is not begun again: it may be what ends the program. */
const MOST_TRIES = 3
/** Any fixed number will do, so long as nothing else locks it. */
const TAKING = 7_221_008

/** Asks the indexer for something, and writes down who did; the same that already waits is not asked for twice. */
export function askFor(
	db: Connection,
	actor: Actor,
	{ kind, given = [] }: { kind: JobKind; given?: readonly string[] },
): Promise<number> {
	return db.transaction(async (tx) => {
		const askedBy = actor === 'command' ? null : actor.readerId
		const id = (await waiting(tx, kind, given)) ?? (await ask(tx, { kind, given, askedBy }))
		const subject = String(id)
		await writeDown(tx, actor, { deed: `index.${kind}`, subject, detail: { given: [...given] } })
		return id
	})
}

/** Asks the indexer to bring the index what it lacks, as part of what changed it; nobody else is to be told. */
export async function askForSync(tx: Connection, askedBy: string | null): Promise<void> {
	if ((await waiting(tx, 'sync', [])) === null) await ask(tx, { kind: 'sync', given: [], askedBy })
}

/** The jobs asked for last, the newest first; of one kind, or of all. */
export function recentJobs(
	db: Connection,
	{ kinds, limit = 10 }: { kinds: readonly JobKind[]; limit?: number },
): Promise<Job[]> {
	return db
		.select(job)
		.from(jobs)
		.where(sql`${jobs.kind} = any(${sql.param([...kinds])}::text[])`)
		.orderBy(desc(jobs.id))
		.limit(limit)
}

/** When the index was last built anew because somebody asked for it here; null: never. */
export async function lastRebuild(db: Connection): Promise<Date | null> {
	const [found] = await db
		.select({ endedAt: jobs.endedAt })
		.from(jobs)
		.where(sql`${jobs.kind} = 'rebuild' and ${jobs.isDone}`)
		.orderBy(desc(jobs.endedAt))
		.limit(1)
	return found?.endedAt ?? null
}

/**
 * Takes the job that waits longest, or one that was cut off; null when there is none, or another worker is at work: jobs
 * are done one at a time, whoever does them.
 */
export function takeJob(db: Database): Promise<TakenJob | null> {
	return db.transaction(async (tx) => {
		await tx.execute(sql`select pg_advisory_xact_lock(${TAKING})`)
		await giveUp(tx)
		const [taken] = await tx.execute<Omit<TakenJob, 'id'> & { id: string }>(sql`
			update jobs set alive_at = now(), started_at = coalesce(started_at, now()), tries = tries + 1
			where id = (
				select id from jobs where ended_at is null
					and not exists (select from jobs o where o.ended_at is null and o.alive_at > ${SILENT})
				order by id limit 1 for update skip locked)
			returning id, kind, given, tries`)
		return taken ? { ...taken, id: Number(taken.id) } : null
	})
}

/** Says that a job is still being done. False: it was taken for cut off, and is somebody else's now. */
export async function stillAtWork(db: Connection, { id, tries }: TakenJob): Promise<boolean> {
	const rows = await db.execute(sql`
		update jobs set alive_at = now() where ${isThis({ id, tries })} returning id`)
	return rows.length > 0
}

/** Writes how a job came out, unless it is somebody else's by now. */
export async function endJob(db: Connection, job: TakenJob, end: JobEnd): Promise<void> {
	const { isDone, outcome, runId = null } = end
	await db.execute(sql`
		update jobs set ended_at = now(), is_done = ${isDone}, outcome = ${outcome}, run_id = ${runId}::bigint
		where ${isThis(job)}`)
}

/** Lets go of a job that cannot be finished now, so that it is begun again at once and no try is lost. */
export async function letGoOfJob(db: Connection, job: TakenJob): Promise<void> {
	await db.execute(sql`update jobs set alive_at = null, tries = tries - 1 where ${isThis(job)}`)
}

const SILENT = sql`now() - ${SILENCE_SECONDS} * interval '1 second'`

const isThis = ({ id, tries }: Pick<TakenJob, 'id' | 'tries'>) =>
	sql`id = ${id} and tries = ${tries} and ended_at is null`

const job = {
	id: jobs.id,
	kind: jobs.kind,
	given: jobs.given,
	askedAt: jobs.askedAt,
	startedAt: jobs.startedAt,
	endedAt: jobs.endedAt,
	outcome: jobs.outcome,
	isDone: jobs.isDone,
	runId: jobs.runId,
}

type Ask = { kind: JobKind; given: readonly string[]; askedBy: string | null }

async function ask(tx: Connection, { kind, given, askedBy }: Ask): Promise<number> {
	const [made] = await tx
		.insert(jobs)
		.values({ kind, given: [...given], askedBy })
		.returning({ id: jobs.id })
	return made!.id
}

async function waiting(
	tx: Connection,
	kind: JobKind,
	given: readonly string[],
): Promise<number | null> {
	const [found] = await tx
		.select({ id: jobs.id })
		.from(jobs)
		.where(
			sql`${eq(jobs.kind, kind)} and ${isNull(jobs.startedAt)} and ${isNull(jobs.endedAt)}
				and ${jobs.given} = ${sql.param([...given])}::text[]`,
		)
		.limit(1)
	return found?.id ?? null
}

async function giveUp(tx: Connection): Promise<void> {
	await tx.execute(sql`
		update jobs set ended_at = now(), is_done = false,
			outcome = 'It was cut off ' || tries || ' times and is not begun again.'
		where ended_at is null and tries >= ${MOST_TRIES} and (alive_at is null or alive_at <= ${SILENT})`)
}
