import Link from 'next/link'
import { STYLES } from './citation-styles.ts'
import styles from './take-list.module.css'

const TO_READ = [
	['epub', 'EPUB', 'a book of its articles, for an e-reader'],
	['html', 'A page for print', 'the list with its notes'],
	['html&texts=1', 'A page with the texts', 'the articles in full'],
] as const

const TO_WORK_WITH = [
	['md', 'Markdown'],
	['csv', 'CSV'],
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['json', 'CSL-JSON'],
] as const

const BIBLIOGRAPHIES = [
	['html', 'A page for print'],
	['txt', 'Plain text'],
	['md', 'Markdown'],
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['json', 'CSL-JSON'],
] as const

/** Ways to take a list along, and its sources; for those who may change it, also to bring something to it. Works without script. */
export function TakeList({
	listId,
	token,
	mayEdit = false,
}: {
	listId: string
	token?: string | undefined
	mayEdit?: boolean
}) {
	const address = `/lists/${listId}/export`
	const key = token ? `&token=${encodeURIComponent(token)}` : ''
	return (
		<details className={`${styles.take} screen-only`}>
			<summary>Take along</summary>
			<div className={styles.choices}>
				<section>
					<h2 className="label">The list</h2>
					<ul className={styles.toRead}>
						{TO_READ.map(([as, name, what]) => (
							<li key={as}>
								<a href={`${address}?as=${as}${key}`} download>
									{name}
								</a>
								<span className="quiet"> {what}</span>
							</li>
						))}
					</ul>
					<ul className={styles.toWorkWith}>
						{TO_WORK_WITH.map(([as, name]) => (
							<li key={as}>
								<a href={`${address}?as=${as}${key}`} download>
									{name}
								</a>
							</li>
						))}
					</ul>
				</section>
				<Sources address={address} token={token} />
				{mayEdit && (
					<p>
						<Link href={`/lists/import?list=${listId}`} prefetch={false}>
							Bring articles to this list
						</Link>{' '}
						<span className="quiet">from CSV, BibTeX, RIS or a list of addresses</span>
					</p>
				)}
			</div>
		</details>
	)
}

function Sources({ address, token }: { address: string; token?: string | undefined }) {
	return (
		<section>
			<h2 className="label">Everything its articles cite</h2>
			<form action={address} className={styles.sources}>
				<input type="hidden" name="as" value="bibliography" />
				{token && <input type="hidden" name="token" value={token} />}
				<Choice name="style" label="Style" values={Object.entries(STYLES)} />
				<Choice name="form" label="Format" values={BIBLIOGRAPHIES} />
				<button type="submit" className="button button-quiet">
					Take the sources
				</button>
			</form>
		</section>
	)
}

function Choice({
	name,
	label,
	values,
}: {
	name: string
	label: string
	values: readonly (readonly [value: string, name: string])[]
}) {
	return (
		<label className="label">
			{label}
			<select name={name} className="input">
				{values.map(([value, words]) => (
					<option key={value} value={value}>
						{words}
					</option>
				))}
			</select>
		</label>
	)
}
