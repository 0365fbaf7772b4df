CREATE TABLE "addresses" (
	"organization_id" text NOT NULL,
	"address" text NOT NULL,
	"soft_bounces" integer DEFAULT 0 NOT NULL,
	"stopped" text,
	"stopped_at" bigint,
	"detail" text,
	"rest_days" integer,
	CONSTRAINT "addresses_organization_id_address_pk" PRIMARY KEY("organization_id","address")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text NOT NULL,
	"created_by" text,
	"created_at" bigint NOT NULL,
	"used_day" text,
	"revoked_at" bigint,
	CONSTRAINT "api_keys_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "delivery_events" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"kind" text NOT NULL,
	"at" bigint NOT NULL,
	"detail" text,
	CONSTRAINT "delivery_events_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"reference" text,
	"touchpoint_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"team_id" text NOT NULL,
	"at" bigint NOT NULL,
	"received_at" bigint NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "events_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "link_signs" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"invitation_id" text NOT NULL,
	"sign" text NOT NULL,
	"at" bigint NOT NULL,
	"agent" text NOT NULL,
	CONSTRAINT "link_signs_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"survey_id" text NOT NULL,
	"settings" jsonb NOT NULL,
	"state" text NOT NULL,
	"wave_id" text,
	"next_day" text,
	"created_by" text,
	"created_at" bigint NOT NULL,
	CONSTRAINT "programmes_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "sending_days" (
	"organization_id" text NOT NULL,
	"day" text NOT NULL,
	"letters" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "sending_days_organization_id_day_pk" PRIMARY KEY("organization_id","day")
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"programme_id" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"delay_minutes" integer NOT NULL,
	"rules" jsonb NOT NULL,
	"removed_at" bigint,
	CONSTRAINT "touchpoints_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "wave_figures" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"planned" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"cancelled" integer DEFAULT 0 NOT NULL,
	"skipped" integer DEFAULT 0 NOT NULL,
	"expired" integer DEFAULT 0 NOT NULL,
	"delivered" integer DEFAULT 0 NOT NULL,
	"bounced" integer DEFAULT 0 NOT NULL,
	"soft_bounced" integer DEFAULT 0 NOT NULL,
	"complained" integer DEFAULT 0 NOT NULL,
	"unsubscribed" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "wave_figures_organization_id_wave_id_pk" PRIMARY KEY("organization_id","wave_id")
);
--> statement-breakpoint
DROP INDEX "invitations_wave_ix";--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "customers" ADD COLUMN "last_asked_day" text;--> statement-breakpoint
ALTER TABLE "employees" ADD COLUMN "time_zone" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "occasion" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "until" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "touchpoint_id" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "due_at" bigint;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "leased_until" bigint;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "lease" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "letters" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "delivered_at" bigint;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "bounced_at" bigint;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "bounce" text;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "complained_at" bigint;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "unsubscribed_at" bigint;--> statement-breakpoint
ALTER TABLE "invitations" ADD COLUMN "signed_at" bigint;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "sender_name" text;--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "contact_rules" jsonb;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "standing" text DEFAULT 'confirmed' NOT NULL;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "doubts" jsonb;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "settled_at" bigint;--> statement-breakpoint
ALTER TABLE "responses" ADD COLUMN "settled_by" text;--> statement-breakpoint
ALTER TABLE "rollups" ADD COLUMN "unconfirmed_detractors" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rollups" ADD COLUMN "unconfirmed_passives" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rollups" ADD COLUMN "unconfirmed_promoters" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "waves" ADD COLUMN "programme_id" text;--> statement-breakpoint
ALTER TABLE "waves" ADD COLUMN "reminders" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "waves" ADD COLUMN "asks" jsonb;--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_events" ADD CONSTRAINT "delivery_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery_events" ADD CONSTRAINT "delivery_events_organization_id_invitation_id_invitations_organization_id_id_fk" FOREIGN KEY ("organization_id","invitation_id") REFERENCES "public"."invitations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_touchpoint_id_touchpoints_organization_id_id_fk" FOREIGN KEY ("organization_id","touchpoint_id") REFERENCES "public"."touchpoints"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_customer_id_customers_organization_id_id_fk" FOREIGN KEY ("organization_id","customer_id") REFERENCES "public"."customers"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_organization_id_team_id_teams_organization_id_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_signs" ADD CONSTRAINT "link_signs_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link_signs" ADD CONSTRAINT "link_signs_organization_id_invitation_id_invitations_organization_id_id_fk" FOREIGN KEY ("organization_id","invitation_id") REFERENCES "public"."invitations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_organization_id_survey_id_surveys_organization_id_id_fk" FOREIGN KEY ("organization_id","survey_id") REFERENCES "public"."surveys"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sending_days" ADD CONSTRAINT "sending_days_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_organization_id_programme_id_programmes_organization_id_id_fk" FOREIGN KEY ("organization_id","programme_id") REFERENCES "public"."programmes"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_figures" ADD CONSTRAINT "wave_figures_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_figures" ADD CONSTRAINT "wave_figures_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "addresses_stopped_ix" ON "addresses" USING btree ("organization_id","stopped_at") WHERE "addresses"."stopped" is not null;--> statement-breakpoint
CREATE INDEX "delivery_events_invitation_ix" ON "delivery_events" USING btree ("organization_id","invitation_id");--> statement-breakpoint
CREATE INDEX "delivery_events_time_ix" ON "delivery_events" USING btree ("organization_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "events_reference_ux" ON "events" USING btree ("organization_id","reference");--> statement-breakpoint
CREATE INDEX "events_customer_ix" ON "events" USING btree ("organization_id","customer_id","at");--> statement-breakpoint
CREATE INDEX "events_received_ix" ON "events" USING btree ("organization_id","received_at");--> statement-breakpoint
CREATE INDEX "link_signs_invitation_ix" ON "link_signs" USING btree ("organization_id","invitation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "touchpoints_code_ux" ON "touchpoints" USING btree ("organization_id","code");--> statement-breakpoint
CREATE INDEX "invitations_due_ix" ON "invitations" USING btree ("due_at") WHERE "invitations"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "invitations_answered_ix" ON "invitations" USING btree ("organization_id","wave_id") WHERE "invitations"."answered_day" is not null;--> statement-breakpoint
CREATE INDEX "invitations_reason_ix" ON "invitations" USING btree ("organization_id","wave_id","reason","id") WHERE "invitations"."reason" is not null;--> statement-breakpoint
CREATE INDEX "invitations_lease_ix" ON "invitations" USING btree ("lease") WHERE "invitations"."lease" is not null;--> statement-breakpoint
CREATE INDEX "outbox_lease_ix" ON "outbox" USING btree ("lease") WHERE "outbox"."lease" is not null;--> statement-breakpoint
CREATE INDEX "responses_doubted_ix" ON "responses" USING btree ("organization_id","answered_at") WHERE "responses"."doubts" is not null;--> statement-breakpoint
UPDATE "invitations" SET "occasion" = coalesce("customer_id", "employee_id", "id"), "letters" = CASE WHEN "state" = 'sent' THEN 1 ELSE 0 END;--> statement-breakpoint
UPDATE "invitations" SET "due_at" = (SELECT o."due_at" FROM "outbox" o WHERE o."organization_id" = "invitations"."organization_id" AND o."id" = 'send-' || "invitations"."id" AND o."failed_at" IS NULL) WHERE "state" = 'planned';--> statement-breakpoint
DELETE FROM "outbox" WHERE "kind" = 'sendInvitation';--> statement-breakpoint
UPDATE "customers" SET "last_asked_day" = (SELECT max(w."day") FROM "invitations" i JOIN "waves" w ON w."organization_id" = i."organization_id" AND w."id" = i."wave_id" WHERE i."organization_id" = "customers"."organization_id" AND i."customer_id" = "customers"."id" AND i."state" = 'sent');--> statement-breakpoint
INSERT INTO "wave_figures" ("organization_id", "wave_id", "planned", "sent", "failed", "cancelled") SELECT "organization_id", "wave_id", sum(CASE WHEN "state" = 'planned' THEN 1 ELSE 0 END), sum(CASE WHEN "state" = 'sent' THEN 1 ELSE 0 END), sum(CASE WHEN "state" = 'failed' THEN 1 ELSE 0 END), sum(CASE WHEN "state" = 'cancelled' THEN 1 ELSE 0 END) FROM "invitations" GROUP BY "organization_id", "wave_id";--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_occasion_ux" ON "invitations" USING btree ("organization_id","wave_id","occasion");
