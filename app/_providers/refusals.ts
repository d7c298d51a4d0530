/** Why somebody who comes back from a provider is not let in, and what they can do. Says no more than the provider proved. */
export const REFUSALS = {
	taken: (name: string) =>
		`The e-mail address that ${name} gave has an account here already. Sign in as you did before, then link ${name} under Account: from then on it opens your account.`,
	unverified: (name: string) =>
		`${name} did not say that your e-mail address is verified, and only then is an account made from it. Verify the address there, or make an account here.`,
	shut: () => 'This account is shut. Write to those who run the library.',
	often: () => 'Too many accounts were made from where you are. Try again in an hour.',
	failed: (name: string) =>
		`Signing in with ${name} did not come to an end. Nothing was changed; begin again.`,
} satisfies Record<string, (name: string) => string>
export type Refusal = keyof typeof REFUSALS

/** The page that says so. */
export function refusedPath(why: Refusal, provider: string): string {
	return `/sign-in/refused?${new URLSearchParams({ why, provider })}`
}
