/** A date as read: ISO 8601, maybe partial; `weekdayIsWrong` when a printed weekday does not belong to it. */
export interface ReadDate {
	iso: string
	weekdayIsWrong: boolean
}

const MONTHS: readonly string[][] = [
	['january', 'jan', 'janvier', 'enero', 'januar', 'janeiro', 'gennaio'],
	['february', 'feb', 'février', 'fevrier', 'febrero', 'februar', 'fevereiro', 'febbraio'],
	['march', 'mar', 'mars', 'marzo', 'märz', 'março'],
	['april', 'apr', 'avril', 'abril', 'aprile'],
	['may', 'mai', 'mayo', 'maio', 'maggio'],
	['june', 'jun', 'juin', 'junio', 'juni', 'junho', 'giugno'],
	['july', 'jul', 'juillet', 'julio', 'juli', 'julho', 'luglio'],
	['august', 'aug', 'août', 'aout', 'agosto'],
	['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'settembre'],
	['october', 'oct', 'octobre', 'octubre', 'oktober', 'outubro', 'ottobre'],
	['november', 'nov', 'novembre', 'noviembre', 'novembro'],
	['december', 'dec', 'décembre', 'decembre', 'diciembre', 'dezember', 'dezembro', 'dicembre'],
]

const WEEKDAYS: readonly string[][] = [
	['sunday', 'dimanche', 'domingo', 'sonntag', 'domenica'],
	['monday', 'lundi', 'lunes', 'montag', 'segunda-feira', 'lunedì'],
	['tuesday', 'mardi', 'martes', 'dienstag', 'terça-feira', 'martedì'],
	['wednesday', 'mercredi', 'miércoles', 'mittwoch', 'quarta-feira', 'mercoledì'],
	['thursday', 'jeudi', 'jueves', 'donnerstag', 'quinta-feira', 'giovedì'],
	['friday', 'vendredi', 'viernes', 'freitag', 'sexta-feira', 'venerdì'],
	['saturday', 'samedi', 'sábado', 'samstag', 'sabato'],
]

const indexOf = (names: readonly string[][]) =>
	new Map(names.flatMap((forms, index) => forms.map((form) => [form, index] as const)))
const MONTH_OF = indexOf(MONTHS)
const WEEKDAY_OF = indexOf(WEEKDAYS)

const WEEKDAY = String.raw`(?:(?<weekday>\p{L}+(?:-feira)?),?\s+(?:(?:the|le|el)\s+)?)?`
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?`
const OF = String.raw`\s+(?:(?:of|de|do)\s+)?`
const YEAR = String.raw`(?<year>\d{4})`
const FORMS = [
	`${WEEKDAY}${DAY}${OF}(?<month>\\p{L}+)\\.?,?${OF}${YEAR}`,
	`${WEEKDAY}(?<month>\\p{L}+)\\.?\\s+${DAY},?\\s+${YEAR}`,
	`(?<month>\\p{L}+)\\.?,?${OF}${YEAR}`,
	YEAR,
].map((form) => new RegExp(`^${form}$`, 'iu'))

/** The date that a whole text is, in any of the languages of the heads, or null when it is something else. */
export function readDate(text: string): ReadDate | null {
	const trimmed = text
		.replace(/[\s\u00a0]+/gu, ' ')
		.trim()
		.replace(/\.$/u, '')
		.replace(/(?<=\d{4}),?(?: (?:at|à|a las|um|às|alle))? \d{1,2}\s?[:h]\s?\d{2}(?: Uhr)?$/u, '')
	// Day first, as the sites of these magazines write it; a time may stand behind.
	const numeric =
		/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\s*[-–,à]?\s*\d{1,2}\s?[:h]\s?\d{2})?$/u.exec(trimmed)
	if (numeric) return assemble(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]))
	const iso = isoDate(trimmed)
	if (iso) return { iso, weekdayIsWrong: false }
	for (const form of FORMS) {
		const parts = form.exec(trimmed)?.groups
		if (!parts) continue
		const month = parts.month === undefined ? undefined : MONTH_OF.get(parts.month.toLowerCase())
		if (parts.month !== undefined && month === undefined) continue
		const weekday =
			parts.weekday === undefined ? undefined : WEEKDAY_OF.get(parts.weekday.toLowerCase())
		if (parts.weekday !== undefined && weekday === undefined) continue
		const day = parts.day === undefined ? undefined : Number(parts.day)
		return assemble(Number(parts.year), month === undefined ? undefined : month + 1, day, weekday)
	}
	return null
}

/** An ISO date, maybe partial or with a time after it, cut to the date; null when it is none or no day of the calendar. */
export function isoDate(text: string): string | null {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/u.exec(text.trim())
	if (!parts) return null
	const [, year, month, day] = parts
	return (
		assemble(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined)?.iso ??
		null
	)
}

/** The month (`YYYY-MM`) of a label such as `January 2020`, `March-April 2013` or `December 2002/January 2003`, whose first month counts. */
export function readMonth(text: string): string | null {
	const single = text
		.trim()
		.replace(/^(\p{L}+)\s?[-–/]\s?\p{L}+(?=\s+\d{4}$)/u, '$1')
		.replace(/(?<=^\p{L}+\s+\d{4})\s?[-–/].+$/u, '')
	const date = readDate(single)
	return date && date.iso.length >= 7 ? date.iso.slice(0, 7) : null
}

function assemble(year: number, month?: number, day?: number, weekday?: number): ReadDate | null {
	if (year < 1500 || year > 2100) return null
	const padded = (part: number) => String(part).padStart(2, '0')
	if (month === undefined) return { iso: String(year), weekdayIsWrong: false }
	if (month < 1 || month > 12) return null
	if (day === undefined) return { iso: `${year}-${padded(month)}`, weekdayIsWrong: false }
	const date = new Date(Date.UTC(year, month - 1, day))
	if (day < 1 || date.getUTCMonth() !== month - 1) return null
	const weekdayIsWrong = weekday !== undefined && date.getUTCDay() !== weekday
	return { iso: `${year}-${padded(month)}-${padded(day)}`, weekdayIsWrong }
}
