import { existsSync } from 'node:fs'

/** Takes from `.env` what the environment does not say itself, as Next.js does for the app. */
export function loadDotEnv(): void {
	// Node before 20.12 cannot read such a file; there the variables have to come from the shell.
	if (existsSync('.env')) process.loadEnvFile?.('.env')
}
