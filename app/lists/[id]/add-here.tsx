import { database } from '#db/connection'
import { listsOf } from '#db/lists'
import type { Reader } from '../../_session/reader.ts'
import { Field } from '../../_ui/field.tsx'
import { AddForm } from './add-form.tsx'
import styles from './list.module.css'

/** What can be put at the end of a list from the list itself: a heading, a link to elsewhere, another list. */
export async function AddHere({ reader, listId }: { reader: Reader; listId: string }) {
	const lists = (await listsOf(database(), reader.id)).filter(({ id }) => id !== listId)
	return (
		<section className={`${styles.adding} screen-only`} aria-labelledby="add-here">
			<h2 id="add-here">Add to this list</h2>
			<AddForm listId={listId} kind="section" button="Add the section">
				<Field label="Heading of a new section" name="title" required maxLength={200} />
			</AddForm>
			<AddForm listId={listId} kind="link" button="Add the link">
				<Field label="Address on the web" name="url" inputMode="url" required maxLength={2000} />
				<Field label="What it is called" name="title" maxLength={200} />
			</AddForm>
			{lists.length > 0 && (
				<AddForm listId={listId} kind="list" button="Include the list">
					<div>
						<label className="label" htmlFor="included">
							Another list of yours
						</label>
						<select id="included" name="included" className="input">
							{lists.map(({ id, title }) => (
								<option key={id} value={id}>
									{title}
								</option>
							))}
						</select>
					</div>
				</AddForm>
			)}
		</section>
	)
}
