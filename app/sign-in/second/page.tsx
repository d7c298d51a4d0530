import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pendingSession } from '../../_session/pending.ts'
import { currentReader } from '../../_session/reader.ts'
import { sameSitePath, signInPath } from '../../_session/return-path.ts'
import { SecondForm } from './second-form.tsx'

export const metadata: Metadata = { title: 'Second step' }

type Props = { searchParams: Promise<{ next?: string }> }

/** Where somebody whose first factor was right shows the second. */
export default async function SecondStep({ searchParams }: Props) {
	const next = sameSitePath((await searchParams).next)
	if (!(await pendingSession()))
		redirect((await currentReader()) ? (next ?? '/') : signInPath(next))
	return (
		<div className="column column-narrow stack">
			<h1>Second step</h1>
			<p className="quiet">This account asks for a code as well. You have ten minutes for it.</p>
			<SecondForm next={next} />
			<p>
				Not your account? <a href={signInPath(next)}>Start over</a>
			</p>
		</div>
	)
}
