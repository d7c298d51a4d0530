CREATE TABLE "list_comments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "list_invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"list_id" uuid NOT NULL,
	"token_sha256" text NOT NULL,
	"role" text NOT NULL,
	"email" text,
	"is_open" boolean DEFAULT false NOT NULL,
	"invited_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "list_invitations_role" CHECK ("list_invitations"."role" in ('reader', 'editor'))
);
--> statement-breakpoint
CREATE TABLE "list_members" (
	"list_id" uuid NOT NULL,
	"reader_id" uuid NOT NULL,
	"role" text NOT NULL,
	"joined_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "list_members_list_id_reader_id_pk" PRIMARY KEY("list_id","reader_id"),
	CONSTRAINT "list_members_role" CHECK ("list_members"."role" in ('reader', 'editor'))
);
--> statement-breakpoint
CREATE TABLE "start_here" (
	"list_id" uuid NOT NULL,
	"country" text,
	"position" integer NOT NULL
);
--> statement-breakpoint
DROP INDEX "reading_list_items_article";--> statement-breakpoint
ALTER TABLE "reading_list_items" ALTER COLUMN "article_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "kind" text DEFAULT 'article' NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "highlight_id" uuid;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "included_list" uuid;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "marker" text;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD COLUMN "added_by" uuid;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "visibility" text DEFAULT 'private' NOT NULL;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "link_token" text;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "query" text;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "forked_from" uuid;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD COLUMN "fork_credit" text;--> statement-breakpoint
ALTER TABLE "list_comments" ADD CONSTRAINT "list_comments_item_id_reading_list_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."reading_list_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_comments" ADD CONSTRAINT "list_comments_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_invitations" ADD CONSTRAINT "list_invitations_list_id_reading_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_invitations" ADD CONSTRAINT "list_invitations_invited_by_readers_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_members" ADD CONSTRAINT "list_members_list_id_reading_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_members" ADD CONSTRAINT "list_members_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "start_here" ADD CONSTRAINT "start_here_list_id_reading_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "list_comments_item" ON "list_comments" USING btree ("item_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "list_invitations_token" ON "list_invitations" USING btree ("token_sha256");--> statement-breakpoint
CREATE INDEX "list_invitations_list" ON "list_invitations" USING btree ("list_id");--> statement-breakpoint
CREATE INDEX "list_members_reader" ON "list_members" USING btree ("reader_id");--> statement-breakpoint
CREATE UNIQUE INDEX "start_here_list" ON "start_here" USING btree ("list_id",coalesce("country", ''));--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_highlight_id_highlights_id_fk" FOREIGN KEY ("highlight_id") REFERENCES "public"."highlights"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_included_list_reading_lists_id_fk" FOREIGN KEY ("included_list") REFERENCES "public"."reading_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_added_by_readers_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."readers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_forked_from_reading_lists_id_fk" FOREIGN KEY ("forked_from") REFERENCES "public"."reading_lists"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reading_list_items_passage" ON "reading_list_items" USING btree ("list_id","highlight_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_list_items_list" ON "reading_list_items" USING btree ("list_id","included_list");--> statement-breakpoint
CREATE INDEX "reading_list_items_on" ON "reading_list_items" USING btree ("article_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reading_lists_link" ON "reading_lists" USING btree ("link_token");--> statement-breakpoint
CREATE INDEX "reading_lists_public" ON "reading_lists" USING btree ("published_at") WHERE "reading_lists"."visibility" = 'public';--> statement-breakpoint
CREATE UNIQUE INDEX "reading_list_items_article" ON "reading_list_items" USING btree ("list_id","article_id") WHERE "reading_list_items"."kind" = 'article';--> statement-breakpoint
ALTER TABLE "reading_list_items" ADD CONSTRAINT "reading_list_items_kind" CHECK (case "reading_list_items"."kind"
				when 'article' then "reading_list_items"."article_id" is not null
				when 'passage' then "reading_list_items"."highlight_id" is not null and "reading_list_items"."article_id" is not null
				when 'source' then "reading_list_items"."article_id" is not null and "reading_list_items"."title" is not null
				when 'link' then "reading_list_items"."url" is not null and "reading_list_items"."title" is not null
				when 'list' then "reading_list_items"."included_list" is not null
				when 'section' then "reading_list_items"."title" is not null
				else false end);--> statement-breakpoint
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_visibility" CHECK ("reading_lists"."visibility" in ('private', 'link', 'public'));--> statement-breakpoint
ALTER TABLE "reading_lists" ADD CONSTRAINT "reading_lists_by_link" CHECK ("reading_lists"."visibility" <> 'link' or "reading_lists"."link_token" is not null);