import Link from 'next/link'
import type { Article } from '#article/article'
import { database } from '#db/connection'
import { translationsOf } from '#db/translations'
import { languageName } from '../../../_ui/names.ts'
import styles from './translations.module.css'

/** The way to the same text in other languages: here where the archive has it, else where it was published. */
export async function Translations({ article }: { article: Article }) {
	const lines = await translationsOf(database(), article)
	if (lines.length === 0) return null
	return (
		<nav className={`${styles.switch} screen-only`} aria-label="Translations">
			<span aria-hidden="true">Also in</span>
			<ul className={styles.list}>
				{lines.map(({ language, articleId, url }) => (
					<li key={language}>
						{articleId !== null ? (
							<Link
								href={`/articles/${articleId}`}
								hrefLang={language}
								rel="alternate"
								prefetch={false}
							>
								{languageName(language)}
							</Link>
						) : (
							/^https?:\/\//i.test(url) && (
								<a href={url} hrefLang={language} rel="alternate">
									{languageName(language)}
									<span className="quiet"> (elsewhere)</span>
								</a>
							)
						)}
					</li>
				))}
			</ul>
		</nav>
	)
}
