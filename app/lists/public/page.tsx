import type { Metadata } from 'next'
import Link from 'next/link'
import { database } from '#db/connection'
import { countriesOfPublicLists, publicLists } from '#db/list-directory'
import { countryName, isCountryCode } from '#places/countries'
import { Choice } from '../../_ui/choice.tsx'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { PageSteps } from '../../_ui/page-steps.tsx'
import { PublicLists } from '../../_ui/public-lists.tsx'
import styles from './public.module.css'

export const metadata: Metadata = {
	title: 'Public reading lists',
	alternates: { canonical: '/lists/public' },
}

type Props = { searchParams: Promise<{ q?: string; country?: string; page?: string }> }

const PER_PAGE = 30
const LONGEST_WORDS = 200

/** `/lists/public`: every list that is for everybody, to be searched, and by the countries its articles are about. */
export default async function PublicListsPage({ searchParams }: Props) {
	const asked = await searchParams
	const words = one(asked.q).trim().slice(0, LONGEST_WORDS)
	const country = isCountryCode(one(asked.country)) ? one(asked.country) : null
	const page = Math.max(1, Math.min(Number.parseInt(one(asked.page), 10) || 1, 1000))
	const db = database()
	const [{ total, lists }, countries] = await Promise.all([
		publicLists(db, { words, country, limit: PER_PAGE, offset: (page - 1) * PER_PAGE }),
		countriesOfPublicLists(db),
	])
	const to = (n: number) => addressOf({ words, country, page: n })
	return (
		<div className={`column column-narrow ${styles.room}`}>
			<PageHead title="Public reading lists">
				Made by readers of this library, for everybody to read, print and copy.
			</PageHead>
			<search>
				<form action="/lists/public" className={styles.ask}>
					<label className={styles.words}>
						<span className="label">Words in titles, descriptions and notes</span>
						<input className="input" type="search" name="q" defaultValue={words} />
					</label>
					<Choice label="About" name="country" defaultValue={country ?? ''} key={country}>
						<option value="">Any country</option>
						{countries.map(({ code, lists }) => (
							<option key={code} value={code}>
								{countryName(code)} ({lists})
							</option>
						))}
					</Choice>
					<button type="submit" className="button">
						Find
					</button>
				</form>
			</search>
			<p role="status" className="count">
				{total === 0 && lists.length === 0 ? nothingIn({ words, country }) : counted(total, 'list')}
				{(words || country) && (
					<>
						{' '}
						· <Link href="/lists/public">All public lists</Link>
					</>
				)}
			</p>
			<PublicLists lists={lists} heading="h2" />
			<PageSteps page={page} last={Math.ceil(total / PER_PAGE)} to={to} />
		</div>
	)
}

function nothingIn({ words, country }: { words: string; country: string | null }): string {
	if (words || country) return 'No public list answers this.'
	return 'No list is public yet. Open one of your own and choose who reads it.'
}

function addressOf({
	words,
	country,
	page,
}: {
	words: string
	country: string | null
	page: number
}) {
	const params = new URLSearchParams({
		...(words && { q: words }),
		...(country && { country }),
		...(page > 1 && { page: String(page) }),
	})
	return params.size > 0 ? `/lists/public?${params}` : '/lists/public'
}

/** What an address says once; of what it says twice, nothing. NUL is no word. */
const one = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '') : '')
