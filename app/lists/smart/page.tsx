import type { Metadata } from 'next'
import { questionFrom, searchParamsOf } from '#search/question'
import { requireReader } from '../../_session/reader.ts'
import { paramsFrom } from '../../_ui/params.ts'
import { SmartForm } from './form.tsx'

export const metadata: Metadata = { title: 'Make a smart list' }

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/lists/smart?…`: makes a list that the question in the address defines. */
export default async function SmartList({ searchParams }: Address) {
	const question = { ...questionFrom(paramsFrom(await searchParams)), page: 1, mine: false }
	const query = searchParamsOf(question).toString()
	await requireReader(`/lists/smart${query && `?${query}`}`)
	return (
		<div className="column column-narrow stack">
			<h1>Make a smart list</h1>
			<p>
				It holds whatever the search finds, what comes in later too. You can freeze it at any time
				into a list that you order by hand.
			</p>
			<SmartForm query={query} title={question.words || 'Everything'} />
		</div>
	)
}
