import { expect, test } from 'vitest'
import { newBackupCodes, plainCode } from '../../app/_session/backup-code.ts'
import { codeAt, inBase32, otpauthUri, stepAt, stepOf } from '../../app/_session/totp.ts'

// The secret of the test vectors in RFC 4226, appendix D, and RFC 6238, appendix B.
const SECRET = Buffer.from('12345678901234567890')

test.each([
	['755224', 0],
	['287082', 1],
	['359152', 2],
	['969429', 3],
	['338314', 4],
	['254676', 5],
	['287922', 6],
	['162583', 7],
	['399871', 8],
	['520489', 9],
])('%s is the code of step %i, as RFC 4226 has it', (code, step) => {
	expect(codeAt(SECRET, step)).toBe(code)
})

test.each([
	['94287082', 59],
	['07081804', 1_111_111_109],
	['14050471', 1_111_111_111],
	['89005924', 1_234_567_890],
	['69279037', 2_000_000_000],
	['65353130', 20_000_000_000],
])('%s is the code of second %i, as RFC 6238 has it', (code, second) => {
	expect(codeAt(SECRET, stepAt(second * 1000), 8)).toBe(code)
})

test('a clock may be a step off, and not two', () => {
	const now = 1_700_000_000_000
	const of = (steps: number) => stepOf(SECRET, codeAt(SECRET, stepAt(now) + steps), now)

	expect([-1, 0, 1].map(of)).toEqual([-1, 0, 1].map((steps) => stepAt(now) + steps))
	expect([-2, 2].map(of)).toEqual([null, null])
})

test.each(['', '12345', '1234567', 'abcdef', '১২৩৪৫৬'])('%j is no code', (code) => {
	expect(stepOf(SECRET, code, 0)).toBeNull()
})

test.each([
	['', ''],
	['f', 'MY'],
	['fo', 'MZXQ'],
	['foo', 'MZXW6'],
	['foob', 'MZXW6YQ'],
	['fooba', 'MZXW6YTB'],
	['foobar', 'MZXW6YTBOI'],
])('%j is written as %j, as RFC 4648 has it', (bytes, letters) => {
	expect(inBase32(Buffer.from(bytes))).toBe(letters)
})

test('what the QR code says names the account, whatever stands in its address', () => {
	const uri = new URL(otpauthUri(SECRET, 'a?b&secret=c#d@example.org'))

	expect(uri.protocol + uri.host).toBe('otpauth:totp')
	expect(decodeURIComponent(uri.pathname)).toBe('/Carrel:a?b&secret=c#d@example.org')
	expect([...uri.searchParams]).toEqual([
		['secret', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'],
		['issuer', 'Carrel'],
	])
})

test('backup codes are ten, all different, and the same however they are typed', () => {
	const codes = newBackupCodes()

	expect(new Set(codes).size).toBe(10)
	for (const code of codes) {
		expect(code).toMatch(/^([2-9a-z]{4}-){2}[2-9a-z]{4}$/)
		expect(code).not.toMatch(/[01ilo]/)
		expect(plainCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(plainCode(code))
	}
})
