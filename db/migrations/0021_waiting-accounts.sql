CREATE TABLE "waiting_accounts" (
	"token_sha256" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"browser_sha256" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "waiting_accounts" ADD CONSTRAINT "waiting_accounts_token_sha256_mail_links_token_sha256_fk" FOREIGN KEY ("token_sha256") REFERENCES "public"."mail_links"("token_sha256") ON DELETE cascade ON UPDATE no action;