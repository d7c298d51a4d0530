import { FileField } from '../../_ui/file-field.tsx'
import styles from '../../_ui/import.module.css'
import { MOST_MEGABYTES } from './upload/size.ts'

/** What to bring, and to which list: one of these, or a new one. Works without script. */
export function BringForm({
	lists,
	chosen,
}: {
	lists: readonly { id: string; title: string }[]
	chosen: string
}) {
	return (
		<form
			action="/lists/import/upload"
			method="post"
			encType="multipart/form-data"
			className={styles.form}
		>
			<FileField accept=".csv,.bib,.ris,.txt,text/csv,text/plain,application/x-bibtex,application/x-research-info-systems">
				CSV, BibTeX, RIS or addresses one a line, up to {MOST_MEGABYTES} MB and 2,000 works.
			</FileField>
			<div>
				<label className="label" htmlFor="text">
					Or paste it here
				</label>
				<textarea id="text" name="text" className="input" rows={5} spellCheck={false} />
			</div>
			<div>
				<label className="label" htmlFor="list">
					To which list
				</label>
				<select id="list" name="list" className="input" defaultValue={chosen}>
					<option value="">A new list</option>
					{lists.map(({ id, title }) => (
						<option key={id} value={id}>
							{title}
						</option>
					))}
				</select>
			</div>
			<div>
				<label className="label" htmlFor="title">
					Title, if the list is new
				</label>
				<input id="title" name="title" className="input" maxLength={200} autoComplete="off" />
			</div>
			<button type="submit" className="button">
				Bring them along
			</button>
		</form>
	)
}
