import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, permanentRedirect } from 'next/navigation'
import { database } from '#db/connection'
import { articlesOnCountry, countryCounts } from '#db/countries'
import { countryName, isCountryCode } from '#places/countries'
import { formerStatesOf } from '#places/former-states'
import { regionName, regionsOf } from '#places/regions'
import { ArticleList } from '../../_ui/article-list.tsx'
import { FormerState } from '../../_ui/former-state.tsx'
import { counted } from '../../_ui/names.ts'
import { PageHead } from '../../_ui/page-head.tsx'
import { SearchBox } from '../../_ui/search-box.tsx'
import { StartHere } from '../../_ui/start-here.tsx'
import styles from './page.module.css'

type Address = { params: Promise<{ code: string }> }

/** More than a reader looks through; the search room has them all, page by page. */
const SHOWN = 60
const SHOWN_MENTIONING = 20

export async function generateMetadata({ params }: Address): Promise<Metadata> {
	const { code } = await params
	return { title: isCountryCode(code) ? countryName(code) : 'Nothing here' }
}

/** `/countries/{code}`: what the archive has on one country, and where it is mentioned besides. */
export default async function Country({ params }: Address) {
	const { code } = await params
	if (!isCountryCode(code)) {
		if (isCountryCode(code.toUpperCase())) permanentRedirect(`/countries/${code.toUpperCase()}`)
		notFound()
	}
	const db = database()
	const [counts, about, mentioning] = await Promise.all([
		countryCounts(db),
		articlesOnCountry(db, code, { role: 'subject', limit: SHOWN }),
		articlesOnCountry(db, code, { role: 'mentioned', limit: SHOWN_MENTIONING }),
	])
	const count = counts.find((one) => one.code === code) ?? { about: 0, mentioning: 0 }
	const name = countryName(code)
	const former = formerStatesOf(code)

	return (
		<div className={`column ${styles.country}`}>
			<PageHead kicker={regionsOf([code]).map(regionName).join(' · ')} title={name}>
				{count.about === 0
					? `No article here is about ${name} yet.`
					: `${counted(count.about, 'article is', 'articles are')} about ${name}.`}
				{count.mentioning > 0 &&
					` ${counted(count.mentioning, 'other mentions', 'others mention')} it.`}
			</PageHead>
			<SearchBox
				label={`Search what is about ${name}`}
				placeholder={`Search on ${name}`}
				bound={{ country: code }}
			/>
			<StartHere country={code} />
			{about.length > 0 && (
				<section aria-labelledby="about" className={styles.part}>
					<h2 id="about">About {name}</h2>
					<ArticleList articles={about} />
					<p>
						<Link href={`/search?country=${code}&sort=newest`}>
							{count.about > SHOWN
								? `All ${count.about.toLocaleString('en')} articles`
								: 'Narrow these down by year, author or topic'}
						</Link>
					</p>
				</section>
			)}
			{mentioning.length > 0 && (
				<section aria-labelledby="mentioning" className={styles.part}>
					<h2 id="mentioning">Also mentioned in</h2>
					<ArticleList articles={mentioning} />
					{count.mentioning > SHOWN_MENTIONING && (
						<p>
							<Link href={`/search?country=${code}&mentions=include&sort=newest`}>
								Everything that names {name}
							</Link>
						</p>
					)}
				</section>
			)}
			{former.length > 0 && (
				<section aria-labelledby="former" className={styles.part}>
					<h2 id="former">Former states</h2>
					<ul className={styles.former}>
						{former.map((state) => (
							<li key={state.name}>
								<FormerState state={state} />
							</li>
						))}
					</ul>
					<p className="quiet">
						Texts that name a former state are filed under the country that took its seat.
					</p>
				</section>
			)}
		</div>
	)
}
