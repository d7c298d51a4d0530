import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { citedBy, citesInArchive } from '#db/citations'
import { database } from '#db/connection'
import { articleForReading } from '#db/reading'
import type { Mark } from '#search/answer'
import { matchesIn } from '#search/matches'
import { searchServer } from '#search/server'
import { markedTerms } from '#search/words'
import { KeepRead } from '../../_offline/keep-read.tsx'
import { AddToListLink } from '../../_ui/add-to-list-link.tsx'
import { Highlights } from './_highlights/highlights.tsx'
import { Placing } from './_highlights/placing.tsx'
import { ReadingBar } from './_reading/bar.tsx'
import { Colophon } from './_reading/colophon.tsx'
import { Foot } from './_reading/foot.tsx'
import { OnLists } from './_reading/on-lists.tsx'
import { Translations } from './_reading/translations.tsx'
import { About } from './_text/about.tsx'
import { BackToResults } from './_text/back-to-results.tsx'
import { Body } from './_text/body.tsx'
import { Citations } from './_text/citations.tsx'
import { FindHere } from './_text/find-here.tsx'
import { Head } from './_text/head.tsx'
import { intoArchive } from './_text/into-archive.ts'
import { MatchBar } from './_text/match-bar.tsx'
import { Matched } from './_text/matched.tsx'
import { NoteCalls } from './_text/note-calls.tsx'
import { Notes } from './_text/notes.tsx'
import { POSTSCRIPT, placeOf, textOf } from './_text/places.ts'
import { Related } from './_text/related.tsx'
import { WhyCountries } from './_text/why-countries.tsx'
import { Works } from './_text/works.tsx'
import { CorrectLink } from './correct/link.tsx'
import styles from './page.module.css'

type Address = {
	params: Promise<{ id: string }>
	searchParams: Promise<Record<string, string | string[] | undefined>>
}

const reading = cache((id: string) => articleForReading(database(), id))

export async function generateMetadata({ params }: Address): Promise<Metadata> {
	const found = await reading((await params).id)
	if (!found) return { title: 'Nothing here' }
	const { id, title, standfirst, authors } = found.article
	return {
		title: title || 'Untitled',
		description: standfirst ?? undefined,
		authors: authors.map((name) => ({ name })),
		alternates: { canonical: `/articles/${id}` },
	}
}

/** `/articles/{id}`: one text, made for reading; `?q=` marks what a search found in it. */
export default async function ArticlePage({ params, searchParams }: Address) {
	const [{ id }, { q, passage, place }] = await Promise.all([params, searchParams])
	const found = await reading(id)
	if (!found) notFound()
	const { article, versionId } = found
	const linked = typeof passage === 'string' ? passage : undefined
	const words = typeof q === 'string' ? q.trim() : ''
	// Links and bookmarks to an id that the article came under before go on leading to it.
	if (article.id !== id) {
		const rest = new URLSearchParams({
			...(words && { q: words }),
			...(linked && { passage: linked }),
		})
		permanentRedirect(`/articles/${article.id}${rest.size > 0 ? `?${rest}` : ''}`)
	}
	// A question of filters alone, such as `author:reyes`, has no words that could stand anywhere.
	const isAsked = markedTerms(words).length > 0
	const [matches, cites, citing] = await Promise.all([
		isAsked ? matchesIn(searchServer(), article, words) : [],
		citesInArchive(database(), article.id),
		citedBy(database(), article.id),
	])
	const places = [...new Set(matches.map(placeOf))]
	const into = intoArchive(cites, article.url)
	const marks = new Map<string, Mark[]>(matches.map((match) => [textOf(match), match.marks]))

	return (
		<>
			<article className={styles.article}>
				<Head article={article} marks={marks} />
				<Translations article={article} />
				<div className={`${styles.actions} screen-only`}>
					<AddToListLink
						articleId={article.id}
						title={article.title || 'Untitled'}
						from={`/articles/${article.id}`}
					/>
					{!isAsked && <FindHere articleId={article.id} />}
					{words && !isAsked && <BackToResults words={words} />}
					<CorrectLink articleId={article.id} />
				</div>
				<ReadingBar article={article} versionId={versionId} isAsked={words !== ''} />
				<Highlights
					reading={found}
					passage={linked}
					text={<Body article={article} versionId={versionId} marks={marks} into={into} />}
				>
					<KeepRead
						articleId={article.id}
						versionId={versionId}
						title={article.title || 'Untitled'}
					/>
					{article.postscript && (
						<p className={styles.postscript} id={POSTSCRIPT} lang={article.language} dir="auto">
							<Matched text={article.postscript} marks={marks.get(POSTSCRIPT)} />
						</p>
					)}
					<Foot article={article} />
					<OnLists articleId={article.id} />
					<div className={styles.end}>
						<Notes
							footnotes={article.footnotes}
							blocks={article.blocks}
							references={article.references}
							marks={marks}
							into={into}
						/>
						<Works articleId={article.id} references={article.references} into={into} />
						<Citations cites={cites} citedBy={citing} />
						<Related articleId={article.id} />
						<WhyCountries article={article} />
						<About article={article} />
						<Colophon article={article} />
					</div>
				</Highlights>
			</article>
			{isAsked && <MatchBar articleId={article.id} words={words} places={places} />}
			{typeof place === 'string' && <Placing articleId={article.id} id={place} />}
			<NoteCalls />
		</>
	)
}
