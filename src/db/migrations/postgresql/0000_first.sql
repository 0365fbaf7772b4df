CREATE TABLE "audit" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"at" bigint NOT NULL,
	"member_id" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb NOT NULL,
	CONSTRAINT "audit_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "ballot_comments" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"id" text NOT NULL,
	"team_id" text NOT NULL,
	"question_id" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "ballot_comments_organization_id_wave_id_id_pk" PRIMARY KEY("organization_id","wave_id","id")
);
--> statement-breakpoint
CREATE TABLE "ballots" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"id" text NOT NULL,
	"team_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	CONSTRAINT "ballots_organization_id_wave_id_id_pk" PRIMARY KEY("organization_id","wave_id","id")
);
--> statement-breakpoint
CREATE TABLE "case_moves" (
	"organization_id" text NOT NULL,
	"case_id" text NOT NULL,
	"revision" integer NOT NULL,
	"member_id" text,
	"move" text NOT NULL,
	"root_cause" text,
	"note" text,
	"at" bigint NOT NULL,
	CONSTRAINT "case_moves_organization_id_case_id_revision_pk" PRIMARY KEY("organization_id","case_id","revision")
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"response_id" text NOT NULL,
	"customer_id" text NOT NULL,
	"team_id" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"root_cause" text,
	"opened_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"contacted_at" bigint,
	"resolved_at" bigint,
	CONSTRAINT "cases_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"reference" text,
	"name" text NOT NULL,
	"email" text,
	"phone" text,
	"locale" text NOT NULL,
	"team_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"removed_at" bigint,
	CONSTRAINT "customers_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "employees" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"reference" text,
	"name" text NOT NULL,
	"email" text,
	"locale" text NOT NULL,
	"team_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"removed_at" bigint,
	CONSTRAINT "employees_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "history" (
	"organization_id" text NOT NULL,
	"team_id" text NOT NULL,
	"period" text NOT NULL,
	"side" text NOT NULL,
	"measure" text NOT NULL,
	"value" double precision NOT NULL,
	"n" integer,
	"already_published" boolean NOT NULL,
	"import_id" text,
	CONSTRAINT "history_organization_id_period_side_measure_team_id_pk" PRIMARY KEY("organization_id","period","side","measure","team_id")
);
--> statement-breakpoint
CREATE TABLE "import_faults" (
	"organization_id" text NOT NULL,
	"import_id" text NOT NULL,
	"row" integer NOT NULL,
	"field" text NOT NULL,
	"code" text NOT NULL,
	"values" jsonb NOT NULL,
	"found" text NOT NULL,
	CONSTRAINT "import_faults_organization_id_import_id_row_field_pk" PRIMARY KEY("organization_id","import_id","row","field")
);
--> statement-breakpoint
CREATE TABLE "import_parts" (
	"organization_id" text NOT NULL,
	"import_id" text NOT NULL,
	"part" integer NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "import_parts_organization_id_import_id_part_pk" PRIMARY KEY("organization_id","import_id","part")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"file_name" text NOT NULL,
	"state" text NOT NULL,
	"choices" jsonb NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"created" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"unchanged" integer DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"teams_created" integer DEFAULT 0 NOT NULL,
	"created_by" text,
	"created_at" bigint NOT NULL,
	"finished_at" bigint,
	CONSTRAINT "imports_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"wave_id" text NOT NULL,
	"survey_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"customer_id" text,
	"employee_id" text,
	"team_id" text NOT NULL,
	"locale" text NOT NULL,
	"state" text NOT NULL,
	"fault" text,
	"sent_at" bigint,
	"sent_month" text,
	"last_day" text NOT NULL,
	"answered_day" text,
	CONSTRAINT "invitations_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"recipient" text NOT NULL,
	"sender" text NOT NULL,
	"subject" text NOT NULL,
	"html" text NOT NULL,
	"text" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "letters_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "members" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"totp_confirmed_at" bigint,
	"totp_step" integer,
	"created_at" bigint NOT NULL,
	"removed_at" bigint,
	CONSTRAINT "members_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"accent" text,
	"reply_to" text,
	"threshold" integer DEFAULT 5 NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"due_at" bigint NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" bigint,
	"lease" text,
	"failed_at" bigint,
	"fault" text,
	CONSTRAINT "outbox_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"survey_id" text NOT NULL,
	"version" integer NOT NULL,
	"customer_id" text NOT NULL,
	"team_id" text NOT NULL,
	"score" integer NOT NULL,
	"comment" text,
	"answers" jsonb NOT NULL,
	"may_contact" boolean NOT NULL,
	"counted" boolean NOT NULL,
	"day" text NOT NULL,
	"month" text NOT NULL,
	"answered_at" bigint NOT NULL,
	"changed_at" bigint,
	CONSTRAINT "responses_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "rollups" (
	"organization_id" text NOT NULL,
	"survey_id" text NOT NULL,
	"month" text NOT NULL,
	"team_id" text NOT NULL,
	"sent" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"detractors" integer DEFAULT 0 NOT NULL,
	"passives" integer DEFAULT 0 NOT NULL,
	"promoters" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "rollups_organization_id_survey_id_month_team_id_pk" PRIMARY KEY("organization_id","survey_id","month","team_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"agent" text NOT NULL,
	"created_at" bigint NOT NULL,
	"seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	CONSTRAINT "sessions_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"member_id" text NOT NULL,
	"secret_hash" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint,
	CONSTRAINT "sign_in_links_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "snapshots" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"closed_day" text NOT NULL,
	"threshold" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"comments" jsonb NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "snapshots_organization_id_wave_id_pk" PRIMARY KEY("organization_id","wave_id")
);
--> statement-breakpoint
CREATE TABLE "supervisions" (
	"organization_id" text NOT NULL,
	"team_id" text NOT NULL,
	"member_id" text NOT NULL,
	CONSTRAINT "supervisions_organization_id_team_id_member_id_pk" PRIMARY KEY("organization_id","team_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "survey_versions" (
	"organization_id" text NOT NULL,
	"survey_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "survey_versions_organization_id_survey_id_version_pk" PRIMARY KEY("organization_id","survey_id","version")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "surveys_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"path_key" text NOT NULL,
	"created_at" bigint NOT NULL,
	CONSTRAINT "teams_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "wave_teams" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"team_id" text NOT NULL,
	"parent_id" text,
	"name" text NOT NULL,
	"eligible" integer NOT NULL,
	"folded_into" text,
	CONSTRAINT "wave_teams_organization_id_wave_id_team_id_pk" PRIMARY KEY("organization_id","wave_id","team_id")
);
--> statement-breakpoint
CREATE TABLE "waves" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"survey_id" text NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"day" text NOT NULL,
	"last_day" text NOT NULL,
	"state" text NOT NULL,
	"team_ids" jsonb NOT NULL,
	"threshold" integer NOT NULL,
	"created_by" text,
	"created_at" bigint NOT NULL,
	CONSTRAINT "waves_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_comments" ADD CONSTRAINT "ballot_comments_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballots" ADD CONSTRAINT "ballots_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_moves" ADD CONSTRAINT "case_moves_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_moves" ADD CONSTRAINT "case_moves_organization_id_case_id_cases_organization_id_id_fk" FOREIGN KEY ("organization_id","case_id") REFERENCES "public"."cases"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_organization_id_response_id_responses_organization_id_id_fk" FOREIGN KEY ("organization_id","response_id") REFERENCES "public"."responses"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_organization_id_team_id_teams_organization_id_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employees" ADD CONSTRAINT "employees_organization_id_team_id_teams_organization_id_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_organization_id_team_id_teams_organization_id_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_faults" ADD CONSTRAINT "import_faults_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_faults" ADD CONSTRAINT "import_faults_organization_id_import_id_imports_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_organization_id_import_id_imports_organization_id_id_fk" FOREIGN KEY ("organization_id","import_id") REFERENCES "public"."imports"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_customer_id_customers_organization_id_id_fk" FOREIGN KEY ("organization_id","customer_id") REFERENCES "public"."customers"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_employee_id_employees_organization_id_id_fk" FOREIGN KEY ("organization_id","employee_id") REFERENCES "public"."employees"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_organization_id_id_invitations_organization_id_id_fk" FOREIGN KEY ("organization_id","id") REFERENCES "public"."invitations"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rollups" ADD CONSTRAINT "rollups_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_organization_id_member_id_members_organization_id_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_links" ADD CONSTRAINT "sign_in_links_organization_id_member_id_members_organization_id_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshots" ADD CONSTRAINT "snapshots_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_organization_id_team_id_teams_organization_id_id_fk" FOREIGN KEY ("organization_id","team_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervisions" ADD CONSTRAINT "supervisions_organization_id_member_id_members_organization_id_id_fk" FOREIGN KEY ("organization_id","member_id") REFERENCES "public"."members"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_organization_id_survey_id_surveys_organization_id_id_fk" FOREIGN KEY ("organization_id","survey_id") REFERENCES "public"."surveys"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "teams" ADD CONSTRAINT "teams_organization_id_parent_id_teams_organization_id_id_fk" FOREIGN KEY ("organization_id","parent_id") REFERENCES "public"."teams"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_teams" ADD CONSTRAINT "wave_teams_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wave_teams" ADD CONSTRAINT "wave_teams_organization_id_wave_id_waves_organization_id_id_fk" FOREIGN KEY ("organization_id","wave_id") REFERENCES "public"."waves"("organization_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waves" ADD CONSTRAINT "waves_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waves" ADD CONSTRAINT "waves_organization_id_survey_id_version_survey_versions_organization_id_survey_id_version_fk" FOREIGN KEY ("organization_id","survey_id","version") REFERENCES "public"."survey_versions"("organization_id","survey_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_time_ix" ON "audit" USING btree ("organization_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_response_ux" ON "cases" USING btree ("organization_id","response_id");--> statement-breakpoint
CREATE INDEX "cases_due_ix" ON "cases" USING btree ("organization_id","state","due_at");--> statement-breakpoint
CREATE INDEX "cases_team_ix" ON "cases" USING btree ("organization_id","team_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_email_ux" ON "customers" USING btree ("organization_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "customers_reference_ux" ON "customers" USING btree ("organization_id","reference");--> statement-breakpoint
CREATE INDEX "customers_team_ix" ON "customers" USING btree ("organization_id","team_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "employees_email_ux" ON "employees" USING btree ("organization_id","email");--> statement-breakpoint
CREATE UNIQUE INDEX "employees_reference_ux" ON "employees" USING btree ("organization_id","reference");--> statement-breakpoint
CREATE INDEX "employees_team_ix" ON "employees" USING btree ("organization_id","team_id","id");--> statement-breakpoint
CREATE INDEX "imports_time_ix" ON "imports" USING btree ("organization_id","created_at");--> statement-breakpoint
CREATE INDEX "invitations_wave_ix" ON "invitations" USING btree ("organization_id","wave_id");--> statement-breakpoint
CREATE INDEX "invitations_customer_ix" ON "invitations" USING btree ("organization_id","customer_id");--> statement-breakpoint
CREATE INDEX "letters_time_ix" ON "letters" USING btree ("organization_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "members_email_ux" ON "members" USING btree ("organization_id","email");--> statement-breakpoint
CREATE INDEX "members_by_email_ix" ON "members" USING btree ("email");--> statement-breakpoint
CREATE INDEX "outbox_due_ix" ON "outbox" USING btree ("due_at") WHERE "outbox"."failed_at" is null;--> statement-breakpoint
CREATE INDEX "responses_customer_ix" ON "responses" USING btree ("organization_id","customer_id","survey_id","month");--> statement-breakpoint
CREATE INDEX "responses_team_ix" ON "responses" USING btree ("organization_id","team_id","answered_at");--> statement-breakpoint
CREATE INDEX "responses_time_ix" ON "responses" USING btree ("organization_id","answered_at");--> statement-breakpoint
CREATE INDEX "sessions_member_ix" ON "sessions" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE INDEX "supervisions_member_ix" ON "supervisions" USING btree ("organization_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "teams_path_ux" ON "teams" USING btree ("organization_id","path_key");--> statement-breakpoint
CREATE INDEX "waves_day_ix" ON "waves" USING btree ("organization_id","day");