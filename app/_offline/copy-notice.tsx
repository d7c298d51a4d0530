import { dateInWords } from '#article/dates'
import { isCopy } from '../_session/copy.ts'
import styles from './copy-notice.module.css'
import { OnlineAgain } from './online-again.tsx'

/** Says on a copy that it is one. */
export async function CopyNotice() {
	if (!(await isCopy())) return null
	const day = dateInWords(new Date().toISOString().slice(0, 10))
	return (
		<p className={`${styles.notice} screen-only`} role="note">
			Carrel cannot be reached. This is the copy kept in this browser on {day}. <OnlineAgain />
		</p>
	)
}
