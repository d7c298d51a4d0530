import type { Metadata } from 'next'
import { requireReader } from '../_session/reader.ts'
import { paramsFrom } from '../_ui/params.ts'
import { Shelf } from './_shelf/shelf.tsx'

export const metadata: Metadata = { title: 'Your highlights' }

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/highlights`: everything whoever is here has marked, and a search over it. */
export default async function HighlightsPage({ searchParams }: Address) {
	const params = paramsFrom(await searchParams)
	const asked = params.toString()
	const reader = await requireReader(`/highlights${asked && `?${asked}`}`)
	return <Shelf readerId={reader.id} params={params} />
}
