CREATE TABLE "highlight_changes" (
	"highlight_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rev" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "highlight_changes_highlight_id_id_pk" PRIMARY KEY("highlight_id","id")
);
--> statement-breakpoint
ALTER TABLE "highlight_changes" ADD CONSTRAINT "highlight_changes_highlight_id_highlights_id_fk" FOREIGN KEY ("highlight_id") REFERENCES "public"."highlights"("id") ON DELETE cascade ON UPDATE no action;