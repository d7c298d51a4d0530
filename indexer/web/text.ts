import { asUtf8 } from '../sources/bytes.ts'

/** Bytes in UTF-8, where the answer that brought them names another encoding that they are in; else as they came. */
export function inUtf8(bytes: Buffer, contentType: string | undefined): Buffer {
	const label = /charset\s*=\s*["']?([\w-]{2,40})/iu.exec(contentType ?? '')?.[1]
	if (!label || asUtf8(bytes) !== null) return bytes
	try {
		return Buffer.from(new TextDecoder(label, { fatal: true }).decode(bytes))
	} catch {
		// An unknown encoding, or bytes that are in another one: whoever reads the page finds out.
		return bytes
	}
}
