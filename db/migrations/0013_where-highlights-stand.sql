CREATE TABLE "held_versions" (
	"article_id" text PRIMARY KEY NOT NULL,
	"version_id" bigint,
	"record_sha256" text NOT NULL,
	"marked" integer NOT NULL,
	"lost" integer NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"turned_down_at" timestamp with time zone,
	CONSTRAINT "held_versions_waiting" CHECK (("held_versions"."version_id" is null) = ("held_versions"."turned_down_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "guess_start_cp" integer;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "guess_end_cp" integer;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "guess_text" text;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "basis_version" bigint;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "basis_start_cp" integer;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "basis_end_cp" integer;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD COLUMN "is_basis_by_hand" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "held_versions" ADD CONSTRAINT "held_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_versions" ADD CONSTRAINT "held_versions_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD CONSTRAINT "highlight_anchors_basis_version_article_versions_id_fk" FOREIGN KEY ("basis_version") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "highlight_anchors_basis" ON "highlight_anchors" USING btree ("basis_version");--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD CONSTRAINT "highlight_anchors_basis_whole" CHECK (num_nulls("highlight_anchors"."basis_version", "highlight_anchors"."basis_start_cp", "highlight_anchors"."basis_end_cp") in (0, 3));--> statement-breakpoint
ALTER TABLE "highlight_anchors" ADD CONSTRAINT "highlight_anchors_guess" CHECK (num_nulls("highlight_anchors"."guess_start_cp", "highlight_anchors"."guess_end_cp", "highlight_anchors"."guess_text") in (0, 3));