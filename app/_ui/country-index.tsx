import Link from 'next/link'
import type { CountryCount } from '#db/countries'
import { countryName } from '#places/countries'
import { regionName, regions, regionsOf } from '#places/regions'
import { countryAddress } from './country-address.ts'
import styles from './country-index.module.css'

/** Countries by region with how many articles are about each, or how many name one that none is about. */
export function CountryIndex({
	counts,
	heading: Heading = 'h3',
}: {
	counts: readonly CountryCount[]
	heading?: 'h2' | 'h3'
}) {
	return (
		<div className={styles.index}>
			{byRegion(counts).map(({ region, countries }) => (
				<section key={region} className={styles.region}>
					<Heading>{region}</Heading>
					<ul className={styles.countries}>
						{countries.map(({ code, about, mentioning }) => (
							<li key={code}>
								<Link href={countryAddress(code)} prefetch={false}>
									{countryName(code)}
								</Link>
								<span className="count">{(about || mentioning).toLocaleString('en')}</span>
							</li>
						))}
					</ul>
				</section>
			))}
		</div>
	)
}

/** Regions in their fixed order; a country stands in the first of its regions. */
function byRegion(counts: readonly CountryCount[]) {
	const home = (code: string) => regionsOf([code])[0]
	const sorted = counts.toSorted(
		(a, b) => b.about - a.about || countryName(a.code).localeCompare(countryName(b.code)),
	)
	const placed = [
		...regions().map(({ id }) => ({
			region: regionName(id),
			countries: sorted.filter(({ code }) => home(code) === id),
		})),
		{ region: 'Elsewhere', countries: sorted.filter(({ code }) => !home(code)) },
	]
	return placed.filter(({ countries }) => countries.length > 0)
}
