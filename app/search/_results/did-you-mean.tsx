import type { Question } from '#search/question'
import { searchAddress } from './addresses.ts'

/** A question as the archive would spell it, where it has not all of the words. */
export async function DidYouMean({
	question,
	spelling,
}: {
	question: Question
	spelling: Promise<string | null>
}) {
	const words = await spelling
	if (words === null) return null
	return (
		<p>
			Did you mean{' '}
			<a href={searchAddress({ ...question, words, page: 1 })} data-follow>
				{words}
			</a>
			?
		</p>
	)
}
