'use server'

import { redirect } from 'next/navigation'
import { database } from '#db/connection'
import { unlinkAccount } from '#db/linked-accounts'
import { PROVIDERS_ROOM } from '../../_providers/arriving.ts'
import { requireProved } from '../../_session/proved.ts'

/** Unlinks one of the reader's own accounts elsewhere, unless it is the last way in. */
export async function unlink(form: FormData): Promise<void> {
	const { reader } = await requireProved(PROVIDERS_ROOM)
	const isGone = await unlinkAccount(database(), reader.id, String(form.get('key')))
	redirect(isGone ? PROVIDERS_ROOM : `${PROVIDERS_ROOM}?last`)
}
