import Link from 'next/link'
import type { Reference } from '#article/article'
import { sourceOf } from '#article/cited-source'
import { dateInWords } from '#article/dates'
import { inARow } from '../../../_ui/names.ts'
import { OutsideLink } from '../../../_ui/outside-link.tsx'
import type { IntoArchive } from './into-archive.ts'
import { noteId, workId } from './places.ts'
import styles from './works.module.css'

/** Below this a reference is shown with the doubt about it. */
const UNSURE = 0.5

/** Every work that the notes cite, once, as far as they say what it is; each leads to the notes that cite it. */
export function Works({
	articleId,
	references,
	into,
}: {
	articleId: string
	references: readonly Reference[]
	into: IntoArchive
}) {
	const works = references.flatMap((work, n) => (isWork(work) ? [{ work, n }] : []))
	if (works.length === 0) return null
	return (
		<section className={styles.works} aria-labelledby="works">
			<h2 id="works">Works cited</h2>
			<ol className={styles.list}>
				{works.map(({ work, n }) => (
					<li key={workId(n)} id={workId(n)} tabIndex={-1}>
						<Work work={work} into={into} />
						<Notes notes={notesOf(references, n)} />{' '}
						<a
							href={`/lists/add?${new URLSearchParams({ source: articleId, work: `${n}`, next: `/articles/${articleId}#${workId(n)}` })}`}
							rel="nofollow"
							className={`${styles.add} screen-only`}
							aria-label={`Add to list: ${work.title ?? work.container ?? 'this source'}`}
						>
							Add to list
						</a>
					</li>
				))}
			</ol>
		</section>
	)
}

/** What *ibid.* and its like mean in a note: the work, with a way to it in the list. */
export function Meant({
	references,
	marker,
}: {
	references: readonly Reference[]
	marker: string
}) {
	const meant = references.filter(({ note, sameAs }) => note === marker && sameAs !== null)
	if (meant.length === 0) return null
	return (
		<span className={styles.meant}>
			{meant.map(({ sameAs, authors, title, container, pages, confidence }) => (
				<span key={`${sameAs} ${pages}`}>
					{confidence < UNSURE ? 'perhaps ' : 'that is, '}
					<a href={`#${workId(sameAs ?? 0)}`}>
						{[inARow(authors), title ?? container].filter(Boolean).join(', ')}
					</a>
					{pages && `, ${pagesInWords(pages)}`}{' '}
				</span>
			))}
		</span>
	)
}

/** `12` as `p. 12`, `12–15` as `pp. 12–15`. */
const pagesInWords = (pages: string) => `${/^\w+$/.test(pages) ? 'p.' : 'pp.'} ${pages}`

const isWork = ({ sameAs, title, container, url }: Reference) =>
	sameAs === null && (title ?? container ?? url) !== null

function notesOf(references: readonly Reference[], n: number): string[] {
	return [
		...new Set(
			references.flatMap(({ note, sameAs }, at) => (at === n || sameAs === n ? [note] : [])),
		),
	]
}

function Work({ work, into }: { work: Reference; into: IntoArchive }) {
	const { authors, title, container, place, publisher, date, pages, url, confidence } = work
	const source = sourceOf(work)
	const name = container ?? (source?.kind === 'site' ? source.name : null)
	const imprint = [place, publisher].filter(Boolean).join(': ')
	const rest = [imprint, date && dateInWords(date), pages && pagesInWords(pages)].filter(Boolean)
	return (
		<span dir="auto">
			{authors.length > 0 && `${inARow(authors)}, `}
			{title !== null && <Title work={work} title={title} into={into} />}
			{title !== null && name !== null && ', '}
			{name !== null &&
				(source ? (
					<Link href={`/sources/${source.slug}`} prefetch={false}>
						<cite>{name}</cite>
					</Link>
				) : (
					<cite>{name}</cite>
				))}
			{title === null && url !== null && (
				<>
					, <OutsideLink url={url}>{url.replace(/^https?:\/\//, '')}</OutsideLink>
				</>
			)}
			{rest.map((part) => `, ${part}`)}
			{confidence < UNSURE && <span className="quiet"> (read with doubt)</span>}
		</span>
	)
}

function Title({ work, title, into }: { work: Reference; title: string; into: IntoArchive }) {
	const { kind, url } = work
	const printed = kind === 'book' ? <cite>{title}</cite> : `“${title}”`
	const page = url === null ? null : into(url)
	if (page !== null)
		return (
			<Link href={page} prefetch={false}>
				{printed}
			</Link>
		)
	if (url !== null) return <OutsideLink url={url}>{printed}</OutsideLink>
	const source = kind === 'book' ? sourceOf(work) : null
	return source ? (
		<Link href={`/sources/${source.slug}`} prefetch={false}>
			{printed}
		</Link>
	) : (
		printed
	)
}

function Notes({ notes }: { notes: readonly string[] }) {
	return (
		<span className={`${styles.notes} screen-only`}>
			{notes.length > 1 ? 'notes' : 'note'}{' '}
			{notes.map((note, n) => (
				<span key={note}>
					{n > 0 && ', '}
					<a href={`#${noteId(note)}`} aria-label={`Note ${note}`}>
						{note}
					</a>
				</span>
			))}
		</span>
	)
}
