import type { ReactNode } from 'react'
import styles from './page-head.module.css'

/** What stands at the top of a room: the line above the title, the title, and a sentence on what is here. */
export function PageHead({
	kicker,
	title,
	children,
}: {
	kicker?: ReactNode
	title: ReactNode
	children?: ReactNode
}) {
	return (
		<header className={styles.head}>
			{kicker && <p className="kicker">{kicker}</p>}
			<h1>{title}</h1>
			{children && <div className={styles.lead}>{children}</div>}
		</header>
	)
}
