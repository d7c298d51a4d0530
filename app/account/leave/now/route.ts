import { database } from '#db/connection'
import { deleteReader } from '#db/leaving'
import { forgetSession } from '../../../_session/cookie.ts'
import { isFromHere } from '../../../_session/from-here.ts'
import { noteLeft } from '../../../_session/left.ts'
import { proveAgainPath } from '../../../_session/proved.ts'
import { currentSession } from '../../../_session/reader.ts'
import { signInPath } from '../../../_session/return-path.ts'
import { seeOther } from '../../../_ui/see-other.ts'
import { missingProof } from '../proof.ts'

/**
 * `POST /account/leave/now`: deletes the account of whoever is here and proves that it is them. No action of a page, since its
 * answer has to tell the browser to forget what it keeps.
 */
export async function POST(request: Request): Promise<Response> {
	if (!isFromHere(request)) return new Response(null, { status: 403 })
	const session = await currentSession()
	if (!session) return seeOther(signInPath('/account/leave'))
	const missing = await missingProof(session, await request.formData())
	if (missing === 'again') return seeOther(proveAgainPath('/account/leave'))
	if (missing) return seeOther(`/account/leave?missing=${missing}`)
	if ((await deleteReader(database(), session.reader.id)) === 'last admin')
		return seeOther('/account/leave?missing=admin')
	await forgetSession()
	await noteLeft()
	const gone = seeOther('/account/left')
	gone.headers.set('Clear-Site-Data', '"cookies", "storage"')
	return gone
}
