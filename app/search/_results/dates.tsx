import type { Question } from '#search/question'
import styles from './dates.module.css'

/** From when to when; a year, a month or a day. The fields belong to the search form, wherever they stand. */
export function Dates({ question, fault }: { question: Question; fault: string | null }) {
	return (
		// Keyed by what was asked, so that the fields follow the address.
		<fieldset className={styles.dates} key={`${question.from}–${question.to}`}>
			<legend>Published</legend>
			<DateField name="from" label="From" value={question.from} />
			<DateField name="to" label="To" value={question.to} />
			<button type="submit" form="search" className="button button-quiet">
				Set
			</button>
			{fault ? (
				<p className="fault" role="alert">
					{fault}
				</p>
			) : (
				<p className="hint">2003, 2003-05 or 2003-05-17</p>
			)}
		</fieldset>
	)
}

function DateField({ name, label, value }: { name: string; label: string; value: string | null }) {
	return (
		<label>
			<span className="quiet">{label}</span>
			<input
				name={name}
				form="search"
				className="input"
				defaultValue={value ?? ''}
				inputMode="numeric"
				maxLength={10}
				autoComplete="off"
			/>
		</label>
	)
}
