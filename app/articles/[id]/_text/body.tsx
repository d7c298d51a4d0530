import type { Article, Block } from '#article/article'
import { MarkedHere } from '../_highlights/marked-here.tsx'
import styles from './body.module.css'
import { setInline } from './inline.tsx'
import type { IntoArchive } from './into-archive.ts'
import { NoteCall } from './note-call.tsx'
import { callCounter, noteId } from './places.ts'

type Marks = ReadonlyMap<string, readonly [number, number][]>

/**
 * The text itself. Highlights stand on this: one element a block with `data-block`, whose text nodes outside
 * `[data-no-anchor]`, a `<br>` counting as a line break, are the block's plain text to the letter.
 */
export function Body({
	article,
	versionId,
	marks,
	into,
}: {
	article: Article
	versionId: number
	marks: Marks
	into: IntoArchive
}) {
	const count = callCounter(article.footnotes)
	const call = (marker: string) => (
		<NoteCall
			marker={marker}
			marks={marks.get(noteId(marker)) ?? []}
			into={into}
			{...count(marker)}
		/>
	)
	const content = ({ id, html, kind }: Block) => (
		<>
			{setInline({ html, marks: marks.get(id), call, into, place: id })}
			<MarkedHere place={id} kind={kind} />
		</>
	)
	return (
		<div
			className={styles.body}
			lang={article.language}
			data-article-id={article.id}
			data-version-id={versionId}
		>
			{runsOf(article.blocks).map((run) =>
				run[0]?.kind === 'list-item' ? (
					<ul key={run[0].id} dir="auto">
						{run.map((block) => (
							<li key={block.id} id={block.id} data-block={block.id} dir="auto">
								{content(block)}
							</li>
						))}
					</ul>
				) : (
					run.map((block) => {
						const Tag = TAGS[block.kind]
						return (
							<Tag
								key={block.id}
								id={block.id}
								data-block={block.id}
								data-kind={block.kind}
								dir="auto"
							>
								{content(block)}
							</Tag>
						)
					})
				),
			)}
		</div>
	)
}

const TAGS = {
	paragraph: 'p',
	heading: 'h2',
	quotation: 'blockquote',
	'list-item': 'li',
	caption: 'p',
} as const

/** Blocks in runs of list items and of anything else, for a list is one list. */
function runsOf(blocks: readonly Block[]): Block[][] {
	const runs: Block[][] = []
	for (const block of blocks) {
		const run = runs.at(-1)
		const isItem = block.kind === 'list-item'
		if (run && isItem === (run[0]?.kind === 'list-item')) run.push(block)
		else runs.push([block])
	}
	return runs
}
