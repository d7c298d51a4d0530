/** What is known of an answer when its head is written. */
interface Answer {
	type?: string
	isAttachment?: boolean
	nonce?: string
}

export function newNonce(): string
export function lenientPolicy(): string
export function formTargetsIn(variables: Record<string, string | undefined>): string[]
export function headersBy(site: { isHttps: boolean; formTargets: string[] }): {
	built: Record<string, string>
	answer(answer: Answer): Record<string, string>
}
