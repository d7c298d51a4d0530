import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another on paper. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'

/** How many backup codes there are at a time. */
const BACKUP_CODES = 10

/** New backup codes, as they are shown: `k7mq-4x9d-tp3w`, 59 bits each. */
export function newBackupCodes(): string[] {
	return Array.from({ length: BACKUP_CODES }, () => `${four()}-${four()}-${four()}`)
}

/** A code as it was typed, without what is there for the eye only. */
export function plainCode(typed: string): string {
	return typed.replace(/[\s-]/g, '').toLowerCase()
}

function four(): string {
	return Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
