import type { Question } from '#search/question'
import { signInPath } from '../../_session/return-path.ts'
import { searchAddress } from './addresses.ts'

/** Lets whoever is here look only in what they marked; says to others who ask for it that they must sign in. */
export function MineChoice({
	question,
	asked,
	isHere,
}: {
	question: Question
	/** The question as the address has it. */
	asked: Question
	isHere: boolean
}) {
	if (asked.mine && !isHere)
		return (
			<p role="status">
				<a href={signInPath(searchAddress(asked))} data-follow>
					Sign in
				</a>{' '}
				to look only in what you marked. These are the results in all the archive.
			</p>
		)
	if (!isHere || question.mine || (!question.words && question.page > 1)) return null
	return (
		<p className="quiet">
			<a
				href={searchAddress({ ...question, mine: true, page: 1 })}
				rel="nofollow"
				data-follow="stay"
			>
				Look only in what you marked
			</a>
		</p>
	)
}
