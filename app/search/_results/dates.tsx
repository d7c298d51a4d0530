import type { Question } from '#search/question'
import styles from './dates.module.css'

/** What stands in the fields of an address, be it a date or not. */
export type DatesGiven = { from: string; to: string }

/** From when to when; a year, a month or a day. The fields belong to the search form, wherever they stand. */
export function Dates({ question, given }: { question: Question; given: DatesGiven }) {
	return (
		// Keyed by what was asked, so that the fields follow the address.
		<fieldset className={styles.dates} key={`${given.from}–${given.to}`}>
			<legend>Published</legend>
			<DateField name="from" label="From" given={given.from} isDate={question.from !== null} />
			<DateField name="to" label="To" given={given.to} isDate={question.to !== null} />
			<button type="submit" form="search" className="button button-quiet">
				Set
			</button>
			<p className="hint">2003, 2003-05 or 2003-05-17</p>
		</fieldset>
	)
}

function DateField({
	name,
	label,
	given,
	isDate,
}: {
	name: string
	label: string
	given: string
	isDate: boolean
}) {
	const isWrong = Boolean(given) && !isDate
	return (
		<label>
			<span className="quiet">{label}</span>
			<input
				name={name}
				form="search"
				className="input"
				defaultValue={given}
				inputMode="numeric"
				maxLength={10}
				autoComplete="off"
				aria-invalid={isWrong || undefined}
				aria-describedby={isWrong ? 'dates-fault' : undefined}
			/>
		</label>
	)
}

/** What is wrong with the dates. It stands with the results, for on a phone the fields are out of sight. */
export function DatesFault({ question, given }: { question: Question; given: DatesGiven }) {
	const fault = faultOf(question, given)
	if (!fault) return null
	return (
		<p id="dates-fault" className="fault" role="alert">
			{fault}
		</p>
	)
}

/** One sentence on what is wrong with the dates and what became of them, or null. */
function faultOf({ from, to }: Question, given: DatesGiven): string | null {
	const [one, other] = [from === null && given.from, to === null && given.to].filter(Boolean)
	if (one && other) return `“${one}” and “${other}” are no dates, so they were left out.`
	if (one) return `“${one}” is no date, so it was left out.`
	// The end of a year or a month comes after all of it.
	if (from && to && from > `${to}~`) return 'From is later than To, so nothing can be found.'
	return null
}
