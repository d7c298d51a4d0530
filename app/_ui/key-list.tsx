import { Fragment } from 'react'
import styles from './key-list.module.css'
import { KEYS, type Key } from './keys.ts'

/** Keys with what they do, by what one is doing: all of them, or those that `holds` says hold. */
export function KeyList({ holds = () => true }: { holds?: (key: Key) => boolean }) {
	const groups = KEYS.map(({ doing, keys }) => ({ doing, keys: keys.filter(holds) }))
	return groups
		.filter(({ keys }) => keys.length > 0)
		.map(({ doing, keys }) => (
			<section key={doing} className={styles.group} aria-label={doing}>
				<h2>{doing}</h2>
				<dl>
					{keys.map((key) => (
						<div key={key.says}>
							<dt>
								{key.keys.map((name, n) => (
									<Fragment key={name}>
										{n > 0 && ' '}
										<kbd>{name}</kbd>
									</Fragment>
								))}
							</dt>
							<dd>{key.says}</dd>
						</div>
					))}
				</dl>
			</section>
		))
}
