import Link from 'next/link'
import { Description } from '../../_ui/description.tsx'
import { counted } from '../../_ui/names.ts'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { readWords } from '../../_ui/read-word.tsx'
import { smartPage } from '../../_ui/smart-entries.ts'
import { Together } from './_together/together.tsx'
import type { BodyProps } from './hand-made.tsx'
import { Heading } from './heading.tsx'
import { Items } from './items.tsx'
import styles from './list.module.css'
import { freeze } from './smart-actions.ts'
import { NOTHING_AROUND } from './steps.ts'

const PAGE = 50

/** A list that a search defines: what it finds now, in the search's own order. */
export async function Smart({ list, reader, page, mayChange, notice }: BodyProps) {
	const query = list.query ?? ''
	const found = await smartPage(query, { page, perPage: PAGE })
	const heading = (counts: string) => (
		<>
			<Heading list={list} counts={counts} isOwn={list.ownerId === reader.id}>
				<Description text={list.description} />
			</Heading>
			<Together readerId={reader.id} listId={list.id} />
		</>
	)
	if (found === null)
		return (
			<>
				{heading('search is resting')}
				<p>What it finds cannot be told now. Try again in a minute.</p>
			</>
		)
	const { entries, total } = found
	const ids = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.articleId] : []))
	return (
		<>
			{heading(counted(total, 'article'))}
			<div className={`${styles.smart} screen-only`}>
				<p>
					What <a href={`/search?${query}`}>this search</a> finds, now and whenever you look.
				</p>
				{mayChange && total > 0 && (
					<form action={freeze}>
						<input type="hidden" name="listId" value={list.id} />
						<button type="submit" className="button button-quiet">
							Freeze into a hand-made list
						</button>
					</form>
				)}
			</div>
			{notice}
			<Items
				key={page}
				listId={list.id}
				entries={entries}
				around={NOTHING_AROUND}
				start={(page - 1) * PAGE}
				total={total}
				page={page}
				readWords={await readWords(ids)}
				mayChange={false}
			/>
			{total === 0 && (
				<p className={styles.empty}>
					It finds nothing now. <Link href={`/search?${query}`}>Look at the search</Link>.
				</p>
			)}
			<PageSteps
				page={page}
				last={Math.ceil(total / PAGE)}
				to={(n) => `/lists/${list.id}?page=${n}`}
			/>
		</>
	)
}
