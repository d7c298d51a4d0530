import Link from 'next/link'
import styles from './footer.module.css'

/** The foot of every page: what this is, and every room once more. */
export function Footer() {
	return (
		<footer className={`${styles.footer} screen-only`}>
			<div className={styles.inner}>
				<p>Carrel, a reading room for the archive of a magazine.</p>
				<nav aria-label="All rooms" className={styles.rooms}>
					<Link href="/search" prefetch={false}>
						Search
					</Link>
					<Link href="/issues" prefetch={false}>
						Issues
					</Link>
					<Link href="/countries" prefetch={false}>
						Countries
					</Link>
					<Link href="/authors" prefetch={false}>
						Authors
					</Link>
					<Link href="/sources" prefetch={false}>
						Sources
					</Link>
				</nav>
				<p className={styles.keys}>
					<kbd>/</kbd> search · <kbd>j</kbd> <kbd>k</kbd> next and previous · <kbd>Enter</kbd> open
					· <kbd>Esc</kbd> back ·{' '}
					<Link href="/help/keys" prefetch={false} data-help data-key="?">
						all keys <kbd>?</kbd>
					</Link>
				</p>
			</div>
		</footer>
	)
}
