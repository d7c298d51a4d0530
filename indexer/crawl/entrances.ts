/** Pages of SPIP that lead to others and that no link need lead to. */
const OF_SPIP = ['/spip.php?page=backend', '/spip.php?page=plan']

/** What only some sites have, by their host: their archives, a page a year. */
const OF_SITES: Readonly<Record<string, (year: number) => string>> = {
	'internationalviewpoint.org': (year) => `/spip.php?page=archive&date=${year}`,
}

const FIRST_YEAR = 1990

/** SPIP lists so many articles in its sitemap, and the rest a year at a time. */
export const FULL_SITEMAP = 2000

/** Addresses, relative to the site, from which a SPIP site can be entered. */
export function spipEntrances(site: string, today: number): string[] {
	const archive = Object.hasOwn(OF_SITES, site) ? OF_SITES[site] : undefined
	return [...OF_SPIP, ...(archive ? years(today).map(archive) : [])]
}

/** The sitemaps of the single years of a SPIP site. */
export function yearlySitemaps(today: number): string[] {
	return years(today).map((year) => `/sitemap.xml?annee=${year}`)
}

function years(today: number): number[] {
	const last = new Date(today).getUTCFullYear()
	return Array.from({ length: last - FIRST_YEAR + 1 }, (_, n) => last - n)
}
