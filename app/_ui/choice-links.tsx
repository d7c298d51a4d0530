import type { ReactNode } from 'react'
import styles from './choice-links.module.css'

/** Several choices beside one another. */
export function Choices({ children }: { children: ReactNode }) {
	return <div className={styles.choices}>{children}</div>
}

/** One choice among a few, each a link that leaves the page where it is; `to` gives the address at which it is made. */
export function ChoiceLinks<T extends string>({
	name,
	options,
	chosen,
	to,
	rel,
}: {
	name: string
	options: readonly [T, string][]
	chosen: T
	to: (value: T) => string
	rel?: string
}) {
	return (
		<nav className={styles.choice} aria-label={name}>
			<span className="quiet" aria-hidden="true">
				{name}
			</span>
			{options.map(([value, label]) => (
				<a
					key={value}
					href={to(value)}
					aria-current={value === chosen ? 'true' : undefined}
					rel={rel}
					data-follow="stay"
				>
					{label}
				</a>
			))}
		</nav>
	)
}
