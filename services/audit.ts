// What `npm run check` asks of the packages in the lockfile: whether they are what they were, may be given away, and have
// known faults. Run in the root.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { auditFaults, type Lockfile, licenceFaults, originFaults } from './dependencies.ts'

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile
const { stdout, stderr } = spawnSync('npm', ['audit', '--audit-level=high', '--json'], {
	encoding: 'utf8',
	timeout: 60_000,
})
const audited = stdout.trim() ? auditFaults(stdout) : { unasked: stderr.trim() || 'no answer' }
if ('unasked' in audited)
	console.log(`Known faults of packages could not be asked for: ${audited.unasked}`)

const faults = [
	...originFaults(lockfile),
	...licenceFaults(lockfile),
	...('faults' in audited ? audited.faults : []),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
