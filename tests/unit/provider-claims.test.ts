import { expect, test } from 'vitest'
import { EnvironmentNotReady, environmentFrom } from '#env'
import { identityIn } from '../../app/_providers/claims.ts'
import { claimsOf } from '../../app/_providers/github.ts'

const ANA = { sub: '42', name: 'Ana', email: 'ana@example.org', email_verified: true }

test('whom a provider vouches for is known by what it calls them, with a verified address', () => {
	expect(identityIn(ANA)).toEqual({ subject: '42', name: 'Ana', email: 'ana@example.org' })
})

test.each([
	['says so', false],
	['says nothing of it', undefined],
	['says it in a word', 'true'],
	['says it in a number', 1],
])('an address is not taken as verified where the provider %s', (_, email_verified) => {
	expect(identityIn({ ...ANA, email_verified })).toMatchObject({ email: null })
})

test.each([[{ ...ANA, sub: '' }], [{ ...ANA, sub: undefined }], [null], ['42']])(
	'%j is nobody',
	(claims) => {
		expect(identityIn(claims)).toBeNull()
	},
)

test('a name or an address that none could have here is left out', () => {
	const odd = identityIn({ ...ANA, name: 'Ana\u0000', email: 'no address' })

	expect(odd).toEqual({ subject: '42', name: 'Reader', email: null })
})

test('GitHub’s verified address is the primary one, if that is verified', () => {
	const user = { id: 42, login: 'ana', name: null }
	const other = { email: 'other@example.org', primary: false, verified: true }
	const primary = { email: 'ana@example.org', primary: true, verified: true }

	expect(identityIn(claimsOf(user, [other, primary]))).toEqual({
		...{ subject: '42', name: 'ana', email: 'ana@example.org' },
	})
	expect(identityIn(claimsOf(user, [other, { ...primary, verified: false }]))!.email).toBeNull()
	expect(identityIn(claimsOf(user, [other]))!.email).toBeNull()
})

const OIDC = {
	OIDC_ISSUER: 'https://login.example.org',
	OIDC_CLIENT_ID: 'carrel',
	OIDC_CLIENT_SECRET: 'secret',
}

test('a provider is configured as a whole, with or without a name for its button', () => {
	expect(environmentFrom(OIDC)).toMatchObject(OIDC)
	expect(environmentFrom({ ...OIDC, OIDC_NAME: 'The House' }).OIDC_NAME).toBe('The House')
	expect(environmentFrom({ OIDC_ISSUER: '', GITHUB_ID: '' }).OIDC_ISSUER).toBeUndefined()
})

test.each([
	['OIDC_CLIENT_SECRET', { ...OIDC, OIDC_CLIENT_SECRET: '' }],
	['OIDC_ISSUER', { OIDC_NAME: 'The House' }],
	['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'http://login.example.org' }],
	['OIDC_ISSUER', { ...OIDC, OIDC_ISSUER: 'login.example.org' }],
	['GITHUB_SECRET', { GITHUB_ID: 'carrel' }],
	['GOOGLE_ID', { GOOGLE_SECRET: 'secret' }],
])('half a provider is none: %s is named', (name, variables) => {
	expect(() => environmentFrom(variables)).toThrow(EnvironmentNotReady)
	expect(() => environmentFrom(variables)).toThrow(name)
})
