ALTER TABLE "readers" ADD COLUMN "digest_token" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "digest" text DEFAULT 'never' NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "mailed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD COLUMN "unmailed_since" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "readers_digest" ON "readers" USING btree ("digest_token");--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_digest" CHECK ("saved_searches"."digest" in ('never', 'daily', 'weekly'));--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_unmailed" CHECK ("saved_searches"."digest" = 'never' or "saved_searches"."unmailed_since" is not null);