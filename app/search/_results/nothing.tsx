import type { Question } from '#search/question'
import { searchAddress } from './addresses.ts'
import styles from './nothing.module.css'
import { Relaxations } from './relaxations.tsx'

/** What to do when nothing was found: every choice and every word that could be left out. */
export function Nothing({ question, total }: { question: Question; total: number }) {
	if (total > 0) return <PastTheEnd question={question} />
	return (
		<div className={styles.nothing}>
			<h2>No article answers that</h2>
			<Relaxations question={question} total={0} />
			<p>
				Or go through the{' '}
				<a href="/issues" data-follow>
					issues
				</a>
				, the{' '}
				<a href="/countries" data-follow>
					countries
				</a>{' '}
				or the{' '}
				<a href="/authors" data-follow>
					authors
				</a>
				.
			</p>
		</div>
	)
}

/** An address may ask for a page that was there when the archive, or the question, was larger. */
function PastTheEnd({ question }: { question: Question }) {
	return (
		<div className={styles.nothing}>
			<h2>The results end before page {question.page.toLocaleString('en')}</h2>
			<p>
				<a href={searchAddress({ ...question, page: 1 })} data-step data-follow>
					Go to the first page
				</a>
			</p>
		</div>
	)
}
