import type { Metadata } from 'next'
import { isCopy } from '../_session/copy.ts'
import { currentReader } from '../_session/reader.ts'
import { paramsFrom } from '../_ui/params.ts'
import { Shelf } from './_shelf/shelf.tsx'
import { HowToMark } from './how-to-mark.tsx'
import { InThisBrowser } from './in-this-browser.tsx'

export const metadata: Metadata = { title: 'Your highlights' }

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/highlights`: everything whoever is here has marked, and a search over it; without an account, what was marked in this browser. */
export default async function HighlightsPage({ searchParams }: Address) {
	const reader = await currentReader()
	if (!reader) return <InThisBrowser isCopy={await isCopy()} howToMark={<HowToMark />} />
	return <Shelf readerId={reader.id} params={paramsFrom(await searchParams)} />
}
