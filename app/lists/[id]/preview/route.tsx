import { ImageResponse } from 'next/og'
import { z } from 'zod'
import { database } from '#db/connection'
import { listToRead } from '#db/list-publishing'
import { drawable } from './drawable.ts'

const [INK, SOFT, PAPER, ACCENT] = ['#201b16', '#574e45', '#fbf8f2', '#7d1f26']
/** It is made to be shown on pages of others. */
const HEADERS = { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** `GET /lists/{id}/preview`: the picture that others show beside a link to a public list. */
export async function GET(
	_: Request,
	{ params }: { params: Promise<{ id: string }> },
): Promise<Response> {
	const id = z.guid().safeParse((await params).id)
	const list = id.success && (await listToRead(database(), { readerId: null }, id.data))
	if (!list) return new Response(null, { status: 404 })
	const [title, curator] = [drawable(list.title, 90), drawable(list.curator, 50)]
	return new ImageResponse(
		<div
			style={{
				display: 'flex',
				flexDirection: 'column',
				justifyContent: 'space-between',
				width: '100%',
				height: '100%',
				padding: 72,
				borderLeft: `24px solid ${ACCENT}`,
				background: PAPER,
				color: INK,
			}}
		>
			<div style={{ display: 'flex', fontSize: 30, letterSpacing: 4, color: ACCENT }}>
				READING LIST
			</div>
			<div style={{ display: 'flex', fontSize: title.length > 45 ? 64 : 84, lineHeight: 1.12 }}>
				{title || 'A reading list'}
			</div>
			<div style={{ display: 'flex', fontSize: 32, color: SOFT }}>
				{curator ? `By ${curator} · Carrel` : 'Carrel'}
			</div>
		</div>,
		{ width: 1200, height: 630, headers: HEADERS },
	)
}
