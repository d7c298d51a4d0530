import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const PACKABLE = /\.(?:js|css|svg|json|txt)$/
const packed = { br: promisify(brotliCompress), gz: promisify(gzip) }

/** Lays beside each file of a build what `services/serve.mjs` sends of it, packed once as tightly as it goes. */
export async function packBuild(folder: string): Promise<void> {
	const files = await readdir(folder, { recursive: true })
	for (const file of files.filter((name) => PACKABLE.test(name))) {
		const path = join(folder, file)
		const plain = await readFile(path)
		const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
		await Promise.all([
			packed.br(plain, { params: hint }).then((bytes) => writeFile(`${path}.br`, bytes)),
			packed.gz(plain, { level: 9 }).then((bytes) => writeFile(`${path}.gz`, bytes)),
		])
	}
}
