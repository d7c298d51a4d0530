import { spawnSync } from 'node:child_process'
import { chownSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotStart } from './trouble.ts'

/** Under whose name Postgres runs, and the words that put a command under it. */
export interface Account {
	/** The command line that runs `command` under this name. */
	running: (command: string, args: string[]) => Pick<Command, 'command' | 'args' | 'uid' | 'gid'>
	/** Hands over a file or folder that Postgres must own. */
	give: (path: string) => void
}
interface Command {
	command: string
	args: string[]
	uid?: number
	gid?: number
}

/** Our own name; as root, which Postgres refuses, the owner of its folder or else the user `postgres`. */
export function accountFor(home: string, needs: string[]): Account {
	const me = process.getuid?.()
	const owner = existsSync(home) ? statSync(home) : null
	if (me !== 0) {
		if (owner && me !== undefined && owner.uid !== me)
			throw new CannotStart(
				`${home} belongs to another user (number ${owner.uid}): run as that user or as root, or set CARREL_DATA to another folder.`,
			)
		return { running: (command, args) => ({ command, args }), give() {} }
	}
	const user = owner && owner.uid !== 0 ? owner : (find('postgres') ?? create('postgres'))
	const reachable = [home, ...needs].every((path) => canReach(path, user))
	return {
		running: reachable ? plainly(user) : pastClosedFolders(user, home),
		give: (path) => chownSync(path, user.uid, user.gid),
	}
}

interface User {
	uid: number
	gid: number
}

function plainly({ uid, gid }: User): Account['running'] {
	return (command, args) => ({ command, args, uid, gid })
}

/**
 * A clone beneath a folder that only root may enter (`mktemp -d` makes such) is closed to every other user. We neither
 * open other people's folders nor move the library elsewhere: Postgres keeps, of all of root's rights, the one to pass.
 */
function pastClosedFolders({ uid, gid }: User, home: string): Account['running'] {
	const mayPass = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
	// Without it access(2), by which initdb looks for its own program, forgets that right.
	const always = '--securebits=+no_setuid_fixup'
	const become = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...mayPass, always, '--']
	if (spawnSync('setpriv', [...become, 'true']).status !== 0)
		throw new CannotStart(
			`Postgres cannot run as root, and no other user may enter ${home}: put Carrel and CARREL_DATA where others may pass (chmod a+x), or run as another user.`,
		)
	return (command, args) => ({ command: 'setpriv', args: [...become, command, ...args] })
}

function canReach(path: string, { uid, gid }: User): boolean {
	for (let at = path; ; at = dirname(at)) {
		if (existsSync(at)) {
			const { mode, uid: owner, gid: group } = statSync(at)
			const bits = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode
			if ((bits & constants.X_OK) === 0) return false
		}
		if (at === dirname(at)) return true
	}
}

function find(name: string): User | null {
	const number = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' })
	const [uid, gid] = [number('-u'), number('-g')]
	return uid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : null
}

function create(name: string): User {
	const options = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
	spawnSync('useradd', [...options, name])
	const made = find(name)
	if (!made)
		throw new CannotStart(
			`Postgres cannot run as root, and a user named ${name} could not be made: make one (useradd --system ${name}), or run as another user.`,
		)
	return made
}
