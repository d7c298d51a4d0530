import Form from 'next/form'
import Link from 'next/link'
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
				<Link href="/" className={styles.name} aria-label="Carrel, to the front page">
					Carrel
				</Link>
				<nav aria-label="Rooms" className={styles.rooms}>
					{ROOMS.map(([href, name]) => (
						<Link key={href} href={href} prefetch={false}>
							{name}
						</Link>
					))}
				</nav>
				<search className={styles.search}>
					<Form action="/search">
						<input
							type="search"
							name="q"
							className="input"
							placeholder="Search the archive"
							aria-label="Search the archive"
							data-search-field
						/>
					</Form>
				</search>
				<div className={styles.session}>
					{session}
					<ThemeSwitch settings={settings} />
				</div>
			</div>
		</header>
	)
}
