import { createHash } from 'node:crypto'

/** How many bytes of a SHA-1 are kept of each common password: one innocent password in ten million is taken for one of them. */
const KEPT = 5

/** By which a common password is kept and found: without regard to case, which is the first thing that people vary. */
export function commonDigest(password: string): Buffer {
	return createHash('sha1')
		.update(password.normalize('NFKC').toLowerCase())
		.digest()
		.subarray(0, KEPT)
}

/** Whether a digest stands among digests of one length that lie in their order, one behind the other. */
export function isAmong(digests: Buffer, digest: Buffer): boolean {
	let [low, high] = [0, digests.length / digest.length]
	while (low < high) {
		const middle = (low + high) >>> 1
		const at = middle * digest.length
		const order = digest.compare(digests, at, at + digest.length)
		if (order === 0) return true
		if (order < 0) high = middle
		else low = middle + 1
	}
	return false
}
