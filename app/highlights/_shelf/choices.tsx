import type { Grouping, ShelfQuestion, ShelfSort } from '#article/highlights/question'
import { ChoiceLinks, Choices as Row } from '../../_ui/choice-links.tsx'
import { shelfAddress } from './addresses.ts'

const GROUPS: readonly [Grouping, string][] = [
	['article', 'Article'],
	['tag', 'Tag'],
]

const SORTS: readonly [ShelfSort, string][] = [
	['newest', 'Marked last'],
	['place', 'Place in the text'],
	['published', 'Newest article'],
]

/** What stands together, and what comes first. */
export function Choices({ question }: { question: ShelfQuestion }) {
	return (
		<Row>
			<ChoiceLinks
				name="Grouped by"
				options={GROUPS}
				chosen={question.group}
				to={(group) => shelfAddress({ ...question, group, page: 1 })}
			/>
			<ChoiceLinks
				name="Order"
				options={SORTS}
				chosen={question.sort}
				to={(sort) => shelfAddress({ ...question, sort, page: 1 })}
			/>
		</Row>
	)
}
