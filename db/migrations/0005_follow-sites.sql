CREATE TABLE "crawl_pages" (
	"crawl_id" bigint NOT NULL,
	"key" text NOT NULL,
	"address" text NOT NULL,
	"kind" text NOT NULL,
	"template" text NOT NULL,
	"depth" integer NOT NULL,
	"found_on" text,
	"state" text DEFAULT 'queued' NOT NULL,
	"priority" smallint NOT NULL,
	"seq" bigserial NOT NULL,
	"changed" text,
	"tries" smallint DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone,
	"fetched_at" timestamp with time zone,
	"status" smallint,
	"etag" text,
	"last_modified" text,
	"body_hash" text,
	"text_hash" text,
	"article_id" text,
	"reason" text,
	CONSTRAINT "crawl_pages_crawl_id_key_pk" PRIMARY KEY("crawl_id","key")
);
--> statement-breakpoint
CREATE TABLE "crawls" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"origin" text NOT NULL,
	"home" text DEFAULT '/' NOT NULL,
	"home_title" text,
	"round" integer DEFAULT 0 NOT NULL,
	"round_started_at" timestamp with time zone,
	"round_ended_at" timestamp with time zone,
	"whole_ended_at" timestamp with time zone,
	"is_whole" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
ALTER TABLE "crawl_pages" ADD CONSTRAINT "crawl_pages_crawl_id_crawls_id_fk" FOREIGN KEY ("crawl_id") REFERENCES "public"."crawls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "crawl_pages_next" ON "crawl_pages" USING btree ("crawl_id","priority","seq") WHERE "crawl_pages"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "crawl_pages_text" ON "crawl_pages" USING btree ("crawl_id","text_hash");--> statement-breakpoint
CREATE INDEX "crawl_pages_article" ON "crawl_pages" USING btree ("crawl_id","article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "crawls_site" ON "crawls" USING btree ("site");