import { describe, expect, test } from 'vitest'
import { lookupOf, refuseStrange } from '#indexer/web/doors'
import { isPublic } from '#indexer/web/public-address'

/** Ways of writing an address, as they stand in a link, that lead into the machine or the network around it. */
const INSIDE = [
	...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.1'],
	...['017700000001', '0177.0.0.1', '0177.0x0.1', '127.0.0.1.', '１２７.０.０.１', '①②⑦.0.0.1'],
	...['127。0。0。1', '127．0．0．1', '%31%32%37.0.0.1', '0', '0.0.0.0', '0x0', '00'],
	...['10.0.0.1', '10.255.255.255', '167772161', '172.16.0.1', '172.31.255.255', '192.168.0.1'],
	...['192.168.65535', '100.64.0.1', '198.18.0.1', '169.254.169.254', '2852039166', '0xa9fea9fe'],
	...['0251.0376.0251.0376', '169.254.43518', '192.0.0.192', '255.255.255.255', '224.0.0.1'],
	...['[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
	...['[::ffff:a9fe:a9fe]', '[::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::a9fe:a9fe]'],
	...['[64:ff9b:1::1]', '[2002:7f00:1::]', '[2002:a9fe:a9fe::1]', '[2001:0:7f00:1::]', '[fc00::1]'],
	...[
		'[fd00:ec2::254]',
		'[fe80::1]',
		'[fec0::1]',
		'[ff02::1]',
		'[2001:db8::1]',
		'[100::1]',
		'[3fff::1]',
	],
	...['[5f00::1]', '[::ffff:0:127.0.0.1]'],
]
const OUTSIDE = [
	'8.8.8.8',
	'134744072',
	'1.1.1.1',
	'172.32.0.1',
	'192.169.0.1',
	'[2606:4700::1111]',
]

const refused = (host: string) => {
	try {
		refuseStrange(new URL(`http://${host}/`), { allowPrivate: false })
		return false
	} catch (error) {
		return (error as Error).name
	}
}

describe('an address that is no name', () => {
	test.each(INSIDE)('%s is not asked', (host) => expect(refused(host)).toBe('NoAnswer'))

	test.each(OUTSIDE)('%s may be', (host) => expect(refused(host)).toBe(false))
})

test.each([
	...['file:///etc/passwd', 'gopher://127.0.0.1:70/_', 'ftp://a.example/', 'data:text/html,x'],
	...['dict://a.example:11211/', 'http://ana:secret@a.example/', 'http://a.example:25/'],
])('%s is not of the web, and not asked even where private addresses may be', (address) => {
	expect(() => refuseStrange(new URL(address), { allowPrivate: true })).toThrow()
})

test.each([
	...['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd00:ec2::254'],
	...['fe80::1%eth0', '64:ff9b::a00:1', '2002:a00:1::', 'no address', ''],
])('a name that leads to %s is not connected to, whatever else it leads to', async (address) => {
	const resolve = (
		_: string,
		done: (error: null, all: { address: string; family: number }[]) => void,
	) =>
		done(null, [
			{ address: '8.8.8.8', family: 4 },
			{ address, family: address.includes(':') ? 6 : 4 },
		])

	const found = await new Promise((done) =>
		lookupOf(resolve, false)('quay.test', { all: true }, (error, all) => done(error?.name ?? all)),
	)

	expect(isPublic(address)).toBe(false)
	expect(found).toBe('NoAnswer')
})
