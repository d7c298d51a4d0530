import type { Metadata } from 'next'
import Link from 'next/link'
import { requireReader } from '../../_session/reader.ts'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { paramsFrom } from '../../_ui/params.ts'
import { selected } from '../_shelf/selection.ts'
import { MOST_SHARED } from '../shared/form.ts'
import { ShareForm } from '../shared/share-form.tsx'

export const metadata: Metadata = { title: 'Share highlights' }

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/highlights/share?…`: asks what is to be told beside the passages before anything can be seen by others. */
export default async function Share({ searchParams }: Address) {
	const params = paramsFrom(await searchParams)
	params.delete('format')
	const reader = await requireReader(`/highlights/share?${params}`)
	const { length } = await selected(reader.id, params)
	return (
		<div className="column column-narrow">
			<PageHead title="Share by a link">
				{length > 0 &&
					`${counted(length, 'passage')}, as they are now. Whoever has the link can read them, without an account; nobody finds them otherwise, and you can withdraw the link at any time.`}
			</PageHead>
			{length === 0 && <p>None of your highlights is chosen, so there is nothing to share.</p>}
			{length > MOST_SHARED && (
				<p>
					A link holds up to {MOST_SHARED.toLocaleString('en')} passages. Narrow your highlights
					first, or choose some.
				</p>
			)}
			{length > 0 && length <= MOST_SHARED && <ShareForm asked={params.toString()} />}
			<p>
				<Link href="/highlights">Back to your highlights</Link>
			</p>
		</div>
	)
}
