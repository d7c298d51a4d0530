import { countryName } from '#places/countries'
import { regionName } from '#places/regions'
import type { Facet } from './answer.ts'

const languages = new Intl.DisplayNames('en', { type: 'language' })

/** A facet's value as a reader would say it: `IR` is Iran, `fr` French. */
export function labelOf(facet: Facet, value: string): string {
	if (facet === 'country') return countryName(value)
	if (facet === 'region') return regionName(value)
	if (facet === 'language' && /^[a-z]{2,3}$/.test(value)) return languages.of(value) ?? value
	return value
}
