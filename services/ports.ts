import { createServer } from 'node:net'
import { CannotStart } from './trouble.ts'

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
	return listenBriefly(0, '127.0.0.1')
}

/** Throws `CannotStart` when somebody else already listens on `port`. */
export async function refuseIfTaken(port: number): Promise<void> {
	try {
		await listenBriefly(port)
	} catch (cause) {
		const code = (cause as NodeJS.ErrnoException).code
		const instead = `start with another one, such as PORT=${port < 65535 ? port + 1 : 3000} npm start`
		if (code === 'EADDRINUSE')
			throw new CannotStart(`Port ${port} is in use: ${instead}`, { cause })
		if (code === 'EACCES')
			throw new CannotStart(`Port ${port} needs more rights: ${instead}`, { cause })
		throw cause
	}
}

function listenBriefly(port: number, host?: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer()
		server.once('error', reject)
		server.listen({ port, host }, () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
		})
	})
}
