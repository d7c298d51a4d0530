import Link from 'next/link'
import type { Question } from '#search/question'
import { searchServer } from '#search/server'
import { spellingOf } from '#search/spelling'
import { searchAddress } from './addresses.ts'

/** A question as the archive would spell it, where it has not all of the words. */
export async function DidYouMean({ question }: { question: Question }) {
	const words = await spellingOf(searchServer(), question.words)
	if (words === null) return null
	return (
		<p>
			Did you mean{' '}
			<Link href={searchAddress({ ...question, words, page: 1 })} prefetch={false}>
				{words}
			</Link>
			?
		</p>
	)
}
