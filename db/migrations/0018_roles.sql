ALTER TABLE "jobs" ADD COLUMN "run_id" bigint;--> statement-breakpoint
ALTER TABLE "article_corrections" ADD COLUMN "by_reader" uuid;--> statement-breakpoint
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_run_id_import_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_runs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_corrections" ADD CONSTRAINT "article_corrections_by_reader_readers_id_fk" FOREIGN KEY ("by_reader") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_corrections_reader" ON "article_corrections" USING btree ("by_reader");