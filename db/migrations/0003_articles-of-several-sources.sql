CREATE TABLE "article_addresses" (
	"address" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_aliases" (
	"id" text PRIMARY KEY NOT NULL,
	"article_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_corrections" (
	"article_id" text NOT NULL,
	"field" text NOT NULL,
	"passage" text DEFAULT '' NOT NULL,
	"value" jsonb NOT NULL,
	"was" jsonb NOT NULL,
	"by" text,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_corrections_article_id_field_passage_pk" PRIMARY KEY("article_id","field","passage")
);
--> statement-breakpoint
CREATE TABLE "article_sources" (
	"article_id" text NOT NULL,
	"format" text NOT NULL,
	"own_id" text NOT NULL,
	"input" text,
	"record" jsonb NOT NULL,
	"record_sha256" text NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_sources_article_id_format_own_id_pk" PRIMARY KEY("article_id","format","own_id")
);
--> statement-breakpoint
CREATE TABLE "article_titles" (
	"key" text NOT NULL,
	"article_id" text NOT NULL,
	CONSTRAINT "article_titles_key_article_id_pk" PRIMARY KEY("key","article_id")
);
--> statement-breakpoint
ALTER TABLE "import_runs" ADD COLUMN "given" jsonb;--> statement-breakpoint
ALTER TABLE "ledger" ADD COLUMN "resolved_by" bigint;--> statement-breakpoint
ALTER TABLE "article_addresses" ADD CONSTRAINT "article_addresses_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_aliases" ADD CONSTRAINT "article_aliases_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_corrections" ADD CONSTRAINT "article_corrections_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_sources" ADD CONSTRAINT "article_sources_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_titles" ADD CONSTRAINT "article_titles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_addresses_article" ON "article_addresses" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_aliases_article" ON "article_aliases" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_titles_article" ON "article_titles" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "ledger_open" ON "ledger" USING btree ("run_id") WHERE "ledger"."outcome" = 'failed' and "ledger"."resolved_by" is null;