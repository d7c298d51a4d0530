import { readDate, readMonth } from '../printed-dates.ts'

const YEAR = String.raw`(?:1[5-9]|20)\d\d`
const MONTH = String.raw`(?:jan|feb|f[ée]v|mar|m[äa]r|apr|avr|abr|mai|may|mag|jui|jun|jul|giu|lug|ao[uû]|aug|ago|sep|set|oct|okt|out|ott|nov|d[ée]c|dez|dic|ene|gen)\p{L}{0,7}\.?`
const OF = `(?:de |of |do |del )?`
const TO = `(?: ?[-–—/] ?| (?:and|et|y|e|und) )`
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?`
const FORMS = [
	`(?<day>${DAY})(?:${TO}${DAY})? ?${OF}(?<month>${MONTH})(?:${TO}(?:${DAY} )?${OF}${MONTH})?,? ${OF}(?<year>${YEAR})`,
	`(?<month>${MONTH}) (?<day>${DAY})(?:${TO}(?:${MONTH} )?${DAY})?,? (?<year>${YEAR})`,
	`(?<month>${MONTH})(?:${TO}${MONTH})?,? ${OF}(?<year>${YEAR})`,
	String.raw`(?<iso>${YEAR}-\d\d(?:-\d\d)?|\d{1,2}[./]\d{1,2}[./]${YEAR})`,
	String.raw`(?:(?:spring|summer|autumn|fall|winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|estate|autunno|Frühjahr|Sommer|Herbst|Winter|\p{Lu}\p{L}+ (?:quarter|term)|\d\p{L}{1,2} (?:trimestre|semestre)),? ${OF})?(?<only>${YEAR})(?:${TO}(?:${YEAR}|\d\d))?`,
]
const anchored = FORMS.map(
	(form) =>
		new RegExp(
			String.raw`^(?:\p{L}+(?:-feira)?,? (?=\d{1,2}\b|\p{L}{3,9} \d))?(?:(?:on|the|le|el|am|vom|of|du|del|dated|published|c\.|ca\.) ){0,2}${form}(?: \([^()]{1,40}\))?$`,
			'iu',
		),
)
const atEnd = FORMS.map((form) => new RegExp(String.raw`(?<=^|[\s(,])${form}$`, 'iu'))

/** Short forms of months that the readers of heads do not meet. */
const SHORT: readonly [RegExp, string][] = [
	[/^janv/iu, 'january'],
	[/^f[ée]v/iu, 'february'],
	[/^(?:avr|abr)/iu, 'april'],
	[/^ene|^gen/iu, 'january'],
	[/^juil/iu, 'july'],
	[/^juin/iu, 'june'],
	[/^lug/iu, 'july'],
	[/^giu/iu, 'june'],
	[/^mag/iu, 'may'],
	[/^ago|^ao/iu, 'august'],
	[/^set|^sept?/iu, 'september'],
	[/^okt|^out|^ott/iu, 'october'],
	[/^d[ée][cz]|^dic/iu, 'december'],
	[/^m[äa]r/iu, 'march'],
]

/** The date that a text is, ISO 8601 and maybe partial; of a range its beginning. Null when it says anything else. */
export function dateOf(text: string): string | null {
	if (text.length > 80 || !/\d{4}|\d[./]\d/u.test(text)) return null
	return isoIn(anchored, text)?.iso ?? null
}

/** The date that a text ends with, and what stands before it. */
export function dateAtEnd(text: string): { iso: string; before: string } | null {
	const tail = text.slice(-60)
	if (!/\d\d$/u.test(tail)) return null
	const found = isoIn(atEnd, tail)
	return found && { iso: found.iso, before: text.slice(0, text.length - found.length).trim() }
}

function isoIn(forms: readonly RegExp[], text: string): { iso: string; length: number } | null {
	for (const form of forms) {
		const found = form.exec(text)
		if (!found) continue
		const { day, month, year, iso, only } = found.groups ?? {}
		const length = found[0].length
		const date = only ?? (iso ? readDate(iso)?.iso : named(day, month ?? '', year ?? ''))
		if (date) return { iso: date, length }
	}
	return null
}

function named(day: string | undefined, month: string, year: string): string | null {
	const word = SHORT.find(([form]) => form.test(month))?.[1] ?? month.replace(/\.$/u, '')
	if (day === undefined) return readMonth(`${word} ${year}`)
	return readDate(`${Number.parseInt(day, 10)} ${word} ${year}`)?.iso ?? null
}
