const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]

/** A date as one says it, however much of it is known: `5 January 2020`, `March 2003`, `2003`. */
export function dateInWords(date: string): string {
	const [year, month, day] = date.split('-')
	const name = month && MONTHS[Number(month) - 1]
	return [day && name && String(Number(day)), name, year].filter(Boolean).join(' ')
}
