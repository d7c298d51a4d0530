import styles from './find-here.module.css'

/** Looks for words in this very text and its notes: a form that needs no script and marks what it finds. */
export function FindHere({ articleId, words = '' }: { articleId: string; words?: string }) {
	return (
		<search aria-label="In this article">
			<form action={`/articles/${articleId}`} className={styles.find}>
				<input
					type="search"
					name="q"
					defaultValue={words}
					key={words}
					className="input"
					aria-label="Find in this article"
					placeholder="Find in this article"
					autoComplete="off"
					required
				/>
				<button type="submit" className="button button-quiet">
					Find
				</button>
			</form>
		</search>
	)
}
