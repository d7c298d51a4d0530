import type { Answer } from '#search/answer'
import type { Question } from '#search/question'
import { searchAddress } from './addresses.ts'
import styles from './pages.module.css'

/** The ways to the other pages of an answer; nothing when it fits on one. */
export function Pages({ answer, question }: { answer: Answer; question: Question }) {
	const last = Math.ceil(answer.total / answer.perPage)
	if (last < 2) return null
	// The page before one past the end is the last.
	const previous = Math.min(question.page - 1, last)
	const to = (page: number) => searchAddress({ ...question, page })
	return (
		<nav className={styles.pages} aria-label="Pages of results">
			{previous > 0 && (
				<a href={to(previous)} rel="prev" data-follow>
					Previous
				</a>
			)}
			{pagesAround(question.page, last).map((page, n, pages) => (
				<span key={page}>
					{n > 0 && page > (pages[n - 1] ?? 0) + 1 && <span className={styles.gap}>…</span>}
					<a
						href={to(page)}
						aria-current={page === question.page ? 'page' : undefined}
						aria-label={`Page ${page}`}
						data-follow
					>
						{page}
					</a>
				</span>
			))}
			{question.page < last && (
				<a href={to(question.page + 1)} rel="next" data-follow>
					Next
				</a>
			)}
		</nav>
	)
}

/** The first page, the last, and those around this one. */
function pagesAround(page: number, last: number): number[] {
	const near = [1, page - 2, page - 1, page, page + 1, page + 2, last]
	return [...new Set(near)].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b)
}
