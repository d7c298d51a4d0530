import styles from './add-to-list.module.css'
import { addToListPath } from './add-to-list-path.ts'

/**
 * The way from an article, or a result, onto a reader's lists; `l` opens it. By itself it is a link to a page that does it
 * and comes back to `from`; `AddToList`, once on a page, opens a panel beside it instead.
 */
export function AddToListLink({
	articleId,
	title,
	from,
}: {
	articleId: string
	title: string
	from: string
}) {
	return (
		<div className={styles.around}>
			<a
				href={addToListPath(articleId, from)}
				className={styles.open}
				data-add-to-list={articleId}
				data-title={title}
				aria-haspopup="dialog"
				aria-label={`Add to list: ${title}`}
				aria-keyshortcuts="l"
			>
				Add to list
			</a>
		</div>
	)
}
