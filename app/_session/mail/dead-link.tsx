import Link from 'next/link'

/**
 * What stands where a link from a mail leads nowhere, whatever the reason; with the way to another one. It is an ordinary page:
 * what stands where nothing is found is only seen with script.
 */
export function DeadLink({ again, words }: { again: string; words: string }) {
	return (
		<div className="column column-narrow stack">
			<h1>This link leads nowhere any more</h1>
			<p>It may have been used, or its time has run out: a link from a mail is good once.</p>
			<p>
				<Link href={again}>{words}</Link>
			</p>
		</div>
	)
}
