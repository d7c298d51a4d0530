import { isCountryCode } from '#places/countries'

/** Where a country's articles are. An archive may use a code that is no country's: that has no page, but can be searched. */
export function countryAddress(code: string): string {
	return isCountryCode(code) ? `/countries/${code}` : `/search?country=${encodeURIComponent(code)}`
}
