import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { articles } from './archive.ts'

/** Where an article can be read on the web, as `addressKey` writes it: the article that said so first has it. */
export const articleAddresses = pgTable(
	'article_addresses',
	{
		address: text().primaryKey(),
		articleId: text()
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
	},
	(t) => [index('article_addresses_article').on(t.articleId)],
)
