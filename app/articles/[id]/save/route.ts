import type { Article } from '#article/article'
import type { Kept } from '#article/saved/kept'
import { markdownOf } from '#article/saved/markdown'
import { pageOf } from '#article/saved/page'
import { slugOf } from '#article/slug'
import { database } from '#db/connection'
import { articleForReading } from '#db/reading'
import { ownAddress } from '../../../_ui/own-address.ts'

type Address = { params: Promise<{ id: string }> }

const FORMS = {
	html: { write: pageOf, type: 'text/html; charset=utf-8' },
	md: { write: markdownOf, type: 'text/markdown; charset=utf-8' },
} satisfies Record<string, { write: (article: Article, kept: Kept) => string; type: string }>

/** `GET /articles/{id}/save?as=html|md`: the text with its notes and where it is from, as one file that needs no other. */
export async function GET(request: Request, { params }: Address): Promise<Response> {
	const form = new URL(request.url).searchParams.get('as') ?? 'html'
	if (!isForm(form)) return plain(400, 'as must be one of html, md.')
	const found = await articleForReading(database(), (await params).id)
	if (!found) return plain(404, 'There is no such article.')
	const { article } = found
	const { write, type } = FORMS[form]
	const address = `${await ownAddress()}/articles/${article.id}`
	const on = new Date().toISOString().slice(0, 10)
	return new Response(write(article, { address, on }), {
		headers: {
			'Content-Type': type,
			'Content-Disposition': attachment(article, form),
			'Cache-Control': 'no-store',
			'X-Robots-Tag': 'noindex',
		},
	})
}

const isForm = (form: string): form is keyof typeof FORMS => Object.hasOwn(FORMS, form)

/** A name that every system takes: the id, which is plain, and the title's letters, where the browser can read them. */
function attachment({ id, title }: Article, form: string): string {
	const slug = [...slugOf(title)].slice(0, 60).join('').replace(/-+$/, '')
	const full = encodeURIComponent(`${id}-${slug}.${form}`)
	return `attachment; filename="${id}.${form}"; filename*=UTF-8''${full}`
}

function plain(status: number, text: string): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
