import Link from 'next/link'
import { dateInWords } from '#article/dates'
import type { Hit, Snippet } from '#search/answer'
import { AddToList } from '../../_ui/add-to-list.tsx'
import { inARow } from '../../_ui/names.ts'
import { ReadWord } from '../../_ui/read-word.tsx'
import { placeAddress } from './addresses.ts'
import { Marked } from './marked.tsx'
import styles from './result.module.css'

/** One article that answers, and where in it the words stand. */
export function Result({ hit, words }: { hit: Hit; words: string }) {
	const { id, title, titleMarks, kicker, issue, publishedOn, authors, standfirst, snippets } = hit
	const quiet = [issue && `Issue ${issue}`, publishedOn && dateInWords(publishedOn)].filter(Boolean)
	return (
		<li className={styles.result}>
			<div className={styles.line}>
				{kicker && <span className="kicker">{kicker}</span>}
				{quiet.length > 0 && <span className="quiet">{quiet.join(' · ')}</span>}
				<ReadWord articleId={id} />
			</div>
			<h2 className={styles.title} dir="auto">
				<Link href={placeAddress(id, words)} prefetch={false} data-step>
					{title ? <Marked text={title} marks={titleMarks} /> : 'Untitled'}
				</Link>
			</h2>
			{authors.length > 0 && <p className="quiet">{inARow(authors)}</p>}
			{snippets.length === 0 && standfirst && <p className={styles.standfirst}>{standfirst}</p>}
			<ul className={styles.snippets}>
				{fewOf(snippets).map((snippet) => (
					<li key={keyOf(snippet)} data-kind={snippet.kind} dir="auto">
						<Link href={placeAddress(id, words, snippet)} prefetch={false}>
							{snippet.kind === 'footnote' && (
								<span className={styles.where}>In note {snippet.marker}</span>
							)}
							<Marked text={snippet.text} marks={snippet.marks} />
						</Link>
					</li>
				))}
			</ul>
			<div className={styles.actions}>
				<AddToList articleId={id} title={title || 'Untitled'} />
			</div>
		</li>
	)
}

/** So many places of each kind are shown; the article itself leads from each to the next. */
const SHOWN = 2

function fewOf(snippets: readonly Snippet[]): Snippet[] {
	const of = (kind: Snippet['kind']) => snippets.filter((one) => one.kind === kind).slice(0, SHOWN)
	return [...of('passage'), ...of('footnote')]
}

function keyOf(snippet: Snippet): string {
	return snippet.kind === 'footnote' ? `note-${snippet.marker}-${snippet.block}` : snippet.block
}
