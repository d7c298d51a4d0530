// The app behind a web server of our own, which packs what it sends with Brotli where the browser takes it: a page of results
// is a good part lighter than with the framework's gzip. Run as `node services/serve.mjs`, in the root, after a build.
import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import sirv from 'sirv'

const port = Number(process.env.PORT ?? 3000)
const app = next({ dev: false, port })
await app.prepare()
const answer = app.getRequestHandler()

/** What the build made; its names change with what is in it. The packed files lie beside (`services/pack.ts`). */
const built = sirv('.next/static', {
	brotli: true,
	gzip: true,
	immutable: true,
	maxAge: 31_536_000,
})

/** What is made for each reader has to be packed quickly: of the eleven steps of Brotli the fifth. */
const pack = compression({
	threshold: 1024,
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
})

const BUILT = '/_next/static/'

const server = createServer((request, response) => {
	const url = request.url ?? '/'
	const rest = () => pack(request, response, () => answer(request, response))
	if (!url.startsWith(BUILT)) return rest()
	request.url = url.slice(BUILT.length - 1)
	built(request, response, () => {
		request.url = url
		rest()
	})
})

server.on('error', (error) => {
	console.error(error)
	process.exit(1)
})
server.listen(port)

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => {
		server.close(() => process.exit(0))
		server.closeIdleConnections()
		// A browser may hold a line open for as long as it likes.
		setTimeout(() => process.exit(0), 3000).unref()
	})
