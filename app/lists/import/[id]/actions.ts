'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { database } from '#db/connection'
import { takeOffImported } from '#db/list-import-undo'
import { requireReader } from '../../../_session/reader.ts'

/** Takes off a list what a file put there. */
export async function takeOff(form: FormData): Promise<void> {
	const reader = await requireReader('/lists/import')
	const id = z.guid().safeParse(form.get('import'))
	if (!id.success || !(await takeOffImported(database(), reader.id, id.data))) notFound()
	refresh()
}
