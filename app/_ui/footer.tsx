import styles from './footer.module.css'

/** The foot of every page: what this is, and every room once more. */
export function Footer() {
	return (
		<footer className={`${styles.footer} screen-only`}>
			<div className={styles.inner}>
				<p>Carrel, a reading room for the archive of a magazine.</p>
				<nav aria-label="All rooms" className={styles.rooms}>
					<a href="/search" data-follow>
						Search
					</a>
					<a href="/issues" data-follow>
						Issues
					</a>
					<a href="/countries" data-follow>
						Countries
					</a>
					<a href="/authors" data-follow>
						Authors
					</a>
					<a href="/sources" data-follow>
						Sources
					</a>
					<a href="/offline" data-follow>
						Kept offline
					</a>
					<a href="/privacy" data-follow>
						Privacy
					</a>
				</nav>
				<p className={styles.keys}>
					<kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous · <kbd>Enter</kbd> open
					· <kbd>Esc</kbd> back ·{' '}
					<a href="/help/keys" data-follow data-help data-key="?">
						all keys <kbd>?</kbd>
					</a>
				</p>
			</div>
		</footer>
	)
}
