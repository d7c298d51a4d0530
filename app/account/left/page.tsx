import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { LEFT } from '../../_session/left.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { ForgetHere } from './forget-here.tsx'

export const metadata: Metadata = { title: 'You have left', robots: { index: false } }

/** `/account/left`: says that an account is gone. Who merely comes by loses nothing. */
export default async function Left() {
	return (
		<div className="column column-narrow stack">
			<PageHead title="You have left">
				The account and everything in it is deleted, and this browser keeps nothing of it.
			</PageHead>
			<p>
				Reading, searching and marking need no account. <a href="/">To the front page</a>
			</p>
			{(await cookies()).has(LEFT) && <ForgetHere />}
		</div>
	)
}
