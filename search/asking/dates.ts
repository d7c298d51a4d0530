/** Whether this is a day, a month or a year that there can be: `2020-01-05`, `2020-01`, `2020`. */
export function isPartialDate(value: string): boolean {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
	if (!parts) return false
	const [, year, month = '01', day = '01'] = parts
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The first day a partial date can mean, as YYYYMMDD. */
export function startOfDates(date: string): number {
	const [year, month = '01', day = '01'] = date.split('-')
	return Number(`${year}${month}${day}`)
}

/** A number that no day of the partial date is above, as YYYYMMDD. */
export function endOfDates(date: string): number {
	const [year, month = '12', day = '31'] = date.split('-')
	return Number(`${year}${month}${day}`)
}
