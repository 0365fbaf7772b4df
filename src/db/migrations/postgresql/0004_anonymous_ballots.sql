CREATE TABLE "ballot_keys" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"team_id" text NOT NULL,
	"kind" text NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text,
	CONSTRAINT "ballot_keys_organization_id_wave_id_team_id_kind_pk" PRIMARY KEY("organization_id","wave_id","team_id","kind")
);
--> statement-breakpoint
CREATE TABLE "comment_letters" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"comment_id" text NOT NULL,
	"number" integer NOT NULL,
	"member_id" text,
	"text" text NOT NULL,
	"enc" text,
	"sealed" text,
	"day" text NOT NULL,
	CONSTRAINT "comment_letters_organization_id_wave_id_comment_id_number_pk" PRIMARY KEY("organization_id","wave_id","comment_id","number")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"id" text NOT NULL,
	"team_id" text NOT NULL,
	"question_id" text NOT NULL,
	"text" text NOT NULL,
	"mailbox_id" text,
	"mailbox_key" text,
	"flagged_by" text,
	"flagged_at" bigint,
	CONSTRAINT "comments_organization_id_wave_id_id_pk" PRIMARY KEY("organization_id","wave_id","id")
);
--> statement-breakpoint
CREATE TABLE "debriefs" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"team_id" text NOT NULL,
	"combination_id" text,
	"due_day" text NOT NULL,
	"heard" text,
	"action" text,
	"by_day" text,
	"by_whom" text,
	"written_by" text,
	"written_at" bigint,
	"revision" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "debriefs_organization_id_wave_id_team_id_pk" PRIMARY KEY("organization_id","wave_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "signings" (
	"organization_id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"blinded_hash" text NOT NULL,
	CONSTRAINT "signings_organization_id_invitation_id_pk" PRIMARY KEY("organization_id","invitation_id")
);
--> statement-breakpoint
CREATE TABLE "wave_keys" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text,
	"scores_size" integer NOT NULL,
	"comment_size" integer NOT NULL,
	"wanted" integer NOT NULL,
	"manifest" text,
	CONSTRAINT "wave_keys_organization_id_wave_id_pk" PRIMARY KEY("organization_id","wave_id")
);
--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "own_team_id" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "token_hash" text;--> statement-breakpoint
ALTER TABLE "snapshots" ADD COLUMN "counted" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "snapshots" ADD COLUMN "spoiled" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ballot_keys" ADD CONSTRAINT "ballot_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_keys" ADD CONSTRAINT "ballot_keys_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_letters" ADD CONSTRAINT "comment_letters_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_letters" ADD CONSTRAINT "comment_letters_organization_id_wave_id_comment_id_comments_organization_id_wave_id_id_fk" FOREIGN KEY ("organization_id","wave_id","comment_id") REFERENCES "public"."comments"("organization_id","wave_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debriefs" ADD CONSTRAINT "debriefs_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signings" ADD CONSTRAINT "signings_organization_id_invitation_id_invitations_organization_id_id_fk" FOREIGN KEY ("organization_id","invitation_id") REFERENCES "public"."invitations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_keys" ADD CONSTRAINT "wave_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_keys" ADD CONSTRAINT "wave_keys_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "comments_mailbox_ux" ON "comments" USING btree ("mailbox_id") WHERE "comments"."mailbox_id" is not null;--> statement-breakpoint
CREATE INDEX "debriefs_due_ix" ON "debriefs" USING btree ("organization_id","due_day");--> statement-breakpoint
CREATE INDEX "signings_wave_ix" ON "signings" USING btree ("organization_id","wave_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_ux" ON "invitations" USING btree ("token_hash") WHERE "invitations"."token_hash" is not null;
--> statement-breakpoint
ALTER TABLE "wave_keys" ALTER COLUMN "private_key" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "ballot_keys" ALTER COLUMN "private_key" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "signings" ALTER COLUMN "blinded_hash" SET STATISTICS 0;
