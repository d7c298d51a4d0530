'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { type Appointed, appoint, shutOrOpen, signOutEverywhere } from '#db/roles'
import { ROLES } from '#db/schema/readers'
import { requireRole } from '../../../_session/reader.ts'

/** Gives somebody else a role. */
export async function setRole(form: FormData): Promise<void> {
	const { actor, readerId } = await givenIn(form)
	const role = z.enum(ROLES).safeParse(form.get('role'))
	if (!role.success) notFound()
	told(readerId, await appoint(database(), actor, { readerId, role: role.data }))
}

/** Shuts somebody else's account, or opens it again. */
export async function setShut(form: FormData): Promise<void> {
	const { actor, readerId } = await givenIn(form)
	const isShut = form.get('shut') === 'yes'
	told(readerId, await shutOrOpen(database(), actor, { readerId, isShut }))
}

/** Signs somebody else out of every browser. */
export async function signOut(form: FormData): Promise<void> {
	const { actor, readerId } = await givenIn(form)
	told(readerId, await signOutEverywhere(database(), actor, readerId))
}

/** Who is meant; nobody does any of this to themselves. */
async function givenIn(form: FormData) {
	const admin = await requireRole('admin', '/admin/readers')
	const id = z.guid().safeParse(form.get('reader'))
	if (!id.success || id.data === admin.id) notFound()
	return { actor: { readerId: admin.id }, readerId: id.data }
}

function told(readerId: string, outcome: Appointed): never {
	if (outcome === 'unknown') notFound()
	redirect(`/admin/readers/${readerId}?is=${outcome}`)
}
