CREATE TABLE "ballots" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"id" text NOT NULL,
	"team_id" text NOT NULL,
	"kind" text NOT NULL,
	"receipt" text NOT NULL,
	"enc" text NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "ballots_organization_id_wave_id_id_pk" PRIMARY KEY("organization_id","wave_id","id")
);
--> statement-breakpoint
CREATE TABLE "box_keys" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"team_id" text NOT NULL,
	"kind" text NOT NULL,
	"public_key" text NOT NULL,
	CONSTRAINT "box_keys_organization_id_wave_id_team_id_kind_pk" PRIMARY KEY("organization_id","wave_id","team_id","kind")
);
--> statement-breakpoint
CREATE TABLE "box_waves" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"state" text NOT NULL,
	"scores_size" integer NOT NULL,
	"comment_size" integer NOT NULL,
	CONSTRAINT "box_waves_organization_id_wave_id_pk" PRIMARY KEY("organization_id","wave_id")
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"organization_id" text NOT NULL,
	"wave_id" text NOT NULL,
	"receipt" text NOT NULL,
	CONSTRAINT "receipts_organization_id_wave_id_receipt_pk" PRIMARY KEY("organization_id","wave_id","receipt")
);
--> statement-breakpoint
ALTER TABLE "ballots" ALTER COLUMN "id" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "ballots" ALTER COLUMN "receipt" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "ballots" ALTER COLUMN "enc" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "ballots" ALTER COLUMN "sealed" SET STATISTICS 0;
--> statement-breakpoint
ALTER TABLE "box_keys" ALTER COLUMN "public_key" SET STATISTICS 0;
