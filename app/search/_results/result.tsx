import { dateInWords } from '#article/dates'
import type { Snippet } from '#search/answer'
import { AddToListLink } from '../../_ui/add-to-list-link.tsx'
import { Marked } from '../../_ui/marked.tsx'
import { MarkedHere } from '../../_ui/marked-here.tsx'
import { inARow } from '../../_ui/names.ts'
import { CHOSEN_FORM } from './add-chosen.tsx'
import { placeAddress } from './addresses.ts'
import styles from './result.module.css'
import type { ShownHit } from './shown-hits.ts'

/** One article that answers, and where in it the words stand. */
export function Result({ hit, words, from }: { hit: ShownHit; words: string; from: string }) {
	const { id, title, titleMarks, kicker, issue, publishedOn, authors, standfirst, snippets } = hit
	const quiet = [issue && `Issue ${issue}`, publishedOn && dateInWords(publishedOn)].filter(Boolean)
	return (
		<li className={styles.result}>
			<div className={styles.line}>
				{kicker && <span className="kicker">{kicker}</span>}
				{quiet.length > 0 && <span className="quiet">{quiet.join(' · ')}</span>}
				{hit.readWord && <span className="quiet read-word">{hit.readWord}</span>}
			</div>
			<h2 className={styles.title} dir="auto">
				<a href={placeAddress(id, words)} data-step data-follow>
					{title ? <Marked text={title} marks={titleMarks} /> : 'Untitled'}
				</a>
			</h2>
			{authors.length > 0 && <p className="quiet">{inARow(authors)}</p>}
			{standfirst && (
				<p className={styles.standfirst} dir="auto">
					<Marked text={standfirst} marks={hit.standfirstMarks} />
				</p>
			)}
			<ul className={styles.snippets}>
				{snippets.map((snippet) => (
					<li key={keyOf(snippet)} data-kind={snippet.kind} dir="auto">
						<a href={placeAddress(id, words, snippet)} data-follow>
							{snippet.kind === 'footnote' && (
								<span className={styles.where}>In note {snippet.marker}</span>
							)}
							<Marked text={snippet.text} marks={snippet.marks} />
						</a>
						{snippet.kind === 'footnote' && snippet.calling && snippet.block && (
							<a
								href={placeAddress(id, words, { kind: 'passage', block: snippet.block })}
								className={styles.calling}
								data-follow
							>
								<span className={styles.where}>Called from</span> {snippet.calling}
							</a>
						)}
					</li>
				))}
			</ul>
			<MarkedHere articleId={id} count={hit.marked} />
			<div className={styles.actions}>
				<AddToListLink articleId={id} title={title || 'Untitled'} from={from} />
				<label className={styles.choose}>
					<input type="checkbox" name="article" value={id} form={CHOSEN_FORM} />
					Choose<span className="unseen">: {title || 'Untitled'}</span>
				</label>
			</div>
		</li>
	)
}

function keyOf(snippet: Snippet): string {
	return snippet.kind === 'footnote' ? `note-${snippet.marker}-${snippet.block}` : snippet.block
}
