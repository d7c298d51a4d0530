CREATE TABLE "article_authors" (
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	CONSTRAINT "article_authors_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "article_countries" (
	"article_id" text NOT NULL,
	"code" text NOT NULL,
	"role" text NOT NULL,
	"mentions" integer NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "article_countries_article_id_code_pk" PRIMARY KEY("article_id","code")
);
--> statement-breakpoint
CREATE TABLE "article_versions" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL,
	"n" integer NOT NULL,
	"text" text NOT NULL,
	"text_sha256" text NOT NULL,
	"record_sha256" text NOT NULL,
	"record" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_versions_n" UNIQUE("article_id","n")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text PRIMARY KEY NOT NULL,
	"publication" text NOT NULL,
	"current_version" bigint NOT NULL,
	"title" text NOT NULL,
	"kicker" text,
	"standfirst" text,
	"language" text NOT NULL,
	"url" text,
	"issue_number" text,
	"issue_month" text,
	"published_on" text,
	"year" smallint,
	"words" integer NOT NULL,
	"regions" text[] DEFAULT '{}'::text[] NOT NULL,
	"topics" text[] DEFAULT '{}'::text[] NOT NULL,
	"imported_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "footnotes" (
	"article_id" text NOT NULL,
	"position" integer NOT NULL,
	"marker" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"called_from" text[] NOT NULL,
	CONSTRAINT "footnotes_article_id_position_pk" PRIMARY KEY("article_id","position")
);
--> statement-breakpoint
CREATE TABLE "import_runs" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"command" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "index_pending" (
	"article_id" text PRIMARY KEY NOT NULL,
	"revision" bigserial NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"run_id" bigint NOT NULL,
	"n" integer NOT NULL,
	"input" text NOT NULL,
	"place" text,
	"article_id" text,
	"outcome" text NOT NULL,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ledger_run_id_n_pk" PRIMARY KEY("run_id","n")
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"slug" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"home_page" text,
	"language" text
);
--> statement-breakpoint
CREATE TABLE "highlight_anchors" (
	"highlight_id" uuid PRIMARY KEY NOT NULL,
	"version_id" bigint NOT NULL,
	"state" text NOT NULL,
	"start_cp" integer,
	"end_cp" integer,
	"matched_text" text,
	"similarity" real,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "highlight_anchors_placed" CHECK (("highlight_anchors"."state" in ('exact', 'fuzzy', 'manual')) = ("highlight_anchors"."start_cp" is not null and "highlight_anchors"."end_cp" is not null))
);
--> statement-breakpoint
CREATE TABLE "highlights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"article_id" text NOT NULL,
	"colour" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"origin_version" bigint NOT NULL,
	"quote_exact" text NOT NULL,
	"quote_prefix" text NOT NULL,
	"quote_suffix" text NOT NULL,
	"start_cp" integer NOT NULL,
	"end_cp" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone,
	CONSTRAINT "highlights_range" CHECK ("highlights"."start_cp" >= 0 and "highlights"."end_cp" > "highlights"."start_cp")
);
--> statement-breakpoint
CREATE TABLE "readers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reading_list_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"list_id" uuid NOT NULL,
	"article_id" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"position" text NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "reading_lists" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reader_id" uuid NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_countries" ADD CONSTRAINT "article_countries_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_publication_publications_slug_fk" FOREIGN KEY ("publication") REFERENCES "public"."publications"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "footnotes" ADD CONSTRAINT "footnotes_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD CONSTRAINT "highlight_anchors_highlight_id_highlights_id_fk" FOREIGN KEY ("highlight_id") REFERENCES "public"."highlights"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD CONSTRAINT "highlight_anchors_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "highlights" ADD CONSTRAINT "highlights_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "highlights" ADD CONSTRAINT "highlights_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "highlights" ADD CONSTRAINT "highlights_origin_version_article_versions_id_fk" FOREIGN KEY ("origin_version") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_list_id_reading_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_authors_slug" ON "article_authors" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "article_countries_code" ON "article_countries" USING btree ("code","role");--> statement-breakpoint
CREATE INDEX "articles_issue" ON "articles" USING btree ("issue_number");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("published_on");--> statement-breakpoint
CREATE INDEX "articles_publication" ON "articles" USING btree ("publication");--> statement-breakpoint
CREATE INDEX "ledger_article" ON "ledger" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "highlight_anchors_version" ON "highlight_anchors" USING btree ("version_id","start_cp");--> statement-breakpoint
CREATE INDEX "highlights_reader" ON "highlights" USING btree ("reader_id","article_id");--> statement-breakpoint
CREATE INDEX "highlights_article" ON "highlights" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "readers_email" ON "readers" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "reading_list_items_article" ON "reading_list_items" USING btree ("list_id","article_id");--> statement-breakpoint
CREATE INDEX "reading_list_items_order" ON "reading_list_items" USING btree ("list_id","position" collate "C");--> statement-breakpoint
CREATE INDEX "reading_lists_reader" ON "reading_lists" USING btree ("reader_id");