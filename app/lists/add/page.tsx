import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { database } from '#db/connection'
import { articleForReading } from '#db/reading'
import { requireReader } from '../../_session/reader.ts'
import { sameSitePath } from '../../_session/return-path.ts'
import { choicesFor } from '../../_ui/add-to-list-actions.ts'
import { addToListPath } from '../../_ui/add-to-list-path.ts'
import { ListChoices } from '../../_ui/list-choices.tsx'
import { ArticleId } from '../../_ui/list-form.ts'

export const metadata: Metadata = { title: 'Add to a list' }

type Props = { searchParams: Promise<{ article?: string; next?: string }> }

/** What “Add to list” opens where there is no script, and where one comes back to from signing in. */
export default async function AddToListPage({ searchParams }: Props) {
	const { article: asked, next: wish } = await searchParams
	const id = ArticleId.safeParse(asked)
	if (!id.success) notFound()
	const next = sameSitePath(wish)
	await requireReader(addToListPath(id.data, next))
	const [reading, choices] = await Promise.all([
		articleForReading(database(), id.data),
		choicesFor(id.data),
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
				articleId={id.data}
				next={next}
				choices={choices}
			/>
			<p>
				<Link href={next ?? `/articles/${id.data}`}>Back</Link> ·{' '}
				<Link href="/lists">Your lists</Link>
			</p>
		</div>
	)
}
