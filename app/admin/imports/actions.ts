'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { database } from '#db/connection'
import { askFor } from '#db/jobs'
import { dropHeld, publishHeld } from '#db/publishing'
import { requireRole } from '../../_session/reader.ts'
import { ArticleId } from '../../_ui/list-form.ts'
import { addressesIn } from './addresses.ts'

/** What was written into the form, and what is wrong with it. */
export type BringState = { written: string; fault?: string }

/** Asks the indexer to bring in what is at some addresses. */
export async function bringIn(_: BringState, form: FormData): Promise<BringState> {
	const { id: readerId } = await requireRole('admin', '/admin/imports')
	const written = String(form.get('addresses') ?? '')
	const found = addressesIn(written.slice(0, 200_000))
	if ('fault' in found) return { written, fault: found.fault }
	await askFor(database(), { readerId }, { kind: 'import', given: found.addresses })
	refresh()
	return { written: '' }
}

/** Shows readers the newer text of an article. */
export async function publish(form: FormData): Promise<void> {
	const { id: readerId } = await requireRole('editor', '/admin/imports')
	if (!(await publishHeld(database(), articleIn(form), { readerId }))) notFound()
	redirect('/admin/imports#held')
}

/** Goes on with the text that readers see. */
export async function drop(form: FormData): Promise<void> {
	const { id: readerId } = await requireRole('editor', '/admin/imports')
	if (!(await dropHeld(database(), articleIn(form), { readerId }))) notFound()
	redirect('/admin/imports#held')
}

function articleIn(form: FormData): string {
	const id = ArticleId.safeParse(form.get('article'))
	return id.success ? id.data : notFound()
}
