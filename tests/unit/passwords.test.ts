import { expect, test } from 'vitest'
import { NewPassword } from '../../app/_session/account-form.ts'
import { hashOf, isPassword } from '../../app/_session/passwords.ts'

test('a password opens its own hash and no other does', async () => {
	const hash = await hashOf('the quiet harbour')

	expect(await isPassword('the quiet harbour', hash)).toBe(true)
	expect(await isPassword('The quiet harbour', hash)).toBe(false)
	expect(await isPassword('', hash)).toBe(false)
})

test('the hash is argon2id with the parameters that OWASP names', async () => {
	expect(await hashOf('the quiet harbour')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('an é is the same letter however the keyboard writes it', async () => {
	const hash = await hashOf('un caf\u00e9 au port')

	expect(await isPassword('un cafe\u0301 au port', hash)).toBe(true)
})

test('no password opens an account that does not exist', async () => {
	expect(await isPassword('the password of an account that does not exist', null)).toBe(false)
})

test('a password is refused for its length only', () => {
	expect(NewPassword.safeParse('aaaaaaaaaa').success).toBe(true)
	expect(NewPassword.safeParse('aaaaaaaaa').success).toBe(false)
	expect(NewPassword.safeParse('a'.repeat(200)).success).toBe(true)
	expect(NewPassword.safeParse('a'.repeat(201)).success).toBe(false)
})
