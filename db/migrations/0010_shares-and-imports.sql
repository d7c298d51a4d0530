CREATE TABLE "annotation_imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reader_id" uuid NOT NULL,
	"file" text NOT NULL,
	"fault" text,
	"lines" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_highlights" (
	"share_id" uuid NOT NULL,
	"highlight_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "share_highlights_share_id_highlight_id_pk" PRIMARY KEY("share_id","highlight_id")
);
--> statement-breakpoint
CREATE TABLE "shares" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reader_id" uuid NOT NULL,
	"token" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"with_notes" boolean DEFAULT false NOT NULL,
	"with_tags" boolean DEFAULT false NOT NULL,
	"with_name" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "shares_kind" CHECK ("shares"."kind" in ('highlights'))
);
--> statement-breakpoint
ALTER TABLE "annotation_imports" ADD CONSTRAINT "annotation_imports_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_highlights" ADD CONSTRAINT "share_highlights_share_id_shares_id_fk" FOREIGN KEY ("share_id") REFERENCES "public"."shares"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_highlights" ADD CONSTRAINT "share_highlights_highlight_id_highlights_id_fk" FOREIGN KEY ("highlight_id") REFERENCES "public"."highlights"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shares" ADD CONSTRAINT "shares_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annotation_imports_reader" ON "annotation_imports" USING btree ("reader_id");--> statement-breakpoint
CREATE INDEX "share_highlights_highlight" ON "share_highlights" USING btree ("highlight_id");--> statement-breakpoint
CREATE UNIQUE INDEX "shares_token" ON "shares" USING btree ("token");--> statement-breakpoint
CREATE INDEX "shares_reader" ON "shares" USING btree ("reader_id");