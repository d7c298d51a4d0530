import Link from 'next/link'
import { anyShelfQuestion, type ShelfQuestion } from '#article/highlights/question'
import { shelfAddress } from './addresses.ts'

/** What to do where nothing that was marked answers, or where the pages end before this one. */
export function Nothing({ question, isPast }: { question: ShelfQuestion; isPast: boolean }) {
	if (isPast)
		return (
			<p>
				Your highlights end before this page.{' '}
				<Link href={shelfAddress({ ...question, page: 1 })} prefetch={false}>
					Go to the first
				</Link>
			</p>
		)
	const { words } = question
	return (
		<div className="stack">
			<h2>Nothing you marked answers that</h2>
			<p>
				Words are looked for in passages, notes and tags; a letter may be wrong.{' '}
				<Link href={shelfAddress(anyShelfQuestion())} prefetch={false}>
					See everything you marked
				</Link>
				{words && (
					<>
						, or{' '}
						<Link href={`/search?${new URLSearchParams({ q: words })}`} prefetch={false}>
							look for “{words}” in the archive
						</Link>
					</>
				)}
				.
			</p>
		</div>
	)
}
