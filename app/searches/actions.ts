'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import {
	chooseDigest,
	deleteSearch,
	lookAtSearch,
	moveFeed,
	renameSearch,
	restoreSearch,
	saveSearch,
} from '#db/saved-searches'
import { DIGEST_PACES } from '#db/schema/readers'
import { configuredMail } from '#mail/configured'
import { questionFrom, searchParamsOf } from '#search/question'
import { requireReader } from '../_session/reader.ts'

const Name = z
	.string()
	.trim()
	.min(1, 'Give the search a name.')
	.max(200, 'Keep the name under 200 characters.')
	.regex(/^[^\u0000]*$/, 'Leave out control characters.')
const Which = z.object({ searchId: z.guid() })
const Saved = z.object({ name: Name, query: z.string().max(20_000) })

/** What is wrong with what was written into the form. */
export type SearchFormState = { fault: string | null }

/** Keeps a question for whoever is here. */
export async function save(_: SearchFormState, form: FormData): Promise<SearchFormState> {
	const reader = await requireReader('/searches')
	const parsed = Saved.safeParse(Object.fromEntries(form))
	if (!parsed.success) return { fault: parsed.error.issues[0]?.message ?? null }
	const { name, query } = parsed.data
	// Only what makes sense in a question is kept.
	const asked = searchParamsOf({
		...questionFrom(new URLSearchParams(query)),
		...{ page: 1, mine: false },
	})
	await saveSearch(database(), reader.id, { name, query: asked.toString() })
	redirect('/searches')
}

/** Opens a search of this reader's; what is in it now is no longer new. */
export async function open(form: FormData): Promise<void> {
	const reader = await requireReader('/searches')
	const query = await lookAtSearch(database(), reader.id, idIn(form))
	if (query === null) notFound()
	redirect(`/search${query && `?${query}`}`)
}

export async function rename(_: SearchFormState, form: FormData): Promise<SearchFormState> {
	const reader = await requireReader('/searches')
	const name = Name.safeParse(form.get('name'))
	if (!name.success) return { fault: name.error.issues[0]?.message ?? null }
	if (!(await renameSearch(database(), reader.id, idIn(form), name.data))) notFound()
	redirect('/searches')
}

/** Says how often what is new for it is mailed. */
export async function choosePace(form: FormData): Promise<void> {
	const reader = await requireReader('/searches')
	const pace = z.enum(DIGEST_PACES).safeParse(form.get('digest'))
	if (!pace.success || !configuredMail()) notFound()
	if (!(await chooseDigest(database(), reader.id, idIn(form), pace.data))) notFound()
	redirect('/searches')
}

/** Gives the feed another address, so that whoever had the old one reads no more. */
export async function move(form: FormData): Promise<void> {
	const reader = await requireReader('/searches')
	if (!(await moveFeed(database(), reader.id, idIn(form)))) notFound()
	redirect('/searches')
}

/** Takes a search away; the page offers to undo it. */
export async function remove(form: FormData): Promise<void> {
	const reader = await requireReader('/searches')
	const id = idIn(form)
	if (!(await deleteSearch(database(), reader.id, id))) notFound()
	redirect(`/searches?deleted=${id}`)
}

export async function restore(form: FormData): Promise<void> {
	const reader = await requireReader('/searches')
	if (!(await restoreSearch(database(), reader.id, idIn(form)))) notFound()
	redirect('/searches')
}

function idIn(form: FormData): string {
	const parsed = Which.safeParse(Object.fromEntries(form))
	return parsed.success ? parsed.data.searchId : notFound()
}
