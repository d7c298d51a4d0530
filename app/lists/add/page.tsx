import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { database } from '#db/connection'
import { listsToAddTo } from '#db/list-adding'
import { articleForReading } from '#db/reading'
import { requireReader } from '../../_session/reader.ts'
import { sameSitePath } from '../../_session/return-path.ts'
import { choicesFor } from '../../_ui/add-to-list-actions.ts'
import { ListChoices } from '../../_ui/list-choices.tsx'
import { paramsFrom } from '../../_ui/params.ts'
import { AddChosen } from './add-chosen.tsx'
import { chosenFields, chosenIn, entriesFor } from './chosen.ts'
import { namesOf } from './names.ts'

export const metadata: Metadata = { title: 'Add to a list' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/**
 * What “Add to list” opens where there is no script, where one comes back to from signing in, and where what was chosen
 * elsewhere (several results, a passage, a source) finds its list.
 */
export default async function AddToListPage({ searchParams }: Props) {
	const given = paramsFrom(await searchParams)
	const chosen = chosenIn(given)
	const next = sameSitePath(given.get('next'))
	const fields = chosenFields(chosen)
	if (fields.length === 0) notFound()
	const here = new URLSearchParams([...fields, ...(next ? [['next', next]] : [])])
	const reader = await requireReader(`/lists/add?${here}`)
	const [only] = chosen.article
	const isOneArticle = chosen.article.length === 1 && fields.length === 1
	if (isOneArticle && only) return <OneArticle articleId={only} next={next} />
	const names = await namesOf(reader.id, await entriesFor(chosen))
	if (names.length === 0) notFound()
	return (
		<div className="column column-narrow stack">
			<h1>Add to a list</h1>
			<AddChosen names={names} fields={fields} lists={await listsToAddTo(database(), reader.id)} />
			<Ways back={next ?? '/search'} />
		</div>
	)
}

async function OneArticle({ articleId, next }: { articleId: string; next: string | null }) {
	const [reading, choices] = await Promise.all([
		articleForReading(database(), articleId),
		choicesFor(articleId),
	])
	if (!reading || !choices) notFound()
	return (
		<div className="column column-narrow stack">
			<h1>Add to a list</h1>
			<p>
				<cite>{reading.article.title}</cite>
			</p>
			<ListChoices
				key={JSON.stringify(choices)}
				articleId={articleId}
				next={next}
				choices={choices}
			/>
			<Ways back={next ?? `/articles/${articleId}`} />
		</div>
	)
}

function Ways({ back }: { back: string }) {
	return (
		<p>
			<Link href={back}>Back</Link> · <Link href="/lists">Your lists</Link>
		</p>
	)
}
