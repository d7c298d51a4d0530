import { gazetteer } from './data/gazetteer.ts'
import { inflected, pluralised } from './inflection.ts'

/** A country by its ISO 3166-1 alpha-2 code (Kosovo is `XK`), named as a magazine prints it. */
export interface Country {
	code: string
	name: string
	regions: string[]
}

const byCode = new Map(gazetteer.map((entry) => [entry.code, entry]))

/** All countries and territories, in the order of their names. */
export function countries(): Country[] {
	return gazetteer
		.map(({ code, name, regions }) => ({ code, name, regions: [...regions] }))
		.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** True for the code of a country that is in the list, written in capitals. */
export function isCountryCode(text: string): boolean {
	return byCode.has(text)
}

/** The short English name; an unknown code is given back as it is. */
export function countryName(code: string): string {
	return byCode.get(code)?.name ?? code
}

/**
 * Every usual spelling that means the country and no other: names, former names, its people; the short name first. Whoever
 * asks for the Chinese does not ask for Chinese Americans.
 */
export function countryNames(code: string): string[] {
	const names = (byCode.get(code)?.names ?? []).filter(
		({ by, weak }) => !weak && (by === 'name' || by === 'former' || by === 'people'),
	)
	const isAnothersPeople = ({ by, text }: { by: string; text: string }) =>
		by === 'people' && /.[ -]Americans?$/u.test(text)
	const own = names.filter((name) => code !== 'US' || !isAnothersPeople(name))
	const forms = own.flatMap(({ text, by, anyCase }) =>
		anyCase ? inflected(text) : by === 'people' ? pluralised(text) : [text],
	)
	return [...new Set([countryName(code), ...forms])]
}
