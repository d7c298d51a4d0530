import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { database } from '#db/connection'
import { sharedPage } from '#db/shares'
import { counted } from '../../_ui/names.ts'
import { ownAddress } from '../../_ui/own-address.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { Passages } from '../../_ui/passages.tsx'

type Address = { params: Promise<{ token: string }> }

const leadsTo = cache(async (token: string) =>
	/^[\w-]{32}$/.test(token) ? sharedPage(database(), token, await ownAddress()) : null,
)

export async function generateMetadata({ params }: Address): Promise<Metadata> {
	const page = await leadsTo((await params).token)
	return { title: page?.title ?? 'Not found', robots: { index: false, follow: false } }
}

/** `/shared/{token}`: what a reader lets whoever has the link read, until they withdraw it. */
export default async function SharedPage({ params }: Address) {
	const page = await leadsTo((await params).token)
	if (!page) notFound()
	const { title, name, highlights } = page
	const shared = counted(highlights.length, 'passage')
	return (
		<div className="column column-narrow">
			<PageHead title={<span dir="auto">{title}</span>}>
				{name ? `${shared}, chosen by ${name}` : `${shared}, chosen by a reader`}
			</PageHead>
			{highlights.length === 0 && <p>What stood here was removed by whoever shared it.</p>}
			<Passages highlights={highlights} />
		</div>
	)
}
