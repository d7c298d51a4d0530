'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { askFor } from '#db/jobs'
import { runOf } from '#db/ledger'
import { requireRole } from '../../_session/reader.ts'

const Which = z.object({ run: z.coerce.number().int().positive().max(1e15).optional() })

/** Asks the indexer to read again what failed in a run, or in all. */
export async function retry(form: FormData): Promise<void> {
	const { id: readerId } = await requireRole('admin', '/admin/runs')
	const which = Which.safeParse({ run: form.get('run') ?? undefined })
	if (!which.success) notFound()
	const { run } = which.data
	if (run !== undefined && !(await runOf(database(), run))) notFound()
	await askFor(database(), { readerId }, { kind: 'retry', given: run ? [String(run)] : [] })
	refresh()
}
