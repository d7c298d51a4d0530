import { env } from '#env'

const PROVIDERS = ['oidc', 'google', 'github'] as const
export type ProviderId = (typeof PROVIDERS)[number]

/**
 * A library elsewhere whose accounts open accounts here. `key` is what it is called in the database: with an issuer of one's own
 * its address, so that another one put in its place never opens what the first one did.
 */
export type Provider = { id: ProviderId; name: string; key: string }

/** What a provider is asked with. */
export type Client = { clientId: string; clientSecret: string }

/** The providers that are configured; none without an address that they could lead back to. */
export function configuredProviders(): Provider[] {
	if (!env().NEXTAUTH_URL) return []
	return PROVIDERS.filter(clientOf).map((id) => ({ id, name: nameOf(id), key: keyOf(id) }))
}

/** The provider of that id, or null when it is not configured. */
export function configuredProvider(id: unknown): Provider | null {
	return configuredProviders().find((provider) => provider.id === id) ?? null
}

/** Whether the provider of that key is among these, and what it is called; a key where it is not any more. */
export function nameBehind(key: string): string {
	const known = configuredProviders().find((provider) => provider.key === key)
	return known?.name ?? key.replace(/^oidc https?:\/\//, '')
}

/** What a provider is asked with; null when it is not configured. */
export function clientOf(id: ProviderId): Client | null {
	const given = env()
	const [clientId, clientSecret] = {
		oidc: [given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET],
		google: [given.GOOGLE_ID, given.GOOGLE_SECRET],
		github: [given.GITHUB_ID, given.GITHUB_SECRET],
	}[id]
	return clientId && clientSecret ? { clientId, clientSecret } : null
}

/** The issuer that signs for a provider's accounts; null where it speaks OAuth only. */
export function issuerOf(id: ProviderId): string | null {
	if (id === 'google') return 'https://accounts.google.com'
	return id === 'oidc' ? (env().OIDC_ISSUER ?? null) : null
}

function nameOf(id: ProviderId): string {
	if (id === 'oidc') return env().OIDC_NAME ?? new URL(env().OIDC_ISSUER ?? '').hostname
	return id === 'google' ? 'Google' : 'GitHub'
}

function keyOf(id: ProviderId): string {
	return id === 'oidc' ? `oidc ${env().OIDC_ISSUER}` : id
}
