import type { ReactNode } from 'react'
import { linkedPassage } from '#article/passage-link'
import { callsOf } from '#article/passage-notes'
import { markableText, sliceCodePoints } from '#article/text'
import { database } from '#db/connection'
import { tagsOf } from '#db/highlight-tags'
import { highlightsOf } from '#db/highlights'
import { passageNow } from '#db/passages'
import type { Reading } from '#db/reading'
import { type Kept, keptOf } from '../../../_keeping/kept.ts'
import { isCopy } from '../../../_session/copy.ts'
import { currentReader } from '../../../_session/reader.ts'
import styles from './highlights.module.css'
import type { Placed } from './kept.ts'
import { layersOf } from './layers.ts'
import { Marking } from './marking.tsx'
import { PaintedText } from './painted-text.tsx'
import { StartByKeys } from './start-by-keys.tsx'
import { placesIn, type Strokes, strokesOf } from './strokes.ts'

/**
 * Makes an article's text markable, with what whoever is here has marked in it. `text` is the body, after which the
 * highlights are listed; `children` follow. `passage` is what a link names.
 */
export async function Highlights({
	reading,
	passage,
	text,
	children,
}: {
	reading: Reading
	passage?: string
	text: ReactNode
	children: ReactNode
}) {
	const { article } = reading
	const [reader, copy] = await Promise.all([currentReader(), isCopy()])
	const at = Date.now()
	const named = passage === undefined ? null : linkedPassage(passage)
	const [all, tags, linked] = await Promise.all([
		reader ? highlightsOf(database(), reader.id, { articleId: article.id }) : [],
		reader ? tagsOf(database(), reader.id) : [],
		named && passageNow(database(), reading, named),
	])
	const kept = all.map(keptOf)
	const who = { readerId: reader?.id ?? null, isCopy: copy }
	const { title, authors, publication, publishedOn, issue } = article
	const cited = { title, authors, publication, publishedOn, issue: issue?.number ?? null }
	const source = { articleId: article.id, cited, calls: callsOf(article.blocks) }
	return (
		<PaintedText key={article.id} strokes={painted(reading, kept, linked)}>
			{passage !== undefined && !linked && (
				<p className={styles.lost} role="status">
					The passage that this link leads to is not found in the text as it stands now.
				</p>
			)}
			<StartByKeys />
			{text}
			<Marking
				source={source}
				told={{ who, at, highlights: kept }}
				ownTags={tags}
				linked={linked}
			/>
			{children}
		</PaintedText>
	)
}

/** What the server paints itself, for the first sight of the page and for browsers that run no script. */
function painted(
	{ article, versionId }: Reading,
	kept: readonly Kept[],
	linked: Placed['range'] | null,
): Strokes {
	if (kept.length === 0 && !linked) return {}
	const text = markableText(article)
	const placed = kept.filter(
		(one): one is Placed =>
			one.range !== null &&
			one.versionId === versionId &&
			sliceCodePoints(text, one.range.start, one.range.end) === one.words,
	)
	const link = linked ? [{ layer: 'linked' as const, range: linked }] : []
	return strokesOf(placesIn(article), [...layersOf(placed), ...link])
}
