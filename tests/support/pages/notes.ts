/** One way of writing notes: the call of a note by its number, and the place where they all stand. */
export interface NoteSystem {
	system: string
	call: (number: number, text: string) => string
	notes: (texts: readonly string[]) => string
}

const each = (texts: readonly string[], note: (number: number, text: string) => string) =>
	texts.map((text, index) => note(index + 1, text)).join('\n')
const stars = (number: number) => '*'.repeat(number)
const daggers = ['†', '‡']

export const NOTE_SYSTEMS: readonly NoteSystem[] = [
	{
		system: 'Markdown',
		call: (n) =>
			`<sup id="fnref:${n}"><a href="#fn:${n}" class="footnote-ref" role="doc-noteref">${n}</a></sup>`,
		notes: (texts) =>
			`<div class="footnotes" role="doc-endnotes"><hr><ol>${each(texts, (n, text) => `<li id="fn:${n}"><p>${text}&#160;<a href="#fnref:${n}" class="footnote-backref" role="doc-backlink">&#x21a9;&#xfe0e;</a></p></li>`)}</ol></div>`,
	},
	{
		system: 'Pandoc',
		call: (n) =>
			`<a href="#fn${n}" class="footnote-ref" id="fnref${n}" role="doc-noteref"><sup>${n}</sup></a>`,
		notes: (texts) =>
			`<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr /><ol>${each(texts, (n, text) => `<li id="fn${n}"><p>${text}<a href="#fnref${n}" class="footnote-back" role="doc-backlink">↩︎</a></p></li>`)}</ol></section>`,
	},
	{
		system: 'WordPress',
		call: (n) =>
			`<sup data-fn="6d7e-${n}" class="fn"><a href="#6d7e-${n}" id="6d7e-${n}-link">${n}</a></sup>`,
		notes: (texts) =>
			`<ol class="wp-block-footnotes">${each(texts, (n, text) => `<li id="6d7e-${n}">${text} <a href="#6d7e-${n}-link" aria-label="Jump to footnote reference ${n}">↩︎</a></li>`)}</ol>`,
	},
	{
		system: 'Substack',
		call: (n) =>
			`<a class="footnote-anchor" data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-${n}" href="#footnote-${n}" target="_self">${n}</a>`,
		notes: (texts) =>
			each(
				texts,
				(n, text) =>
					`<div class="footnote" data-component-name="FootnoteToDOM"><a id="footnote-${n}" href="#footnote-anchor-${n}" class="footnote-number" contenteditable="false" target="_self">${n}</a><div class="footnote-content"><p>${text}</p></div></div>`,
			),
	},
	{
		system: 'Word',
		call: (n) =>
			`<a style='mso-footnote-id:ftn${n}' href="#_ftn${n}" name="_ftnref${n}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[${n}]<![endif]></span></span></a>`,
		notes: (texts) =>
			`<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">${each(texts, (n, text) => `<div style='mso-element:footnote' id=ftn${n}><p class=MsoFootnoteText><a href="#_ftnref${n}" name="_ftn${n}" title=""><span class=MsoFootnoteReference><span>[${n}]</span></span></a> ${text}<o:p></o:p></p></div>`)}</div>`,
	},
	{
		system: 'an encyclopedia',
		call: (n) =>
			`<sup id="cite_ref-${n}" class="reference"><a href="#cite_note-${n}"><span class="cite-bracket">[</span>${n}<span class="cite-bracket">]</span></a></sup>`,
		notes: (texts) =>
			`<div class="mw-references-wrap"><ol class="references">${each(texts, (n, text) => `<li id="cite_note-${n}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${n}">^</a></b></span> <span class="reference-text">${text}</span></li>`)}</ol></div>`,
	},
	{
		system: 'a margin of side notes',
		call: (n, text) =>
			`<label for="sn-${n}" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-${n}" class="margin-toggle"/><span class="sidenote">${text}</span>`,
		notes: () => '',
	},
	{
		system: 'a script that opens them',
		call: (n, text) =>
			`<span class="littlefoot"><button class="littlefoot__button" id="fnref:${n}" aria-label="Footnote ${n}" title="See Footnote ${n}" data-footnote-id="${n}" data-footnote-number="${n}" data-footnote-content="&lt;p&gt;${text}&lt;/p&gt;">${n}</button></span>`,
		notes: () => '',
	},
	{
		system: 'a writer with brackets',
		call: (n) => ` [${n}]`,
		notes: (texts) => each(texts, (n, text) => `<p>[${n}] ${text}</p>`),
	},
	{
		system: 'a writer with raised numbers',
		call: (n) => `<sup>${n}</sup>`,
		notes: (texts) => `<h3>Notes</h3>${each(texts, (n, text) => `<p>${n}. ${text}</p>`)}`,
	},
	{
		system: 'a writer with raised numbers on both ends',
		call: (n) => `<sup>${n}</sup>`,
		notes: (texts) => `<hr>${each(texts, (n, text) => `<p><sup>${n}</sup> ${text}</p>`)}`,
	},
	{
		system: 'a writer with raised digits',
		call: (n) => ['¹', '²'][n - 1] ?? '',
		notes: (texts) => each(texts, (n, text) => `<p>${n} ${text}</p>`),
	},
	{
		system: 'a writer with a list under a heading',
		call: (n) => ` [${n}]`,
		notes: (texts) => `<h2>Notes</h2><ol>${each(texts, (_, text) => `<li>${text}</li>`)}</ol>`,
	},
	{
		system: 'a writer with asterisks',
		call: stars,
		notes: (texts) => each(texts, (n, text) => `<p>${stars(n)} ${text}</p>`),
	},
	{
		system: 'a writer with daggers',
		call: (n) => daggers[n - 1] ?? '',
		notes: (texts) => each(texts, (n, text) => `<p><small>${daggers[n - 1]} ${text}</small></p>`),
	},
]
