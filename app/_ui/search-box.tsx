import styles from './search-box.module.css'

/** A large search box that leads to the search room; `country` and `issue` bind it to a part of the archive. */
export function SearchBox({
	label = 'Search the archive',
	placeholder = 'A word, a name, “a phrase”',
	bound = {},
}: {
	label?: string
	placeholder?: string
	bound?: Record<string, string>
}) {
	return (
		<search className={styles.box} data-search-box>
			<form action="/search" className={styles.form} data-follow>
				<input
					type="search"
					name="q"
					className="input"
					aria-label={label}
					placeholder={placeholder}
					data-search-field
				/>
				{Object.entries(bound).map(([name, value]) => (
					<input key={name} type="hidden" name={name} value={value} />
				))}
				<button type="submit" className="button">
					Search
				</button>
			</form>
		</search>
	)
}
