import { openFailures } from '#db/failures'
import { mailerOn } from '#mail/mailer'
import { accountOf, accountText, failuresText } from '../account.ts'
import { mailDigests } from '../digest/digest.ts'
import { digestText, isWellMailed } from '../digest/report.ts'
import type { DigestSetting } from '../digest/setting.ts'
import type { Library } from '../library.ts'
import { statusOf, statusText } from '../status.ts'
import type { Given } from '../usage.ts'
import { complain, print } from './printing.ts'

/** Says what is here. */
export async function runStatus(library: Library, { json }: Given<'status'>): Promise<number> {
	const status = await statusOf(library)
	print(json ? JSON.stringify(status) : statusText(status))
	return 0
}

/** Says what became of the inputs of a run. */
export async function runLedger(library: Library, command: Given<'ledger'>): Promise<number> {
	const { run, outcome, json } = command
	const account = await accountOf(library, run, { outcome })
	if (!account) {
		complain(run === undefined ? 'Nothing was imported yet' : `There is no run ${run}`)
		return 1
	}
	print(json ? JSON.stringify(account) : accountText(account))
	return 0
}

/** Says what failed and never went well since. */
export async function runFailed({ db }: Library, { json }: Given<'failed'>): Promise<number> {
	const failures = await openFailures(db)
	print(json ? JSON.stringify({ failures }) : failuresText(failures))
	return 0
}

/** Mails readers what is new for them. */
export async function runDigest(
	library: Library,
	{ mail, site }: DigestSetting,
	stop: AbortSignal,
): Promise<number> {
	stop.addEventListener('abort', () => complain('Stopping after the mail at hand…'))
	const onFailure = ({ message }: Error) => complain(message)
	const report = await mailDigests(library, { mailer: mailerOn(mail), site, stop, onFailure })
	print(digestText(report))
	return stop.aborted ? 130 : isWellMailed(report) ? 0 : 1
}
