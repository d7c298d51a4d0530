import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { descriptionInWords } from '#article/lists/description'
import { database } from '#db/connection'
import { standingOf } from '#db/list-members'
import { listToRead, type ReadableList } from '#db/list-publishing'
import { currentReader } from '../../../_session/reader.ts'
import { CopyList } from '../../../_ui/copy-list.tsx'
import { inParts } from '../../../_ui/list-in-parts.ts'
import { ownAddress } from '../../../_ui/own-address.ts'
import { PublishedList } from '../../../_ui/published-list.tsx'
import { talkOn } from './talk.tsx'

/** The page of a list for whoever may read it and not work on it: members who read, and everybody once it is public. Else null. */
export async function readingView(
	asked: string,
	{ writing, page }: { writing: string | undefined; page: number | null },
) {
	const id = z.guid().safeParse(asked)
	if (!id.success) return null
	const reader = await currentReader()
	const standing = reader && (await standingOf(database(), reader.id, id.data))
	if (standing === 'owner' || standing === 'editor') return null
	const viewer = { readerId: reader?.id ?? null }
	const list = await listToRead(database(), viewer, id.data)
	if (!list) return null
	const parts = await inParts(viewer, list)
	const isMember = reader !== null && standing !== null
	return (
		<PublishedList
			{...{ list, parts, page }}
			{...(isMember && {
				talk: (entries) => talkOn(reader.id, { listId: list.id, entries, writing, page }),
			})}
			doings={
				<>
					{standing && <Link href={`/lists/${list.id}/members`}>Who is in it</Link>}
					<CopyList listId={list.id} />
					{list.visibility === 'public' && <a href={`/lists/${list.id}/feed`}>Feed</a>}
				</>
			}
		/>
	)
}

/** What the page of a public list says of itself to machines; nothing of any other. */
export async function publicMetadata(asked: string): Promise<Metadata> {
	const id = z.guid().safeParse(asked)
	const list = id.success && (await listToRead(database(), { readerId: null }, id.data))
	if (!list) return { title: 'Reading list' }
	const address = `${await ownAddress()}/lists/${list.id}`
	const description = summaryOf(list)
	const image = { url: `${address}/preview`, width: 1200, height: 630, alt: list.title }
	return {
		title: list.title,
		description,
		authors: [{ name: list.curator }],
		alternates: {
			canonical: address,
			types: { 'application/atom+xml': [{ url: `${address}/feed`, title: list.title }] },
		},
		openGraph: { type: 'article', title: list.title, description, url: address, images: [image] },
		twitter: { card: 'summary_large_image' },
	}
}

const LONGEST = 200

function summaryOf({ description, curator }: ReadableList): string {
	const words = descriptionInWords(description).trim()
	if (!words) return `A reading list by ${curator}.`
	return words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : words
}
