import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { database } from '#db/connection'
import { listBehindLink, listToRead } from '#db/list-publishing'
import { sharedPage } from '#db/shares'
import { CopyList } from '../../_ui/copy-list.tsx'
import { inParts } from '../../_ui/list-in-parts.ts'
import { counted } from '../../_ui/names.ts'
import { ownAddress } from '../../_ui/own-address.ts'
import { pageAsked } from '../../_ui/page-asked.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { Passages } from '../../_ui/passages.tsx'
import { PublishedList } from '../../_ui/published-list.tsx'

type Address = {
	params: Promise<{ token: string }>
	searchParams: Promise<{ page?: string }>
}

const leadsTo = cache(async (token: string) =>
	/^[\w-]{32}$/.test(token) ? sharedPage(database(), token, await ownAddress()) : null,
)

const leadsToList = cache(async (token: string) => {
	const id = /^[\w-]{32}$/.test(token) ? await listBehindLink(database(), token) : null
	return id === null ? null : listToRead(database(), { readerId: null, token }, id)
})

export async function generateMetadata({ params }: Pick<Address, 'params'>): Promise<Metadata> {
	const { token } = await params
	const page = (await leadsTo(token)) ?? (await leadsToList(token))
	return { title: page?.title ?? 'Not found', robots: { index: false, follow: false } }
}

/** `/shared/{token}`: what a reader lets whoever has the link read, until they withdraw it. */
export default async function SharedPage({ params, searchParams }: Address) {
	const { token } = await params
	const page = await leadsTo(token)
	if (!page) return sharedList(token, pageAsked((await searchParams).page))
	const { title, name, highlights } = page
	const shared = counted(highlights.length, 'passage')
	return (
		<div className="column column-narrow">
			<PageHead title={<span dir="auto">{title}</span>}>
				{name ? (
					<>
						{shared}, chosen by <bdi>{name}</bdi>
					</>
				) : (
					`${shared}, chosen by a reader`
				)}
			</PageHead>
			{highlights.length === 0 && <p>What stood here was removed by whoever shared it.</p>}
			<Passages highlights={highlights} />
		</div>
	)
}

/** A list that is read by its link; once it is public, the link leads to its page. */
async function sharedList(token: string, page: number | null) {
	const list = await leadsToList(token)
	if (!list) notFound()
	if (list.visibility === 'public') redirect(`/lists/${list.id}`)
	const parts = await inParts({ readerId: null, token }, list)
	const copy = <CopyList listId={list.id} token={token} />
	return <PublishedList {...{ list, parts, page, token }} doings={copy} />
}
