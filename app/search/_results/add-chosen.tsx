import styles from './result.module.css'

/** The form that the boxes beside the results belong to. */
export const CHOSEN_FORM = 'add-chosen'

/** Takes the results that are chosen to the page that puts them on a list; `from` is the way back. Shown once one is chosen. */
export function AddChosen({ from }: { from: string }) {
	return (
		<form id={CHOSEN_FORM} action="/lists/add" className={`${styles.chosen} screen-only`}>
			<input type="hidden" name="next" value={from} />
			<button type="submit" className="button">
				Add chosen to a list
			</button>
		</form>
	)
}
