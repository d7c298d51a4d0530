import { z } from 'zod'
import { database } from '#db/connection'
import { stopDigests } from '#db/digests'

type Address = { params: Promise<{ token: string }> }

/** `GET /searches/digest/{token}/stop`, which a mail program opens: the page with the button. Looking stops nothing. */
export async function GET(_: Request, { params }: Address): Promise<Response> {
	return goTo(`/searches/digest/${encodeURIComponent((await params).token)}`)
}

/**
 * `POST /searches/digest/{token}/stop`: stops the digests of the reader whose token it is. A mail program that does it for its
 * reader (RFC 8058) follows no redirects; a browser is led to the page that says it is done.
 */
export async function POST(request: Request, { params }: Address): Promise<Response> {
	const token = z.guid().safeParse((await params).token)
	if (!token.success || !(await stopDigests(database(), token.data)))
		return plain(404, 'This stops no mails: the address is not whole, or its reader is gone.')
	// As a form of either kind.
	const isOneClick = /List-Unsubscribe[="\s]+One-Click/.test(await request.text())
	return isOneClick
		? plain(200, 'No more of these mails.')
		: goTo(`/searches/digest/${token.data}?stopped`)
}

/** A relative address: the one that the request came by may be a proxy's. */
const goTo = (path: string) => new Response(null, { status: 303, headers: { Location: path } })

function plain(status: number, text: string): Response {
	return new Response(`${text}\n`, {
		status,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noindex' },
	})
}
