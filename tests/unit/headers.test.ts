import { describe, expect, test } from 'vitest'
import { formTargetsIn, headersBy } from '../../services/headers.mjs'

const PAGE = { type: 'text/html; charset=utf-8', nonce: 'n0nce' }
const policyOf = (formTargets: string[], answer = PAGE) =>
	headersBy({ isHttps: true, formTargets }).answer(answer)['Content-Security-Policy']

describe('a library that is read by https', () => {
	const heads = headersBy({ isHttps: true, formTargets: [] })

	test('says that it is read by nothing else, with every answer', () => {
		for (const head of [heads.built, heads.answer(PAGE), heads.answer({ type: 'image/png' })])
			expect(head['Strict-Transport-Security']).toMatch(/^max-age=63072000/)
	})

	test('and one that is not does not say so, or nobody could read it', () => {
		const head = headersBy({ isHttps: false, formTargets: [] }).answer(PAGE)

		expect(head).not.toHaveProperty('Strict-Transport-Security')
	})
})

describe('the forms of a page', () => {
	test('lead to the library alone', () => {
		expect(policyOf(formTargetsIn({ NEXTAUTH_URL: 'https://library.example.org' }))).toContain(
			"form-action 'self';",
		)
	})

	test('lead to who signs readers in, where that is set up, and to nobody else', () => {
		const targets = formTargetsIn({
			OIDC_ISSUER: 'https://login.example.org/realms/press',
			GITHUB_ID: 'abc',
			GOOGLE_CLIENT_ID: '',
			OTHER_ISSUER: 'no address',
			SCRIPT_ISSUER: 'javascript:alert(1)',
			DATABASE_URL: 'postgres://db.example.org',
		})

		expect(targets).toEqual(['https://login.example.org', 'https://github.com'])
		expect(policyOf(targets)).toContain(
			"form-action 'self' https://login.example.org https://github.com;",
		)
	})
})

test('a page that was given no nonce runs no script', () => {
	expect(policyOf([], { ...PAGE, nonce: '' })).toContain("script-src 'none';")
})
