import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A person as a provider knows them. */
export type Person = { name: string; email?: string; email_verified?: boolean }

const CALLBACK = '/api/auth/callback/oidc'
const CLIENT = { id: 'carrel', secret: 'a secret between the two of them' }

/**
 * A real OpenID Connect provider on a port of its own. It asks who one is by name, takes everybody at their word, and tells what it
 * knows of them: `people`, by what it calls them. `variables` are what a library that trusts it is started with.
 */
export async function anIdentityProvider(people: Record<string, Person>) {
	const server = createServer().listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
	const holds = { isOn: false }
	const provider = new Provider(issuer, {
		clients: [
			{
				...{ client_id: CLIENT.id, client_secret: CLIENT.secret },
				redirect_uris: [`http://localhost${CALLBACK}`],
				response_types: ['code'],
				grant_types: ['authorization_code'],
			},
		],
		...settings(people),
	})
	// The library gets its port later than this.
	provider.Client.prototype.redirectUriAllowed = (uri: string) => new URL(uri).pathname === CALLBACK
	const answer = provider.callback()
	server.on('request', (request, response) => {
		if (request.url?.startsWith('/who/')) void ask(provider, request, response)
		else answer(request, holds.isOn ? keptBack(response) : response)
	})
	return {
		variables: {
			OIDC_ISSUER: issuer,
			OIDC_CLIENT_ID: CLIENT.id,
			OIDC_CLIENT_SECRET: CLIENT.secret,
			OIDC_NAME: 'The Example House',
		},
		people,
		/** While it is on, the way back is not gone but written on the page. */
		holds,
		close: () => new Promise<void>((resolve) => server.close(() => resolve())),
	}
}

/** An answer that says where it would have led. */
function keptBack(response: ServerResponse): ServerResponse {
	const end = response.end.bind(response) as (text?: unknown) => ServerResponse
	response.end = ((text?: unknown) => {
		const to = String(response.getHeader('location') ?? '')
		if (!to.includes(CALLBACK)) return end(text)
		response.statusCode = 200
		for (const name of ['location', 'content-length']) response.removeHeader(name)
		response.setHeader('Content-Type', 'text/plain')
		return end(to)
	}) as typeof response.end
	return response
}

function settings(people: Record<string, Person>) {
	return {
		ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
		pkce: { required: () => true },
		features: { devInteractions: { enabled: false } },
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
		cookies: { keys: ['a key of no importance'] },
		interactions: { url: (_: unknown, { uid }: { uid: string }) => `/who/${uid}` },
		findAccount: (_: unknown, id: string) => ({
			accountId: id,
			claims: () => ({ sub: id, ...people[id] }),
		}),
		// A provider that asks no leave: what it tells whom was settled when the library was let in.
		loadExistingGrant: async (context: GrantContext) => {
			const { provider, client, session } = context.oidc
			const grant = new provider.Grant({
				clientId: client!.clientId,
				accountId: session!.accountId,
			})
			grant.addOIDCScope('openid email profile')
			await grant.save()
			return grant
		},
	} satisfies ConstructorParameters<typeof Provider>[1]
}

type GrantContext = {
	oidc: {
		provider: Provider
		client?: { clientId: string }
		session?: { accountId?: string }
	}
}

/** The page that asks who one is, and what it answers. */
async function ask(provider: Provider, request: IncomingMessage, response: ServerResponse) {
	if (request.method !== 'POST') {
		response.setHeader('Content-Type', 'text/html; charset=utf-8')
		response.end(
			'<title>The Example House</title><form method="post"><label>Who are you? <input name="who"></label>' +
				'<button>Go on</button> <button name="not" value="1">Rather not</button></form>',
		)
		return
	}
	let body = ''
	for await (const chunk of request) body += chunk
	const form = new URLSearchParams(body)
	const result = form.get('not')
		? { error: 'access_denied' }
		: { login: { accountId: form.get('who') ?? '' } }
	await provider.interactionFinished(request, response, result)
}
