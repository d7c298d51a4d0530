import { gzipSync } from 'node:zlib'

/** A record of a web archive; what is not given is that of a page fetched well. */
export interface RecordMade {
	type?: string
	target?: string
	status?: number
	contentType?: string
	/** More fields of the answer, each with its line end. */
	http?: string
	body?: string | Buffer
	/** Said in place of the true length. */
	length?: number
}

/** The bytes of one record of WARC 1.1. */
export function aRecord({
	type = 'response',
	target = 'https://magazine.example/spip.php?article1',
	status = 200,
	contentType = 'text/html; charset=utf-8',
	http = '',
	body = '',
	length,
}: RecordMade): Buffer {
	const answer = `HTTP/1.1 ${status} OK\r\nContent-Type: ${contentType}\r\n${http}\r\n`
	const block = Buffer.concat([Buffer.from(type === 'response' ? answer : ''), Buffer.from(body)])
	const kind = type === 'response' ? 'application/http; msgtype=response' : contentType
	const head = [
		'WARC/1.1',
		`WARC-Type: ${type}`,
		`WARC-Target-URI: ${target}`,
		'WARC-Date: 2025-06-01T10:00:00Z',
		'WARC-Record-ID: <urn:uuid:5f1c0a4e-0000-4000-8000-000000000001>',
		`Content-Type: ${kind}`,
		`Content-Length: ${length ?? block.length}`,
	]
	return Buffer.concat([
		Buffer.from(`${head.join('\r\n')}\r\n\r\n`),
		block,
		Buffer.from('\r\n\r\n'),
	])
}

/** The bytes of a web archive, plain or with every record packed by itself. */
export function aWarc(records: readonly RecordMade[], packed = false): Buffer {
	return Buffer.concat(
		records.map((record) => (packed ? gzipSync(aRecord(record)) : aRecord(record))),
	)
}
