import { strToU8, Zip, ZipDeflate } from 'fflate'

/** Files as a ZIP that is sent while it is made: the next is packed when what was packed has gone out. */
export function zipped(
	files: Iterator<{ name: string; content: string }>,
	mtime: Date,
): ReadableStream<Uint8Array> {
	let zip: Zip
	return new ReadableStream({
		start(controller) {
			zip = new Zip((error, chunk, isLast) => {
				if (error) return controller.error(error)
				controller.enqueue(chunk)
				if (isLast) controller.close()
			})
		},
		pull() {
			const { value, done } = files.next()
			if (done) return zip.end()
			const file = new ZipDeflate(value.name, { level: 6 })
			file.mtime = mtime
			zip.add(file)
			file.push(strToU8(value.content), true)
		},
		cancel: () => zip.terminate(),
	})
}
