'use server'

import { refresh } from 'next/cache'
import { database } from '#db/connection'
import { askFor } from '#db/jobs'
import { requireRole } from '../../_session/reader.ts'

/** Asks the indexer to build the index anew beside the live one. */
export async function rebuild(): Promise<void> {
	const { id: readerId } = await requireRole('admin', '/admin/index')
	await askFor(database(), { readerId }, { kind: 'rebuild' })
	refresh()
}

/** Asks the indexer to bring the index what it lacks. */
export async function sync(): Promise<void> {
	const { id: readerId } = await requireRole('admin', '/admin/index')
	await askFor(database(), { readerId }, { kind: 'sync' })
	refresh()
}
