import styles from './page-steps.module.css'

/** The way to the page before and the page after; nothing when all fits on one. */
export function PageSteps({
	page,
	last,
	to,
}: {
	page: number
	last: number
	to: (page: number) => string
}) {
	if (last < 2) return null
	// The page before one past the end is the last.
	const previous = Math.min(page - 1, last)
	return (
		<nav className={styles.steps} aria-label="Pages">
			{previous > 0 && (
				<a href={to(previous)} rel="prev" data-follow>
					Previous
				</a>
			)}
			<span className="quiet">
				Page {page} of {last}
			</span>
			{page < last && (
				<a href={to(page + 1)} rel="next" data-follow>
					Next
				</a>
			)}
		</nav>
	)
}
