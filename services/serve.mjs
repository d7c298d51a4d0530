// The app behind a web server of our own, which packs what it sends with Brotli where the browser takes it: a page of results
// is a good part lighter than with the framework's gzip. Run as `node services/serve.mjs`, in the root, after a build.
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import { formTargetsIn, headersBy, newNonce } from './headers.mjs'

const BUILT = '/_next/static/'
const TYPES = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.woff2': 'font/woff2',
}
/** The packed files that lie beside a built one (`services/pack.ts`), the lightest first. */
const PACKED = [
	['br', '.br'],
	['gzip', '.gz'],
]

const PROXIES = Number(process.env.TRUSTED_PROXIES ?? 0)
const port = Number(process.env.PORT ?? 3000)
const app = next({ dev: false, port })
await app.prepare()
const answer = app.getRequestHandler()
const built = builtFiles('.next/static')
const heads = headersBy({
	isHttps: (process.env.NEXTAUTH_URL ?? '').startsWith('https:'),
	formTargets: formTargetsIn(process.env),
})

const packer = (quality) =>
	compression({
		threshold: 1024,
		level: quality,
		brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: quality } },
	})

/**
 * What is made for each reader has to be packed quickly: of the eleven steps of Brotli the fifth for pages, the second for what
 * follows the keys and for programs; as many of the nine of gzip.
 */
const [packPage, packAnswer] = [packer(5), packer(2)]

/** What takes longer to be asked, in milliseconds, or has more bytes in its headers, is cut off. */
const LIMITS = { headersTimeout: 20_000, requestTimeout: 120_000, maxHeaderSize: 32 * 1024 }

const server = createServer(LIMITS, async (request, response) => {
	// See app/_session/client.ts.
	request.headers['carrel-client'] = clientOf(request)
	believeOnlyProxies(request)
	if (sendBuilt(request, response)) return
	guard(request, response)
	if (!(await isLetIn(request, response))) return
	const pack = request.headers.rsc || request.url.startsWith('/api/') ? packAnswer : packPage
	pack(request, response, () => answer(request, response))
})

/**
 * Gives the answer its head as soon as it is known what it is. Next.js finds the nonce of a page in what the request says
 * of it, and nobody else may say that. What only follows the keys starts no script, and needs none.
 */
function guard(request, response) {
	delete request.headers['content-security-policy-report-only']
	delete request.headers['content-security-policy']
	const nonce = request.headers.rsc ? '' : newNonce()
	if (nonce) request.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
	const writeHead = response.writeHead
	response.writeHead = (...head) => {
		const type = String(response.getHeader('content-type') ?? '')
		const isAttachment = /^attachment/.test(response.getHeader('content-disposition') ?? '')
		const says = heads.answer({ type, isAttachment, nonce })
		for (const [name, value] of Object.entries(says))
			if (!response.hasHeader(name)) response.setHeader(name, value)
		return writeHead.apply(response, head)
	}
}

/**
 * The address a request comes from: the other end of the line, or what the nearest of so many proxies as `TRUSTED_PROXIES`
 * says was told. Whatever stands further left in the header anybody may have written.
 */
function clientOf({ headers, socket }) {
	const told = String(headers['x-forwarded-for'] ?? '').split(',')
	const client = PROXIES > 0 ? told.at(-PROXIES)?.trim() : ''
	return client || (socket.remoteAddress ?? '')
}

/**
 * What a proxy says a request was asked as: taken from as many as are trusted, and thrown away where there is none, for a client
 * can write anything. What Next.js and our own checks read afterwards is true.
 */
function believeOnlyProxies({ headers }) {
	for (const name of Object.keys(headers)) {
		if (!/^(x-forwarded-.*|forwarded|x-real-ip|x-original-.*|x-rewrite-url)$/.test(name)) continue
		const told = String(headers[name]).split(',')
		if (PROXIES === 0) delete headers[name]
		else if (/-(host|proto)$/.test(name)) headers[name] = told.at(-PROXIES)?.trim() ?? ''
	}
}

/** The door that the app opens while it starts, which may be a moment after it says that it is prepared. */
async function doorOfApp() {
	for (let n = 0; n < 1200; n++) {
		const door = globalThis[Symbol.for('carrel.door')]
		if (door) return door
		await new Promise((resolve) => setTimeout(resolve, 50))
	}
	throw new Error('The app did not open its door: see instrumentation.ts.')
}

/** Asks at the door (`app/_door`), which the app opened when it started; answers there where nobody is let in. */
async function isLetIn(request, response) {
	const { method, url, headers } = request
	const { refusal, ends } = await door({ method, url, headers })
	if (!refusal) {
		response.once('close', ends)
		// Who went away while they waited is not answered.
		return !response.destroyed || ends()
	}
	response.writeHead(refusal.status, refusal.headers)
	response.end(method === 'HEAD' ? undefined : refusal.body)
	return false
}

/** What the build made, by its address: some megabytes, held so that no disk is asked and no later build is mixed in. */
function builtFiles(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, path, name }) => join(parentPath ?? path, name))
	return new Map(
		files.map((file) => [
			BUILT + file.slice(folder.length + 1).replaceAll('\\', '/'),
			readFileSync(file),
		]),
	)
}

/** Sends a file of the build, whose name changes with what is in it. False: it is none that is known. */
function sendBuilt({ url = '', method, headers }, response) {
	const address = url.split('?', 1)[0]
	const plain = built.get(address)
	if (!plain || (method !== 'GET' && method !== 'HEAD')) return false
	const accepted = headers['accept-encoding'] ?? ''
	const [encoding, ending] =
		PACKED.find(([name, ending]) => accepted.includes(name) && built.has(address + ending)) ?? []
	const bytes = encoding ? built.get(address + ending) : plain
	response.writeHead(200, {
		'Content-Type': TYPES[extname(address)] ?? 'application/octet-stream',
		'Content-Length': bytes.length,
		'Cache-Control': 'public, max-age=31536000, immutable',
		...heads.built,
		Vary: 'Accept-Encoding',
		...(encoding && { 'Content-Encoding': encoding }),
	})
	response.end(method === 'HEAD' ? undefined : bytes)
	return true
}

server.on('error', (error) => {
	console.error(error)
	process.exit(1)
})
const door = await doorOfApp()
server.listen(port)

for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => {
		server.close(() => process.exit(0))
		server.closeIdleConnections()
		// A browser may hold a line open for as long as it likes.
		setTimeout(() => process.exit(0), 3000).unref()
	})
