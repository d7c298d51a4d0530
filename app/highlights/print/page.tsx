import type { Metadata } from 'next'
import { database } from '#db/connection'
import { takenHighlights } from '#db/taken-highlights'
import { requireReader } from '../../_session/reader.ts'
import { counted } from '../../_ui/names.ts'
import { ownAddress } from '../../_ui/own-address.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { paramsFrom } from '../../_ui/params.ts'
import { Passages } from '../../_ui/passages.tsx'
import { selected } from '../_shelf/selection.ts'
import { PrintButton } from './print-button.tsx'

export const metadata: Metadata = { title: 'Highlights', robots: { index: false } }

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/highlights/print?…`: what a question finds among the reader's highlights, to be read on paper. */
export default async function Print({ searchParams }: Address) {
	const params = paramsFrom(await searchParams)
	const reader = await requireReader(`/highlights/print?${params}`)
	const ids = await selected(reader.id, params)
	const highlights = await takenHighlights(database(), reader.id, {
		ids,
		origin: await ownAddress(),
	})
	return (
		<div className="column column-narrow">
			<PageHead title="Highlights">{counted(highlights.length, 'passage')}</PageHead>
			<PrintButton />
			<Passages highlights={highlights} />
		</div>
	)
}
