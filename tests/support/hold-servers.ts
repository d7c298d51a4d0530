import { withServers } from '#services/servers'
import { asLine } from '#services/trouble'

/** A program for tests of the servers: starts or joins those of its `CARREL_DATA`, says where, and holds them. */
withServers(async (servers) => {
	console.log(`ready ${JSON.stringify(servers)}`)
	if (!process.argv.includes('--once')) await new Promise((resolve) => setTimeout(resolve, 2 ** 30))
}).catch((error) => {
	console.error(asLine(error))
	process.exitCode = 1
})
