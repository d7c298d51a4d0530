import { dateInWords } from '#article/dates'
import { database } from '#db/connection'
import { correctionsOf, type KeptCorrection } from '#db/corrections'
import { takeBack } from './actions.ts'
import styles from './correct.module.css'
import { FIELDS } from './fields.ts'
import { inWords } from './preview.ts'

/** The corrections of an article, each with the way to take it back. */
export async function Made({ articleId }: { articleId: string }) {
	const corrections = (await correctionsOf(database(), articleId)) ?? []
	return (
		<section aria-labelledby="made" className={styles.made}>
			<h2 id="made">Corrections made</h2>
			{corrections.length === 0 && (
				<p>None yet. What is corrected stands after every import, until it is taken back.</p>
			)}
			<ul className={styles.lines}>
				{corrections.map((kept) => (
					<Line key={keyOf(kept)} articleId={articleId} kept={kept} />
				))}
			</ul>
		</section>
	)
}

function Line({ articleId, kept }: { articleId: string; kept: KeptCorrection }) {
	const { correction, was, by, madeAt } = kept
	const { field } = correction
	const value = field === 'text' ? correction.now : correction.value
	const name = FIELDS.find((one) => one.field === field)?.inputs[0]?.label ?? 'Text'
	return (
		<li>
			<p>
				<strong>{name}</strong> <del>{inWords(subjects(was), field) || 'nothing'}</del>{' '}
				<ins>{inWords(value, field) || 'nothing'}</ins>
			</p>
			<div className={styles.row}>
				<span className="quiet">
					{dateInWords(madeAt.toISOString().slice(0, 10))}
					{by && `, by ${by}`}
				</span>
				<form action={takeBack}>
					<input type="hidden" name="article" value={articleId} />
					<input type="hidden" name="field" value={field} />
					<input type="hidden" name="passage" value={field === 'text' ? correction.was : ''} />
					<button type="submit" className="button-plain">
						Take back<span className="unseen"> the correction of {name}</span>
					</button>
				</form>
			</div>
		</li>
	)
}

/** Of countries that sources name, those that the text is about. */
function subjects(was: unknown): unknown {
	if (!Array.isArray(was)) return was
	return was.filter((one) => typeof one !== 'object' || one?.role !== 'mentioned')
}

const keyOf = ({ correction }: KeptCorrection) =>
	correction.field === 'text' ? `text ${correction.was}` : correction.field
