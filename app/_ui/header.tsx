import type { ReactNode } from 'react'
import styles from './header.module.css'
import type { Settings } from './settings.ts'
import { ThemeSwitch } from './theme-switch.tsx'

const ROOMS = [
	['/issues', 'Issues'],
	['/countries', 'Countries'],
	['/authors', 'Authors'],
	['/sources', 'Sources'],
] as const

/**
 * The top of every page: the name, the rooms, a search box (hidden where the page has a larger one of its own,
 * marked `data-search-box`), and `session`, the links of whoever is here.
 */
export function Header({ settings, session }: { settings: Settings; session: ReactNode }) {
	return (
		<header className={`${styles.header} screen-only`}>
			<div className={styles.inner}>
				<a href="/" className={styles.name} aria-label="Carrel, to the front page" data-follow>
					Carrel
				</a>
				<nav aria-label="Rooms" className={styles.rooms}>
					{ROOMS.map(([href, name]) => (
						<a key={href} href={href} data-follow>
							{name}
						</a>
					))}
				</nav>
				<search className={styles.search}>
					<form action="/search" data-follow>
						<input
							type="search"
							name="q"
							className="input"
							placeholder="Search the archive"
							aria-label="Search the archive"
							data-search-field
						/>
					</form>
				</search>
				<div className={styles.session}>
					{session}
					<ThemeSwitch settings={settings} />
				</div>
			</div>
		</header>
	)
}
