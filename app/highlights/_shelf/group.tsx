import Link from 'next/link'
import type { HighlightGroup } from '#article/highlights/ordering'
import { type ShelfQuestion, toggledOnShelf } from '#article/highlights/question'
import { type ShelvedHighlight, tagKey } from '#article/highlights/shelf'
import { marksOf, type SoughtTerm } from '#article/highlights/terms'
import { Item } from '../item.tsx'
import { shelfAddress } from './addresses.ts'
import styles from './group.module.css'
import { TAKE_FORM } from './take.tsx'

/** Highlights that stand together, under what they have in common. */
export function Group({
	group,
	question,
	terms,
}: {
	group: HighlightGroup
	question: ShelfQuestion
	terms: readonly SoughtTerm[]
}) {
	const { by, key, highlights } = group
	const id = `${by}-${key || 'none'}`
	return (
		<section className={styles.group} aria-labelledby={id}>
			{by === 'article' ? (
				<ArticleHeading id={id} article={highlights[0]!.article} />
			) : (
				<h2 id={id} dir="auto">
					{group.tag ?? 'Without a tag'}
				</h2>
			)}
			<ul className={styles.items}>
				{highlights.map((highlight) => (
					<ShelvedItem
						key={highlight.id}
						{...{ highlight, question, terms }}
						isUnderTag={by === 'tag'}
						isAgain={by === 'tag' && firstTag(highlight) !== key}
					/>
				))}
			</ul>
		</section>
	)
}

/** The tag that a highlight of several is first met under: only there it has its address. */
const firstTag = ({ tags }: ShelvedHighlight) =>
	tags.map(tagKey).sort(new Intl.Collator('en').compare)[0] ?? ''

function ArticleHeading({ id, article }: { id: string; article: ShelvedHighlight['article'] }) {
	return (
		<>
			{article.kicker && <p className="kicker">{article.kicker}</p>}
			<h2 id={id} dir="auto">
				<Link href={`/articles/${article.id}`} prefetch={false}>
					{article.title || 'Untitled'}
				</Link>
			</h2>
		</>
	)
}

function ShelvedItem({
	highlight,
	question,
	terms,
	isUnderTag,
	isAgain,
}: {
	highlight: ShelvedHighlight
	question: ShelfQuestion
	terms: readonly SoughtTerm[]
	isUnderTag: boolean
	isAgain: boolean
}) {
	const { id, article, colour, note, rev, quote, state, guess, tags, markedAt } = highlight
	return (
		<Item
			highlight={{ id, articleId: article.id, colour, note, rev, quote, state, guess }}
			markedOn={new Date(markedAt).toISOString().slice(0, 10)}
			marks={{ quote: marksOf(quote, terms), note: marksOf(note, terms) }}
			isAgain={isAgain}
			about={
				<>
					{isUnderTag && (
						<p className={`${styles.where} quiet`} dir="auto">
							In{' '}
							<Link href={`/articles/${article.id}`} prefetch={false}>
								{article.title || 'Untitled'}
							</Link>
						</p>
					)}
					{tags.length > 0 && <Tags tags={tags} question={question} />}
				</>
			}
		>
			<Link href={`/highlights/share?id=${id}`} prefetch={false}>
				Share
			</Link>
			<Link href={`/lists/add?highlight=${id}&next=/highlights`} prefetch={false}>
				Add to list
			</Link>
			{!isAgain && (
				<label className={styles.choose}>
					<input type="checkbox" name="id" value={id} form={TAKE_FORM} /> Choose
				</label>
			)}
		</Item>
	)
}

function Tags({ tags, question }: { tags: readonly string[]; question: ShelfQuestion }) {
	return (
		<ul className={styles.tags} aria-label="Tags">
			{tags.map((tag) => {
				const isChosen = question.facets.tag.includes(tagKey(tag))
				return (
					<li key={tag} dir="auto">
						<Link
							href={shelfAddress(
								isChosen ? question : toggledOnShelf(question, 'tag', tagKey(tag)),
							)}
							aria-current={isChosen ? 'true' : undefined}
							prefetch={false}
							scroll={false}
						>
							{tag}
						</Link>
					</li>
				)
			})}
		</ul>
	)
}
