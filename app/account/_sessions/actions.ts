'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { endOwnSession } from '#db/session-list'
import { endSessionsOf } from '#db/sessions'
import { forgetSession } from '../../_session/cookie.ts'
import { requireSession } from '../../_session/reader.ts'

/** Signs another browser of the reader's out, or this one. One that is out already stays so. */
export async function endOne(form: FormData): Promise<void> {
	const session = await requireSession('/account')
	const id = z.guid().safeParse(form.get('id'))
	if (id.success) await endOwnSession(database(), session.reader.id, id.data)
	if (id.data === session.id) {
		await forgetSession()
		redirect('/')
	}
	refresh()
}

/** Signs all browsers of the reader's out but this one. */
export async function endOthers(): Promise<void> {
	const session = await requireSession('/account')
	await endSessionsOf(database(), session.reader.id, session.id)
	refresh()
}
