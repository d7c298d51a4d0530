import { type Algorithm, hash, verify } from '@node-rs/argon2'

// OWASP's parameters for argon2id: 19 MiB, two passes, one lane.
const PARAMETERS = {
	algorithm: 2 as Algorithm.Argon2id,
	memoryCost: 19_456,
	timeCost: 2,
	parallelism: 1,
}

/** The argon2id hash of a password, in the PHC string form. */
export function hashOf(password: string): Promise<string> {
	return hash(sameSpelling(password), PARAMETERS)
}

let nobodys: Promise<string> | undefined

/** Whether the password is the one behind the hash. Takes as long when there is no hash, so that time tells nothing. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
	nobodys ??= hashOf('the password of an account that does not exist')
	const matches = await verify(passwordHash ?? (await nobodys), sameSpelling(password))
	return matches && passwordHash !== null
}

// The same é may be typed as one character or as two.
const sameSpelling = (password: string) => password.normalize('NFKC')
