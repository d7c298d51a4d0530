/**
 * Where a kind of page keeps its parts, as CSS selectors. Of several the first that finds something counts, so the
 * surest stands first. A class is matched as a token (`.texte`), since SPIP's templates add others beside it.
 */
export interface Profile {
	name: string
	/** What must be on the page for this profile to be its own. */
	applies: string
	kicker: readonly string[]
	title: readonly string[]
	subtitle: readonly string[]
	standfirst: readonly string[]
	body: readonly string[]
	postscript: readonly string[]
	notes: readonly string[]
	/** Lines of dates and authors. */
	byline: readonly string[]
	authors: readonly string[]
	topics: readonly string[]
	/** The path of sections, whose last but the title may be the issue. */
	sections: readonly string[]
	source: readonly string[]
	/** What stands among the text and is none of it. */
	dropped: readonly string[]
}

const SPIP: Omit<Profile, 'name' | 'applies' | 'title'> = {
	kicker: ['.surtitre', '.spip_surtitre'],
	subtitle: ['.soustitre', '.spip_soustitre'],
	standfirst: ['.chapo', '#chapo', '.spip_chapo'],
	body: ['.texte', '#texte', '.spip_texte', '.entry-content', '.article-texte'],
	postscript: ['.ps', '#ps', '.spip_ps'],
	notes: ['.notes', '#notes', '.spip_notes'],
	byline: ['.info-publi', '.cartouche small', '.date', '.dates'],
	authors: [
		'.auteurs .fn',
		'.vcard .fn',
		'.auteurs a',
		'.auteur a',
		'a[href*="spip.php?auteur"]',
		'a[href*="id_auteur="]',
	],
	topics: ['a[rel~="tag"]', 'a[href*="spip.php?mot"]', 'a[href*="id_mot="]'],
	sections: [
		'.arbo',
		'#hierarchie',
		'.hierarchie',
		'#chemin',
		'.chemin',
		'.breadcrumb',
		'.fil-ariane',
		'#path',
	],
	source: ['.hyperlien a'],
	dropped: [
		'.traductions',
		'.spip_modele_partage',
		'.partage',
		'.social',
		'.forums',
		'#forum',
		'.nettoyeur',
	],
}

/** The layouts of SPIP's own templates, newest first; the last is for skins that keep none of their classes. */
export const SPIP_LAYOUTS: readonly Profile[] = [
	{
		...SPIP,
		name: 'dist',
		applies: '.hentry .entry-title',
		title: ['.hentry .entry-title', '.entry-title'],
	},
	{
		...SPIP,
		name: '2011',
		applies: '.cartouche h1.crayon, .cartouche .info-publi',
		title: ['.cartouche h1', 'h1.titre'],
	},
	{
		...SPIP,
		name: '2007',
		applies: '.cartouche .titre, #contenu h1.titre',
		title: ['.cartouche .titre', 'h1.titre'],
		byline: ['.cartouche small', '#contenu p small', ...SPIP.byline],
		authors: ['.cartouche a[href*="auteur"]', '#contenu small a[href*="auteur"]'],
	},
	{
		...SPIP,
		name: '2004',
		applies: 'a[href*=".php3?id_"], link[href*=".php3"], a[href*="backend.php3"]',
		title: ['.titre', '.spip_titre', 'h1'],
		authors: ['small a[href*="id_auteur="]', 'a[href*="auteur.php3?id_auteur="]'],
	},
	{ ...SPIP, name: 'spip', applies: 'html', title: ['h1.titre', '.titre h1', 'h1'] },
]

/** What differs in the pages of one site, by its host without `www.`; the rest is as its layout has it. */
const SITES: Readonly<Record<string, Partial<Omit<Profile, 'applies'>>>> = {
	'internationalviewpoint.org': {
		name: 'internationalviewpoint.org',
		dropped: [
			...SPIP.dropped,
			'a[href*="article_pdf"]',
			'a[href*="page=imprimer"]',
			'a[href*="spip_pdf"]',
		],
	},
}

/** The layout as the site at this address has it. */
export function asOnSite(layout: Profile, url: string | null): Profile {
	const host = url ? new URL(url).hostname.replace(/\.$/u, '').replace(/^www\./u, '') : ''
	return { ...layout, ...(Object.hasOwn(SITES, host) ? SITES[host] : {}) }
}

/** Pages of any making that say by their markup where the article is. */
export const DECLARED: Profile = {
	name: 'html',
	applies: 'html',
	kicker: ['.kicker', '.eyebrow', '.overline', '.surtitre'],
	title: ['[itemprop~="headline"]', '.entry-title', '.p-name', 'article h1', 'main h1', 'h1'],
	subtitle: ['.subtitle', '.subheading', '.soustitre'],
	standfirst: ['.standfirst', '.lede', '.dek', '.chapo', '[itemprop~="alternativeHeadline"]'],
	body: ['[itemprop~="articleBody"]', '.h-entry .e-content', '.hentry .entry-content'],
	postscript: [],
	notes: ['[role="doc-endnotes"]', '.footnotes', '.endnotes', '#footnotes', '.notes'],
	byline: ['.byline', '.meta', '.entry-meta', '.date'],
	authors: [
		'[itemprop~="author"] [itemprop~="name"]',
		'[itemprop~="author"]',
		'.p-author',
		'[rel~="author"]',
		'.byline .author',
	],
	topics: ['a[rel~="tag"]'],
	sections: ['.breadcrumb', '.breadcrumbs', '[aria-label="breadcrumb"]'],
	source: [],
	dropped: [
		'nav',
		'form',
		'button',
		'[role="navigation"]',
		'[role="complementary"]',
		'[hidden]',
		'#comments',
	],
}
