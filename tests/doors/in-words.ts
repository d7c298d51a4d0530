import { nameOf, type Row } from './door.ts'
import { PEOPLE } from './people.ts'
import { TABLE } from './table.ts'

const HEAD = `# The doors

Every page, route and server action, and what becomes of each person there. \`npm run doors\` prints it from the table in
\`tests/doors/\`, which the tests go through with real requests; a door without a row fails them.

*open*: they see it, or do it to what is the owner's · *own*: they do it, to what is theirs · *signs in*: they are asked to ·
*not found*: as if there were no such thing · *refused*: they are told that they may not, or nothing comes of it. The *owner* is
the reader whose list, highlights, searches and links everybody tries; the list's reader and editor are members of that list;
editor and admin are roles in the library. A door with several rows leads to several things.
`

/** The table in Markdown. */
export function inWords(): string {
	const parts: [title: string, rows: Row[]][] = [
		['Pages', TABLE.filter(({ kind }) => kind === 'page')],
		['Routes', TABLE.filter(({ kind }) => kind === 'route')],
		['Actions', TABLE.filter(({ kind }) => kind === 'action')],
	]
	return [HEAD, ...parts.map(([title, rows]) => `## ${title}\n\n${tableOf(rows)}\n`)].join('\n')
}

function tableOf(rows: readonly Row[]): string {
	const lines = rows.map((row) => [
		`\`${nameOf(row).replace(/^(page|action) /, '')}\`${row.says ? ` (${row.says})` : ''}`,
		...PEOPLE.map((person) => row.may[person]),
	])
	const all = [['door', ...PEOPLE], ['---', ...PEOPLE.map(() => '---')], ...lines]
	return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
