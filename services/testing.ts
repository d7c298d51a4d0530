import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { startApp, untilItAnswers } from './app.ts'
import { buildIfNeeded } from './build.ts'
import { launch, stop } from './children.ts'
import { installChromium, installedChromium } from './chromium.ts'
import { runIndexer } from './indexer.ts'
import { type Local, startLocal, stopEverything } from './local.ts'
import { freePort } from './ports.ts'
import { createDatabase } from './postgres.ts'
import { complete, type Servers } from './servers.ts'
import { endOnSignals, isEnding } from './signals.ts'
import { type Step, stepsTo } from './steps.ts'
import { lineOf, playwrightTally, sumOf, type Tally, tallyOf, vitestTally } from './tally.ts'
import { removeTestFolder, testFolder } from './test-folder.ts'
import { testPlanFrom } from './test-plan.ts'
import { asLine } from './trouble.ts'

const PREFIX = 'carrel_'

interface Stage {
	root: string
	folder: string
	local: Local
	servers: Servers
	step: Step
	/** What `npm test -- …` passes on to the test runners. */
	filters: string[]
}

/** `npm test`: all tests on servers of their own; returns the exit code. The last line it prints is the tally. */
export async function runTests(root: string, args: string[]): Promise<number> {
	const plan = testPlanFrom(args)
	const step = stepsTo(process.stdout)
	const folder = await testFolder()
	const cleanUp = async () => {
		await stopEverything()
		removeTestFolder(folder)
	}
	endOnSignals(cleanUp)
	const tallies: Tally[] = []
	try {
		const local = await startLocal({
			folder,
			command: 'npm test',
			prefix: PREFIX,
			postgres: true,
			meilisearch: true,
			throwaway: true,
			step,
		})
		const servers = complete({}, local)
		const stage = { root, folder, local, servers, step, filters: plan.filters }
		await step('Build', () => buildIfNeeded(root, folder), String)
		if (plan.vitest) tallies.push(await vitest(stage))
		if (plan.browser && !isEnding()) tallies.push(await browser(stage))
	} catch (error) {
		if (!isEnding()) console.error(asLine(error))
		tallies.push({ passed: 0, failed: 1, skipped: 0 })
	} finally {
		if (!isEnding()) await cleanUp()
	}
	const total = sumOf(tallies)
	if (!isEnding()) console.log(lineOf(total))
	return total.failed > 0 || total.passed === 0 ? 1 : 0
}

async function vitest({ root, folder, servers, filters }: Stage): Promise<Tally> {
	const report = join(folder, 'vitest.json')
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
	const endedWell = await runner(root, servers, {
		name: 'Vitest',
		args: ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...reporters, ...filters],
		env: {},
	})
	return tallyOf(report, vitestTally, endedWell)
}

async function browser(stage: Stage): Promise<Tally> {
	const { root, folder, local, step, filters } = stage
	const specs = join(root, 'tests/e2e')
	if (!existsSync(specs) || !readdirSync(specs).some((name) => name.endsWith('.ts')))
		return { passed: 0, failed: 0, skipped: 0 }
	const chromium =
		(await installedChromium()) ?? (await step('Chromium', () => installChromium(root, folder)))
	const databaseUrl = await createDatabase(stage.servers.databaseUrl, 'carrel_e2e')
	const servers = { ...stage.servers, databaseUrl, prefix: PREFIX, folder }
	await step('Library', () => runIndexer(root, servers, ['import', 'sample', '--if-empty']))
	const [port, mailPort] = [await freePort(), await freePort()]
	const app = startApp({
		...servers,
		root,
		mode: 'start',
		port,
		nextAuthUrl: `http://localhost:${port}`,
		nextAuthSecret: local.nextAuthSecret,
		log: join(folder, 'app.log'),
		variables: {
			// Playwright's global setup listens there.
			SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
			MAIL_FROM: 'library@example.org',
			// Each test comes from an address of its own, so that none uses up what another may do.
			TRUSTED_PROXIES: '1',
		},
	})
	local.claim.note(app, port)
	await step('Carrel', () => untilItAnswers(app, port))
	const report = join(folder, 'playwright.json')
	const reporter = `--reporter=${process.stdout.isTTY ? 'line' : 'dot'},json`
	const endedWell = await runner(root, servers, {
		name: 'Playwright',
		args: [
			'node_modules/@playwright/test/cli.js',
			'test',
			'--pass-with-no-tests',
			reporter,
			...filters,
		],
		env: {
			BASE_URL: `http://localhost:${port}`,
			APP_LOG: join(folder, 'app.log'),
			CHROMIUM_PATH: chromium,
			// By which a test opens a session for a reader, where how they sign in is not what it is about.
			NEXTAUTH_SECRET: local.nextAuthSecret,
			PLAYWRIGHT_JSON_OUTPUT_FILE: report,
			MAIL_PORT: String(mailPort),
			MAIL_FOLDER: join(folder, 'mails'),
		},
	})
	await stop(app)
	return tallyOf(report, playwrightTally, endedWell)
}

async function runner(
	root: string,
	servers: Servers,
	{ name, args, env }: { name: string; args: string[]; env: Record<string, string> },
): Promise<boolean> {
	// What a person has configured for a library of theirs is nothing to the tests.
	const {
		PORT: _port,
		NEXTAUTH_URL: _url,
		NEXTAUTH_SECRET: _secret,
		SMTP_URL: _mail,
		MAIL_FROM: _from,
		...rest
	} = process.env
	const child = launch({
		name,
		command: process.execPath,
		args,
		cwd: root,
		env: {
			...rest,
			DATABASE_URL: servers.databaseUrl,
			MEILI_URL: servers.meiliUrl,
			MEILI_ADMIN_KEY: servers.adminKey,
			MEILI_SEARCH_KEY: servers.searchKey,
			MEILI_INDEX_PREFIX: PREFIX,
			...env,
		},
		// As Ctrl-C at a terminal: both runners then clean up after themselves.
		endsOn: 'SIGINT',
	})
	const how = await child.ended
	if (!/^exit [01]$/.test(how) && !isEnding())
		console.error(`${name} ended before its time (${how}).`)
	return how === 'exit 0'
}
