import { BlockList, isIP } from 'node:net'

// What IANA's registries of special addresses do not route in the public network.
const PRIVATE_4 = [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/4',
	'240.0.0.0/4',
]
// Of IPv6 only 2000::/3 is public, and in it not what carries an IPv4 address (6to4, Teredo) or is set apart.
const PUBLIC_6 = ['2000::/3']
const PRIVATE_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const private4 = listOf(PRIVATE_4, 'ipv4')
const public6 = listOf(PUBLIC_6, 'ipv6')
const private6 = listOf(PRIVATE_6, 'ipv6')

/** Whether an IP address lies in the public network; what is no IP address does not. */
export function isPublic(address: string): boolean {
	const bare = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '')
	switch (isIP(bare)) {
		case 4:
			return !private4.check(bare, 'ipv4')
		case 6:
			return public6.check(bare, 'ipv6') && !private6.check(bare, 'ipv6')
		default:
			return false
	}
}

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
	const list = new BlockList()
	for (const subnet of subnets) {
		const [network = '', bits] = subnet.split('/')
		list.addSubnet(network, Number(bits), family)
	}
	return list
}
