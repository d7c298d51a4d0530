import {
	ARABIC_PROSE,
	AROUND,
	FRENCH_PROSE,
	links,
	PROSE,
	pageOf,
	paragraphs,
	TITLE,
} from './prose.ts'

/** A page as some kind of site makes it: what a reader came for, and what stands around it. */
export interface KindOfPage {
	kind: string
	html: string
	text: readonly string[]
	around: readonly string[]
}

const [P1 = '', P2 = '', P3 = '', P4 = '', P5 = '', P6 = ''] = PROSE
const { menu, related, comment, answer, letter, cookies, foot } = AROUND
const nav = `<header class="site-head"><a href="/">Holm Post</a><nav><ul>${links(menu)}</ul></nav></header>`
const footer = `<footer><p>${foot}</p><ul>${links(menu)}</ul></footer>`
const h1 = `<h1>${TITLE}</h1>`
const commentList = `<div id="comments"><h3>2 comments</h3><ol class="commentlist"><li class="comment"><p>${comment}</p></li><li class="comment"><p>${answer}</p></li></ol></div>`

const kind = (
	name: string,
	html: string,
	{ text = PROSE as readonly string[], around = [] as readonly string[] } = {},
): KindOfPage => ({ kind: name, html, text, around })

export const KINDS: readonly KindOfPage[] = [
	kind(
		'a news site',
		pageOf(`${nav}<div class="cookie-banner"><p>${cookies}</p><button>Fine</button></div>
<div class="page-grid"><div class="story"><div class="story__head"><span class="story__flag">Coast</span>${h1}<div class="story__by">By <a href="/by/a">Ada Example</a> · 6 March 2019</div></div>
<figure><img src="/a.jpg" alt=""><figcaption>The ladder, in better weather</figcaption></figure>
<div class="story__text"><p>${P1}</p><p>${P2}</p><div class="story__more"><h4>Read also</h4><ul>${links(related)}</ul></div><p>${P3}</p><p>${P4}</p><div class="ad-slot">Advertisement</div><p>${P5}</p><p>${P6}</p></div></div>
<div class="rail"><h3>Most read</h3><ol>${links([...related, ...menu])}</ol><div class="signup"><p>${letter}</p></div></div></div>${footer}`),
		{ around: [...menu, ...related, letter, cookies, foot, 'Advertisement', 'Read also'] },
	),
	kind(
		'a blog with line breaks for paragraphs',
		pageOf(`<div id="outer"><div id="head"><h2>Holm Post</h2></div><div id="main"><div class="blog-posts"><div class="post"><h1 class="post-title">${TITLE}</h1>
<div class="post-body">${PROSE.join('<br><br>\n')}</div><div class="post-footer">Posted by Ada at 09:12</div></div></div>${commentList}</div>
<div id="sidebar"><h2>Archive</h2><ul>${links(related)}</ul></div></div>${footer}`),
		{ around: [comment, answer, ...related, foot] },
	),
	kind(
		'Ghost',
		pageOf(`<div class="gh-site">${nav}<main id="gh-main"><article class="gh-article post"><header class="gh-article-header"><span class="gh-article-tag">Coast</span><h1 class="gh-article-title">${TITLE}</h1><p class="gh-article-excerpt">A strike in eleven days.</p></header>
<section class="gh-content gh-canvas"><p>${P1}</p><p>${P2}</p><div class="kg-card kg-callout-card"><div class="kg-callout-text">${P3}</div></div><p>${P4}</p><hr><p>${P5}</p><p>${P6}</p></section></article>
<section class="gh-cta"><p>${letter}</p></section><aside class="gh-readmore"><h3>Read more</h3>${links(related, 'div')}</aside></main>${footer}</div>`),
		{ around: [...menu, ...related, letter, foot] },
	),
	kind(
		'Substack',
		pageOf(`<div id="entry"><div class="main-menu">${links(menu, 'div')}</div><div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title published">${TITLE}</h1><h3 class="subtitle">A strike in eleven days</h3></div>
<div class="available-content"><div class="body markup"><p>${P1}</p><p>${P2}</p><div class="subscription-widget-wrap"><p class="cta">${letter}</p><form><input name="email"></form></div><p>${P3}</p><p>${P4}</p><p>${P5}</p><p>${P6}</p></div></div></article>
<div class="comments-page"><p>${comment}</p><p>${answer}</p></div></div></div>`),
		{ around: [...menu, letter, comment, answer] },
	),
	kind(
		'WordPress',
		pageOf(`${nav}<div id="content" class="site-content"><main><article id="post-12" class="post-12 post hentry"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">Posted on 6 March 2019 by Ada Example</div></header>
<div class="entry-content">${paragraphs()}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul>${links(['Press This', 'Pocket It'])}</ul></div><div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3>${links(related, 'p')}</div></div></article>${commentList}</main>
<aside class="widget-area"><section class="widget"><p>${letter}</p></section></aside></div>${footer}`),
		{ around: [...menu, ...related, comment, answer, letter, foot, 'Press This'] },
	),
	kind(
		'a site of hashed classes',
		pageOf(`<div id="root"><div class="a b c"><div class="d">${links(menu, 'span')}</div></div><article><div class="m n"><section><div><div class="o p"><h1 class="pw q">${TITLE}</h1><div class="r s"><a href="/@ada">Ada Example</a> <span>4 min read</span> <button>Follow</button></div>
${PROSE.map((text) => `<p class="pw-x y z">${text}</p>`).join('')}</div></div></section></div></article><div class="t u"><h2>More from Holm Post</h2>${links(related, 'div')}</div></div>`),
		{ around: [...menu, ...related] },
	),
	kind(
		'Hugo',
		pageOf(`${nav}<main class="main"><div class="post-single"><header class="post-header"><h1 class="post-title">${TITLE}</h1><div class="post-meta">March 6, 2019 · 4 min · Ada Example</div></header>
<div class="toc"><details><summary>Table of Contents</summary><ul><li><a href="#a">The ladder</a></li><li><a href="#b">The lamp</a></li></ul></details></div>
<div class="post-content"><h2 id="a">The ladder</h2><p>${P1}</p><p>${P2}</p><p>${P3}</p><h2 id="b">The lamp</h2><p>${P4}</p><p>${P5}</p><p>${P6}</p></div><footer class="post-footer"><ul class="post-tags">${links(['Coast', 'Strikes'])}</ul><nav class="paginav">${links(related, 'span')}</nav></footer></div></main>${footer}`),
		{ around: [...menu, ...related, foot] },
	),
	kind(
		'a layout of tables',
		pageOf(`<table width="760"><tr><td colspan="2" bgcolor="#003366">${links(menu, 'font')}</td></tr><tr><td width="150" valign="top">${links([...related, ...menu], 'p')}</td>
<td valign="top"><font face="Arial" size="4"><b>${TITLE}</b></font><br><font size="1">by Ada Example, 6 March 2019</font><p><font face="Arial" size="2">${PROSE.join('</font></p><p><font face="Arial" size="2">')}</font></p></td></tr>
<tr><td colspan="2" align="center"><font size="1">${foot}</font></td></tr></table>`),
		{ around: [...menu, ...related, foot] },
	),
	kind(
		'an encyclopedia',
		pageOf(`<div id="content" class="mw-body"><h1 id="firstHeading">${TITLE}</h1><div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><th>Height</th><td>41 metres of stone</td></tr></table>
<p>${P1}</p><p>${P2}</p><div id="toc" class="toc" role="navigation"><ul>${links(['1 The picket', '2 The lamp'])}</ul></div><div class="mw-heading"><h2>The picket</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div><p>${P3}</p><p>${P4}</p>
<div class="mw-heading"><h2>The lamp</h2><span class="mw-editsection">[<a href="/edit">edit</a>]</span></div><p>${P5}</p><p>${P6}</p><div class="navbox" role="navigation">${links(related)}</div></div></div></div><div id="mw-navigation"><ul>${links(menu)}</ul></div>${footer}`),
		{ around: [...menu, ...related, foot, '[edit]'] },
	),
	kind(
		'Drupal',
		pageOf(`${nav}<div class="layout-container"><main><div class="region region-content"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1><article class="node node--type-article"><div class="node__meta">Submitted by <span>Ada Example</span> on 6 March 2019</div>
<div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">${paragraphs()}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div>${links(['Coast', 'Strikes'], 'div')}</div><div class="node__links"><ul class="links inline"><li><a href="/login">Log in to post comments</a></li></ul></div></div></article></div></main>
<div class="region region-sidebar">${links(related, 'p')}</div></div>${footer}`),
		{ around: [...menu, ...related, foot, 'Log in to post comments'] },
	),
	kind(
		'a newspaper that shows a beginning only',
		pageOf(
			`${nav}<div class="wrap"><div class="article-wrap">${h1}<p class="article-lead">${P1}</p><div class="article-text"><p>${P2}</p></div><div class="paywall"><h2>Subscribe to read on</h2><p>${letter}</p><a class="btn" href="/pay">Subscribe for a penny</a></div></div><div class="teasers">${related.map((one) => `<div class="teaser"><a href="/x"><h3>${one}</h3></a><p>A few words of it, and then no more of them.</p></div>`).join('')}</div></div>${footer}`,
		),
		{ text: [P1, P2], around: [...menu, ...related, letter, foot] },
	),
	kind(
		'an interview of short questions',
		pageOf(
			`${nav}<div class="content">${h1}<div class="interview">${PROSE.map((text, index) => `<p><strong>And the ${['first', 'second', 'third', 'fourth', 'fifth', 'last'][index]} thing?</strong></p><p>${text}</p><p>Yes.</p>`).join('')}</div></div>${footer}`,
		),
		{
			text: [...PROSE, 'And the third thing?', 'And the last thing?', 'Yes.'],
			around: [...menu, foot],
		},
	),
	kind(
		'a short text under long comments',
		pageOf(
			`${nav}<div class="column"><div class="item">${h1}<div class="txt"><p>${P1}</p><p>${P2}</p></div></div><div class="comments-area" id="comments">${[1, 2, 3, 4].map((n) => `<div class="comment"><p>${comment} So say I, number ${n}.</p><p>${answer}</p></div>`).join('')}</div><div class="related-posts">${links(related, 'div')}</div></div>${footer}`,
		),
		{ text: [P1, P2], around: [...menu, ...related, comment, answer, foot] },
	),
	kind(
		'an export of Word',
		pageOf(
			`<div class=WordSection1><p class=MsoTitle>${TITLE}</p>${PROSE.map((text) => `<p class=MsoNormal style='margin-bottom:0cm'><span lang=EN-GB style='font-size:12.0pt'>${text}<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>`).join('')}</div>`,
		),
	),
	kind(
		'an export of Markdown',
		pageOf(
			`<header id="title-block-header"><h1 class="title">${TITLE}</h1><p class="author">Ada Example</p><p class="date">6 March 2019</p></header>${paragraphs()}`,
		),
	),
	kind(
		'a French newspaper',
		pageOf(
			`<header><nav><ul>${links(menu)}</ul></nav></header><main><section class="zone"><section class="article__wrapper"><header class="article__header"><h1 class="article__title">${TITLE}</h1><p class="article__desc">Onze jours de grève au phare.</p></header><section class="article__content">${paragraphs(FRENCH_PROSE)}<section class="inread"><p>Lire aussi : <a href="/x">${related[0]}</a></p></section></section></section><section class="friend">${links(related, 'div')}</section></section></main>${footer}`,
			{ lang: 'fr' },
		),
		{ text: FRENCH_PROSE, around: [...menu, related[1] ?? '', foot] },
	),
	kind(
		'an Arabic page set from right to left',
		pageOf(
			`<div dir="rtl"><div class="menu">${links(menu, 'span')}</div><div class="news-details"><h1>${TITLE}</h1><div class="details-text">${paragraphs(ARABIC_PROSE)}</div></div><div class="latest">${links(related, 'p')}</div></div>`,
			{ lang: 'ar' },
		),
		{ text: ARABIC_PROSE, around: [...menu, ...related] },
	),
	kind(
		'a page of bare divisions',
		pageOf(
			`<div class="top">${links(menu, 'div')}</div><div class="x1"><div class="x2">${h1}</div><div class="x3">${PROSE.map((text) => `<div>${text}</div>`).join('')}</div></div><div class="x4">${links(related, 'div')}</div>`,
		),
		{ around: [...menu, ...related] },
	),
	kind(
		'a text of many short verses and a list',
		pageOf(
			`${nav}<div class="page"><div class="text">${h1}<p>${P1}</p><p>The lamp is out,<br>the tide is in,<br>and who shall pay<br>the keeper’s gin?</p><ol><li>Light it by hand.</li><li>Sound the horn.</li><li>Put the kettle on, and wait for the board.</li></ol><p>${P2}</p><p>${P3}</p></div></div><div class="side">${links(related, 'p')}</div>${footer}`,
		),
		{
			text: [P1, P2, P3, 'the tide is in,', 'Sound the horn.', 'Light it by hand.'],
			around: [...menu, ...related, foot],
		},
	),
	kind(
		'a text in three places, an advertisement between them',
		pageOf(
			`${nav}<div class="doc">${h1}<div class="part"><p>${P1}</p><p>${P2}</p></div><div class="promo"><p>${letter}</p></div><div class="part"><p>${P3}</p><p>${P4}</p></div><div class="promo"><a href="/b">${related[0]}</a></div><div class="part"><p>${P5}</p><p>${P6}</p></div></div>${footer}`,
		),
		{ around: [...menu, letter, related[0] ?? '', foot] },
	),
]
