import { addChosen } from './actions.ts'
import styles from './add.module.css'

/** Says what is to be added, and offers each list of the reader's and a new one. A plain form does it. */
export function AddChosen({
	names,
	fields,
	lists,
}: {
	names: readonly { key: string; name: string; isQuote: boolean }[]
	fields: readonly (readonly [string, string])[]
	lists: readonly { id: string; title: string }[]
}) {
	const chosen = fields.map(([name, value]) => (
		<input key={`${name} ${value}`} type="hidden" name={name} value={value} />
	))
	return (
		<>
			<ul className={styles.names}>
				{names.map(({ key, name, isQuote }) => (
					<li key={key} dir="auto">
						{isQuote ? <blockquote>{name}</blockquote> : <cite>{name}</cite>}
					</li>
				))}
			</ul>
			{lists.length > 0 && (
				<form action={addChosen} className={styles.lists}>
					{chosen}
					<h2>To one of your lists</h2>
					{lists.map(({ id, title }) => (
						<button key={id} type="submit" name="listId" value={id} className={styles.list}>
							{title}
						</button>
					))}
				</form>
			)}
			<form action={addChosen} className={styles.fresh}>
				{chosen}
				<label className="label" htmlFor="new-list">
					Title of a new list
				</label>
				<input id="new-list" name="title" className="input" required maxLength={200} />
				<button type="submit" className="button button-quiet">
					Make it and add
				</button>
			</form>
		</>
	)
}
