import type { ShelfQuestion } from '#article/highlights/question'
import { counted } from '../../_ui/names.ts'
import { Kept } from './kept.tsx'
import styles from './take.module.css'

/** The form that the boxes beside the highlights belong to. */
export const TAKE_FORM = 'take'

const FORMATS = [
	['md', 'Markdown'],
	['csv', 'CSV'],
	['json', 'JSON'],
	['jsonld', 'W3C Web Annotations'],
	['bib', 'BibTeX'],
	['ris', 'RIS'],
	['html', 'A page for print'],
] as const

/** Takes along or shares what is found, or what is ticked of it. Works without script. */
export function Take({ question, total }: { question: ShelfQuestion; total: number }) {
	return (
		<details className={styles.take}>
			<summary>Export or share</summary>
			<form id={TAKE_FORM} action="/highlights/export" className={styles.form}>
				<Kept question={question} without={['page']} />
				<p className="hint">
					{total === 1 ? 'The one passage found' : `All ${counted(total, 'passage')} found`}, or
					only those you choose below.
				</p>
				<div className={styles.line}>
					<div>
						<label className="label" htmlFor="take-format">
							Format
						</label>
						<select id="take-format" name="format" className="input">
							{FORMATS.map(([format, name]) => (
								<option key={format} value={format}>
									{name}
								</option>
							))}
						</select>
					</div>
					<button type="submit" className="button">
						Export
					</button>
					<button type="submit" className="button button-quiet" formAction="/highlights/share">
						Share by a link
					</button>
				</div>
			</form>
		</details>
	)
}
