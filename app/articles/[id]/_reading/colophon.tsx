import type { Article } from '#article/article'
import { citationInWords } from '#article/citation/in-words'
import { dateInWords } from '#article/dates'
import { ownAddress } from '../../../_ui/own-address.ts'
import styles from './colophon.module.css'

/** What a print says of the text: where it is from, where it can be read, and when it was printed. */
export async function Colophon({ article }: { article: Article }) {
	const here = `${await ownAddress()}/articles/${article.id}`
	const today = new Date().toISOString().slice(0, 10)
	return (
		<footer className={styles.colophon}>
			<p>{citationInWords(article)}</p>
			<p>
				Read at {here} on {dateInWords(today)}.
			</p>
		</footer>
	)
}
