CREATE TABLE "list_departures" (
	"list_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"role" text NOT NULL,
	"by_owner" boolean NOT NULL,
	"departed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "list_departures_list_id_reader_id_pk" PRIMARY KEY("list_id","reader_id")
);
--> statement-breakpoint
ALTER TABLE "list_comments" ADD COLUMN "deleted_by" uuid;--> statement-breakpoint
ALTER TABLE "list_departures" ADD CONSTRAINT "list_departures_list_id_reading_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_departures" ADD CONSTRAINT "list_departures_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_comments" ADD CONSTRAINT "list_comments_deleted_by_readers_id_fk" FOREIGN KEY ("deleted_by") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;