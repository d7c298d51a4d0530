CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reader_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"feed_token" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"looked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_searches_reader" ON "saved_searches" USING btree ("reader_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_searches_feed" ON "saved_searches" USING btree ("feed_token");--> statement-breakpoint
CREATE INDEX "articles_imported" ON "articles" USING btree ("imported_at");