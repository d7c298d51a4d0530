ALTER TABLE "reading_list_items" ADD COLUMN "noted_by" uuid;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "credited_to" uuid;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_noted_by_readers_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_credited_to_readers_id_fk" FOREIGN KEY ("credited_to") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reading_list_items_highlight" ON "reading_list_items" USING btree ("highlight_id");--> statement-breakpoint
CREATE INDEX "reading_list_items_included" ON "reading_list_items" USING btree ("included_list");--> statement-breakpoint
CREATE INDEX "reading_lists_forked" ON "reading_lists" USING btree ("forked_from");--> statement-breakpoint
CREATE INDEX "reading_lists_credited" ON "reading_lists" USING btree ("credited_to");--> statement-breakpoint
-- What was copied and noted before is taken to be of whoever had the list, and put the item there.
UPDATE "reading_lists" "c" SET "credited_to" = "o"."reader_id" FROM "reading_lists" "o" WHERE "o"."id" = "c"."forked_from" AND "c"."fork_credit" IS NOT NULL;--> statement-breakpoint
UPDATE "reading_list_items" SET "noted_by" = "added_by" WHERE "note" <> '';
