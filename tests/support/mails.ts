import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'

/** A mail that the library sent. */
export type CaughtMail = { subject: string; text: string; html: string; source: string }

/** An address that the tests' mail server takes no mail for. */
export const UNDELIVERABLE = 'nobody@undeliverable.example.org'

/** Where mails to an address are kept (see `mail-catcher.ts`). */
export function folderOf(address: string): string {
	const folder = process.env.MAIL_FOLDER
	if (!folder) throw new Error('`npm test` says by MAIL_FOLDER where mails are kept')
	return join(folder, encodeURIComponent(address.toLowerCase()))
}

/** The mails that came to an address, the oldest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
	const folder = folderOf(address)
	const names = await readdir(folder).catch(() => [])
	const whole = names.filter((name) => name.endsWith('.json')).sort()
	return Promise.all(
		whole.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
	)
}

/** Waits for a mail to an address whose subject is such, and gives the newest. */
export async function mailTo(address: string, subject: RegExp = /./): Promise<CaughtMail> {
	let found: CaughtMail | undefined
	await expect
		.poll(
			async () => {
				found = (await mailsTo(address)).findLast((mail) => subject.test(mail.subject))
				return found?.subject ?? ''
			},
			{ message: `a mail to ${address}` },
		)
		.toMatch(subject)
	return found!
}

/** The first link in a mail. */
export function linkIn({ text }: CaughtMail): string {
	const [link] = /https?:\/\/\S+/.exec(text) ?? []
	if (!link) throw new Error(`there is no link in: ${text}`)
	return link
}
