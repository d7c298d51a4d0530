import type { Metadata } from 'next'
import Link from 'next/link'
import { configuredProvider } from '../../_providers/configured.ts'
import { REFUSALS, type Refusal } from '../../_providers/refusals.ts'

export const metadata: Metadata = { title: 'Not signed in' }

type Props = { searchParams: Promise<{ why?: string; provider?: string }> }

/** What somebody is told who came back from a provider and was not let in. */
export default async function Refused({ searchParams }: Props) {
	const { why = '', provider } = await searchParams
	const name = configuredProvider(provider)?.name ?? 'the other account'
	const isKnown = Object.hasOwn(REFUSALS, why)
	return (
		<div className="column column-narrow stack">
			<h1>Not signed in</h1>
			<p>{REFUSALS[isKnown ? (why as Refusal) : 'failed'](name)}</p>
			<p>
				<Link className="button" href="/sign-in">
					Sign in
				</Link>
			</p>
		</div>
	)
}
