import type { Question, Scope, Sort } from '#search/question'
import { ChoiceLinks, Choices as Row } from '../../_ui/choice-links.tsx'
import { searchAddress } from './addresses.ts'

const SCOPES: readonly [Scope, string][] = [
	['all', 'Everywhere'],
	['text', 'Text'],
	['footnotes', 'Footnotes'],
]
const SORTS: readonly [Sort, string][] = [
	['relevance', 'Best match'],
	['newest', 'Newest'],
	['oldest', 'Oldest'],
]

/** Where to look, and what comes first. */
export function Choices({ question }: { question: Question }) {
	return (
		<Row>
			<ChoiceLinks
				name="Look in"
				options={SCOPES}
				chosen={question.in}
				to={(scope) => searchAddress({ ...question, in: scope, page: 1 })}
				rel="nofollow"
			/>
			<ChoiceLinks
				name="First"
				options={SORTS}
				chosen={question.sort}
				to={(sort) => searchAddress({ ...question, sort, page: 1 })}
				rel="nofollow"
			/>
		</Row>
	)
}
