import { dateInWords } from '#article/dates'

/** What an issue is called: `Issue IV540, January 2020`. */
export function issueTitle({ number, month }: { number: string; month: string | null }): string {
	return `Issue ${number}${month ? `, ${dateInWords(month)}` : ''}`
}
