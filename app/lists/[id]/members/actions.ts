'use server'

import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { leaveList, putBack, takeOut } from '#db/list-leaving'
import { changeRole, handOver } from '#db/list-members'
import { MEMBER_ROLES } from '#db/schema/lists'
import { requireReader } from '../../../_session/reader.ts'

const which = { listId: z.guid(), memberId: z.guid() }
const List = z.object({ listId: z.guid() })
const Whom = z.object(which)
const Role = z.object({ ...which, role: z.enum(MEMBER_ROLES) })

/** Makes a member a reader or an editor. */
export async function setRole(form: FormData): Promise<void> {
	const { own, memberId, role } = await given(Role, form)
	if (!(await changeRole(own, { memberId, role }))) notFound()
	refresh()
}

/** Takes a member out; the page offers to undo it. */
export async function endMembership(form: FormData): Promise<void> {
	const { own, memberId } = await given(Whom, form)
	if (!(await takeOut(own, memberId))) notFound()
	refresh()
}

/** Undoes that. */
export async function putBackMember(form: FormData): Promise<void> {
	const { own, memberId } = await given(Whom, form)
	if (!(await putBack(own, memberId))) notFound()
	refresh()
}

/** Gives the list to a member. */
export async function giveAway(form: FormData): Promise<void> {
	const { own, memberId } = await given(Whom, form)
	if (!(await handOver(own, memberId))) notFound()
	refresh()
}

/** Ends one's own membership; the shelf offers to undo it. */
export async function leave(form: FormData): Promise<void> {
	const { own } = await given(List, form)
	if (!(await leaveList(own.db, own.readerId, own.listId))) notFound()
	redirect(`/lists?left=${own.listId}`)
}

async function given<T extends { listId: string }>(shape: z.ZodType<T>, form: FormData) {
	const reader = await requireReader('/lists')
	const parsed = shape.safeParse(Object.fromEntries(form))
	if (!parsed.success) notFound()
	const own = { db: database(), readerId: reader.id, listId: parsed.data.listId }
	return { ...parsed.data, own }
}
