CREATE TABLE "highlight_tags" (
	"highlight_id" uuid NOT NULL,
	"tag" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "highlights" ALTER COLUMN "start_cp" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "highlights" ALTER COLUMN "end_cp" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "highlights" ADD COLUMN "rev" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "highlight_tags" ADD CONSTRAINT "highlight_tags_highlight_id_highlights_id_fk" FOREIGN KEY ("highlight_id") REFERENCES "public"."highlights"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "highlight_tags_tag" ON "highlight_tags" USING btree ("highlight_id",lower("tag"));--> statement-breakpoint
ALTER TABLE "highlights" ADD CONSTRAINT "highlights_range_whole" CHECK (("highlights"."start_cp" is null) = ("highlights"."end_cp" is null));