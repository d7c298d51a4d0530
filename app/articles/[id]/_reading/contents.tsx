import type { Article } from '#article/article'
import { Disclosure } from '../../../_ui/disclosure.tsx'
import styles from './contents.module.css'
import { partsOf } from './parts.ts'
import { PresentPart } from './present-part.tsx'

/** The contents of a long text, and which part of it is being read. Nothing for a short one. */
export function Contents({ article }: { article: Article }) {
	const parts = partsOf(article)
	if (parts.length === 0) return null
	return (
		<Disclosure
			shortcut="t"
			className={styles.around}
			summary={
				<>
					Contents
					<PresentPart parts={parts} />
				</>
			}
		>
			<nav className={styles.panel} aria-label="Contents" data-contents>
				<ol className={styles.parts} lang={article.language}>
					{parts.map(({ id, name, isHeading }) => (
						<li key={id}>
							<a href={`#${id}`} dir="auto">
								{isHeading ? name : `“${name}”`}
							</a>
						</li>
					))}
				</ol>
				{article.footnotes.length > 0 && <a href="#notes">Notes</a>}
			</nav>
		</Disclosure>
	)
}
