import { z } from 'zod'

/** An empty variable in a shell or an `.env` file means "not set". */
const optional = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const isMailServer = (text: string) => {
	if (!URL.canParse(text)) return false
	const { protocol, hostname, pathname, search, hash, username, password } = new URL(text)
	return (
		/^smtps?:$/.test(protocol) &&
		hostname !== '' &&
		/^\/?$/.test(pathname) &&
		search + hash === '' &&
		(username === '') === (password === '') &&
		isDecodable(username + password)
	)
}

function isDecodable(text: string): boolean {
	try {
		decodeURIComponent(text)
		return true
	} catch {
		return false
	}
}

/** `ana@example.org`, or `The library <ana@example.org>`, the name in quotation marks or not. */
const Mailbox = z.string().transform((text, context) => {
	const [, name = '', inside] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? []
	const address = z.email().safeParse(inside ?? text.trim())
	if (address.success && !/\p{Cc}/u.test(name))
		return { name: name.trim().replace(/^"(.*)"$/, '$1'), address: address.data }
	context.addIssue('must be an address, such as "The library <library@example.org>"')
	return z.NEVER
})

/**
 * An embedder as Meilisearch's settings have it (`source` and what belongs to it), in JSON. The app need not know the
 * keys in it: for it `on` is enough.
 */
const Embedder = z
	.string()
	.transform((text, context) => {
		if (text === 'on') return { source: 'on' as const }
		try {
			return JSON.parse(text)
		} catch {
			context.addIssue('must be JSON, such as {"source":"ollama","model":"nomic-embed-text"}')
			return z.NEVER
		}
	})
	.pipe(
		z.looseObject({
			source: z.enum(['openAi', 'ollama', 'rest', 'on'], 'source must be openAi, ollama or rest'),
			url: z.url({ protocol: /^https?$/, error: 'url must be an http(s):// address' }).optional(),
			documentTemplate: z.string().optional(),
		}),
	)

/** OpenID Connect asks for TLS; on this machine itself there is nobody in between. */
const isIssuer = (text: string) =>
	URL.canParse(text) && /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(text)

/** What signing in with accounts elsewhere needs: all of a line, or nothing. */
const PROVIDER_SETS = [
	['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
	['GOOGLE_ID', 'GOOGLE_SECRET'],
	['GITHUB_ID', 'GITHUB_SECRET'],
]
const MISSING = 'is needed beside the others of its kind: see .env.example'

function missingOf(env: Record<string, unknown>): [name: string][] {
	const begun = PROVIDER_SETS.filter((set) => set.some((name) => env[name] !== undefined))
	if (env.OIDC_NAME !== undefined) begun.push(PROVIDER_SETS[0]!)
	const missing = begun.flat().filter((name) => env[name] === undefined)
	return [...new Set(missing)].map((name) => [name])
}

const Env = z
	.object({
		PORT: z.preprocess(
			(value) => (value === '' ? undefined : value),
			z.coerce.number('must be a port number, such as 3000').int().min(1).max(65535).default(3000),
		),
		CARREL_DATA: z.preprocess((value) => value || undefined, z.string().default('.carrel')),
		DATABASE_URL: optional(
			z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }),
		),
		MEILI_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' })),
		MEILI_ADMIN_KEY: optional(z.string()),
		MEILI_SEARCH_KEY: optional(z.string()),
		MEILI_BIN: optional(z.string()),
		MEILI_INDEX_PREFIX: optional(
			z.string().regex(/^[a-z0-9_-]{1,40}$/, 'may hold a–z, 0–9, - and _ only'),
		),
		MEILI_EMBEDDER: optional(Embedder),
		NEXTAUTH_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s):// address' })),
		NEXTAUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
		TRUSTED_PROXIES: z.preprocess(
			(value) => (value === '' ? undefined : value),
			z.coerce
				.number('must be how many proxies stand before the app')
				.int()
				.min(0)
				.max(9)
				.default(0),
		),
		BREACHED_PASSWORDS: optional(z.string()),
		SMTP_URL: optional(
			z
				.string()
				.refine(
					isMailServer,
					'must be smtp://host or smtps://host, with user:password@ before and :port behind where they are needed; write what is special in a password as in any address (%40 for @)',
				),
		),
		MAIL_FROM: optional(Mailbox),
		OIDC_ISSUER: optional(z.string().refine(isIssuer, 'must be an https:// address')),
		OIDC_CLIENT_ID: optional(z.string()),
		OIDC_CLIENT_SECRET: optional(z.string()),
		OIDC_NAME: optional(z.string().max(60, 'must be a short name, as on a button')),
		GOOGLE_ID: optional(z.string()),
		GOOGLE_SECRET: optional(z.string()),
		GITHUB_ID: optional(z.string()),
		GITHUB_SECRET: optional(z.string()),
	})
	.superRefine((env, context) => {
		for (const path of missingOf(env)) context.addIssue({ code: 'custom', path, message: MISSING })
	})
	.refine((env) => !env.MEILI_URL || env.MEILI_SEARCH_KEY || env.MEILI_ADMIN_KEY, {
		path: ['MEILI_SEARCH_KEY'],
		error: 'is needed beside MEILI_URL (and MEILI_ADMIN_KEY for the indexer)',
	})
	.refine((env) => !env.SMTP_URL || env.MAIL_FROM, {
		path: ['MAIL_FROM'],
		error: 'is needed beside SMTP_URL: whom mail comes from',
	})
	.refine((env) => !env.MAIL_FROM || env.SMTP_URL, {
		path: ['SMTP_URL'],
		error: 'is needed beside MAIL_FROM: the server that takes mail',
	})

export type Env = z.infer<typeof Env>

/** Thrown when the environment cannot be used; its message lists every fault at once. */
export class EnvironmentNotReady extends Error {
	override name = 'EnvironmentNotReady'
}

let checked: Env | undefined

/** The environment, checked once. Throws `EnvironmentNotReady` with every fault together. */
export function env(): Env {
	checked ??= environmentFrom(process.env)
	return checked
}

/** Reads an environment from any record of variables; `env()` is this over the process's own. */
export function environmentFrom(variables: Record<string, string | undefined>): Env {
	const result = Env.safeParse(variables)
	if (!result.success)
		throw new EnvironmentNotReady(`The environment is not ready:\n${z.prettifyError(result.error)}`)
	return result.data
}

/** A variable that must be there for this program; says which and what to do when it is not. */
export function required<K extends keyof Env>(name: K): NonNullable<Env[K]> {
	const value = env()[name]
	if (value === undefined || value === null)
		throw new EnvironmentNotReady(
			`${name} is not set. \`npm start\` sets it for a local library; see .env.example for a server.`,
		)
	return value
}
