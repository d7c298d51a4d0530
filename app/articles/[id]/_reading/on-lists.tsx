import Link from 'next/link'
import { database } from '#db/connection'
import { type ListWithArticle, listsWith } from '#db/list-directory'
import { currentReader } from '../../../_session/reader.ts'
import styles from './on-lists.module.css'

/** On which of a reader's lists an article stands, and on which public ones; nothing where on none. */
export async function OnLists({ articleId }: { articleId: string }) {
	const reader = await currentReader()
	const lists = await listsWith(database(), reader?.id ?? null, articleId)
	const [mine, others] = [lists.filter((one) => one.isMine), lists.filter((one) => !one.isMine)]
	if (lists.length === 0) return null
	return (
		<div className={`${styles.lists} screen-only`}>
			{mine.length > 0 && <Line words="On your lists" lists={mine} />}
			{others.length > 0 && <Line words="On public lists" lists={others} />}
		</div>
	)
}

function Line({ words, lists }: { words: string; lists: ListWithArticle[] }) {
	return (
		<p>
			{words}:{' '}
			{lists.map(({ id, title, curator, isMine }, n) => (
				<span key={id}>
					{n > 0 && ' · '}
					<Link href={`/lists/${id}`} prefetch={false}>
						<bdi>{title}</bdi>
					</Link>
					{!isMine && (
						<>
							{' '}
							by <bdi>{curator}</bdi>
						</>
					)}
				</span>
			))}
		</p>
	)
}
