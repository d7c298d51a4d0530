import Link from 'next/link'
import type { ArticleCountry } from '#article/article'
import { countryName } from '#places/countries'
import { countryAddress } from './country-address.ts'
import styles from './country-chips.module.css'

/** The countries of a text: those it is about as links one sees, those it names in a quieter line. */
export function CountryChips({ countries }: { countries: readonly ArticleCountry[] }) {
	const subjects = countries.filter(({ role }) => role === 'subject')
	const mentioned = countries.filter(({ role }) => role === 'mentioned')
	if (countries.length === 0) return null
	return (
		<div className={styles.countries}>
			{subjects.length > 0 && (
				<ul className={styles.chips} aria-label="Countries this text is about">
					{subjects.map(({ code }) => (
						<li key={code}>
							<Link href={countryAddress(code)} className="chip" prefetch={false}>
								{countryName(code)}
							</Link>
						</li>
					))}
				</ul>
			)}
			{mentioned.length > 0 && (
				<p className="quiet">
					Also mentioned:{' '}
					{mentioned.map(({ code }, n) => (
						<span key={code}>
							{n > 0 && ', '}
							<Link href={countryAddress(code)} prefetch={false}>
								{countryName(code)}
							</Link>
						</span>
					))}
				</p>
			)}
		</div>
	)
}
