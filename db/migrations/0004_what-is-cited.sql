CREATE TABLE "article_links" (
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"place" text NOT NULL,
	"address" text,
	"url" text,
	"title_key" text,
	"year" smallint,
	CONSTRAINT "article_links_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "citable_titles" (
	"article_id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cited_works" (
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"note" text NOT NULL,
	"kind" text NOT NULL,
	"authors" text[] NOT NULL,
	"title" text,
	"container" text,
	"date" text,
	"pages" text,
	"url" text,
	"source_slug" text,
	"source_name" text,
	"source_kind" text,
	CONSTRAINT "cited_works_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
ALTER TABLE "article_links" ADD CONSTRAINT "article_links_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "citable_titles" ADD CONSTRAINT "citable_titles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cited_works" ADD CONSTRAINT "cited_works_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_links_address" ON "article_links" USING btree ("address");--> statement-breakpoint
CREATE INDEX "article_links_title" ON "article_links" USING btree ("title_key");--> statement-breakpoint
CREATE INDEX "citable_titles_key" ON "citable_titles" USING btree ("key");--> statement-breakpoint
CREATE INDEX "cited_works_source" ON "cited_works" USING btree ("source_slug");