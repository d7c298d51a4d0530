import { expect, test } from 'vitest'
import { EnvironmentNotReady, environmentFrom } from '#env'

const SMTP_URL = 'smtps://user:p%40ss@mail.example.org:465'

test.each([
	['library@example.org', { name: '', address: 'library@example.org' }],
	['The Library <library@example.org>', { name: 'The Library', address: 'library@example.org' }],
	[
		'"Library, The" <library@example.org>',
		{ name: 'Library, The', address: 'library@example.org' },
	],
])('mail comes from %s', (MAIL_FROM, from) => {
	expect(environmentFrom({ SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM: from })
})

test('an environment without mail, or with empty variables for it, is ready', () => {
	expect(environmentFrom({})).not.toHaveProperty('SMTP_URL')
	expect(environmentFrom({ SMTP_URL: '', MAIL_FROM: '' }).MAIL_FROM).toBeUndefined()
})

test.each([
	['a server without a sender', { SMTP_URL }, /MAIL_FROM|beside SMTP_URL/],
	['a sender without a server', { MAIL_FROM: 'a@example.org' }, /beside MAIL_FROM/],
	['another protocol', { SMTP_URL: 'https://mail.example.org' }, /must be smtp:\/\/host/],
	['no address at all', { SMTP_URL: 'mail.example.org' }, /must be smtp:\/\/host/],
	['no host', { SMTP_URL: 'smtp://' }, /must be smtp:\/\/host/],
	['a user without a password', { SMTP_URL: 'smtp://user@mail.example.org' }, /must be smtp/],
	['a lone percent sign', { SMTP_URL: 'smtp://u:100%@mail.example.org' }, /must be smtp/],
	['options', { SMTP_URL: 'smtp://mail.example.org/?tls=no' }, /must be smtp/],
	['a sender without an address', { SMTP_URL, MAIL_FROM: 'The Library' }, /must be an address/],
	['two senders', { SMTP_URL, MAIL_FROM: 'a@example.org, b@example.org' }, /must be an address/],
	['a sender of two lines', { SMTP_URL, MAIL_FROM: 'A\nBcc: <b@example.org>' }, /must be an add/],
])('says what is wrong with %s', (_, variables, words) => {
	expect(() => environmentFrom(variables)).toThrow(EnvironmentNotReady)
	expect(() => environmentFrom(variables)).toThrow(words)
})
