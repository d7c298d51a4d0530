import type { Metadata } from 'next'
import { questionFrom, searchParamsOf } from '#search/question'
import { requireReader } from '../../_session/reader.ts'
import { SaveForm } from '../forms.tsx'
import styles from '../searches.module.css'

export const metadata: Metadata = { title: 'Save a search' }

type Address = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** `/searches/save?…`: gives the question in the address a name and keeps it. */
export default async function SaveSearch({ searchParams }: Address) {
	const given = new URLSearchParams()
	for (const [name, value] of Object.entries(await searchParams))
		for (const one of [value ?? []].flat()) given.append(name, one)
	// Its feed has no reader's marks to look in.
	const question = { ...questionFrom(given), page: 1, mine: false }
	const query = searchParamsOf(question).toString()
	await requireReader(`/searches/save${query && `?${query}`}`)
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<h1>Save this search</h1>
			<p>It will be among your searches, and says there what has come in since you last looked.</p>
			<SaveForm query={query} name={question.words || 'Everything'} />
		</div>
	)
}
