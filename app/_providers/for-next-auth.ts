import type { OAuthConfig } from 'next-auth/providers/oauth'
import type { Claims } from './claims.ts'
import {
	type Client,
	clientOf,
	configuredProviders,
	issuerOf,
	type Provider,
} from './configured.ts'
import { gitHubClaims } from './github.ts'

/** The configured providers, as next-auth takes them. */
export function nextAuthProviders(): OAuthConfig<Claims>[] {
	return configuredProviders().map((provider) => {
		const client = clientOf(provider.id)!
		const issuer = issuerOf(provider.id)
		return issuer ? oidc(provider, client, issuer) : gitHub(provider, client)
	})
}

/** Any OpenID Connect issuer: what its ID token says, and what its userinfo adds. */
function oidc({ id, name }: Provider, client: Client, issuer: string): OAuthConfig<Claims> {
	return {
		...{ id, name, ...client },
		type: 'oauth',
		wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
		authorization: { params: { scope: 'openid email profile' } },
		idToken: true,
		checks: ['pkce', 'state', 'nonce'],
		userinfo: {
			// openid-client refuses a userinfo that is about somebody else than the ID token.
			request: async ({ client: asked, tokens }) => {
				const whole = tokens as Exclude<Parameters<typeof asked.userinfo>[0], string>
				const said = asked.issuer.metadata.userinfo_endpoint ? await asked.userinfo(whole) : {}
				return { ...said, ...whole.claims() }
			},
		},
		profile: ({ sub }) => ({ id: sub }),
	}
}

/** GitHub has no ID tokens: who it is, and which address is verified, its API says. */
function gitHub({ id, name }: Provider, client: Client): OAuthConfig<Claims> {
	return {
		...{ id, name, ...client },
		type: 'oauth',
		authorization: {
			url: 'https://github.com/login/oauth/authorize',
			params: { scope: 'read:user user:email' },
		},
		token: 'https://github.com/login/oauth/access_token',
		checks: ['pkce', 'state'],
		userinfo: { request: ({ tokens }) => gitHubClaims(tokens.access_token ?? '') },
		profile: ({ sub }) => ({ id: sub }),
	}
}
