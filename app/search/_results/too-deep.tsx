import type { Question } from '#search/question'
import { signInPath } from '../../_session/return-path.ts'
import { searchAddress } from './addresses.ts'
import { Chosen } from './chosen.tsx'
import { LAST_PAGE, MOST_CHOICES } from './indexing.ts'

/** Stands in for the answers to a question that goes deeper than is looked without an account; nothing is asked for it. */
export function TooDeep({ question }: { question: Question }) {
	const address = searchAddress(question)
	return (
		<div className="stack">
			<h2>This goes deeper than can be looked without an account</h2>
			<p>
				Up to {MOST_CHOICES} choices, and {LAST_PAGE} pages, are open to everybody: programs that
				follow every link would leave no time for readers. Take back a choice, begin{' '}
				<a href={searchAddress({ ...question, page: 1 })} rel="nofollow" data-follow>
					at the first page
				</a>
				, or{' '}
				<a href={signInPath(address)} rel="nofollow">
					sign in
				</a>{' '}
				and go on here.
			</p>
			<Chosen question={question} />
		</div>
	)
}
