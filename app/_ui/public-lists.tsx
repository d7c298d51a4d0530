import Link from 'next/link'
import { descriptionInWords } from '#article/lists/description'
import type { PublicListLine } from '#db/list-directory'
import { counted } from './names.ts'
import styles from './public-lists.module.css'

/** Public lists, one below the other, with whose they are and what they are about. */
export function PublicLists({
	lists,
	heading: Heading,
}: {
	lists: readonly PublicListLine[]
	heading: 'h2' | 'h3'
}) {
	return (
		<ul className={styles.lists}>
			{lists.map(({ id, title, description, curator, count }) => (
				<li key={id}>
					<Heading dir="auto">
						<Link href={`/lists/${id}`} prefetch={false}>
							{title}
						</Link>
					</Heading>
					{description && (
						<p className={styles.description} dir="auto">
							{descriptionInWords(description)}
						</p>
					)}
					<p className="quiet">
						By <bdi>{curator}</bdi> · {counted(count, 'item')}
					</p>
				</li>
			))}
		</ul>
	)
}
