import { defineConfig } from '@playwright/test'

const asRoot = process.getuid?.() === 0

/** `npm test` starts the library and the browser that these tests use; by hand, give `BASE_URL`. */
export default defineConfig({
	testDir: 'tests/e2e',
	globalSetup: './tests/support/mail-catcher.ts',
	outputDir: 'test-results',
	fullyParallel: true,
	// Two leave a sixth of two cores idle while they wait for pages.
	workers: 3,
	// A machine that builds for others, too, may be slow for once; a second failure is a fault. Nobody's own run hides one.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	// A page that was never asked for takes its time on a small machine.
	expect: { timeout: 15_000 },
	// What takes long and whose promise something quicker holds as well is tried on request.
	grepInvert: process.env.THOROUGH ? undefined : /@thorough/,
	forbidOnly: Boolean(process.env.CI),
	use: {
		baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
		browserName: 'chromium',
		trace: 'on-first-retry',
		// What goes through a worker a test cannot hold back; those about the worker allow it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: [
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run',
				// Chromium's own sandbox refuses to run for root.
				...(asRoot ? ['--no-sandbox'] : []),
			],
		},
	},
})
