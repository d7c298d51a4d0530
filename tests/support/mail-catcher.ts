import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf, UNDELIVERABLE } from './mails.ts'
import { aPostOffice, type Delivered } from './post-office.ts'

/** Playwright's global setup: a mail server at `MAIL_PORT` that keeps each mail in a file under `MAIL_FOLDER`. */
export default async function catchMail() {
	const port = Number(process.env.MAIL_PORT)
	if (!port) return
	let taken = 0
	const keep = async ({ to, source, mail }: Delivered) => {
		const name = String(++taken).padStart(6, '0')
		const text = JSON.stringify({ subject: mail.subject, text: mail.text, html: mail.html, source })
		for (const address of to) {
			const folder = folderOf(address)
			await mkdir(folder, { recursive: true })
			// Whoever looks meanwhile sees a whole mail or none.
			await writeFile(join(folder, `.${name}`), text)
			await rename(join(folder, `.${name}`), join(folder, `${name}.json`))
		}
	}
	const office = await aPostOffice({ port, refuses: [UNDELIVERABLE], beforeTaking: keep })
	return () => office.close()
}
