DROP TABLE "ballot_comments" CASCADE;--> statement-breakpoint
DROP TABLE "ballots" CASCADE;--> statement-breakpoint
ALTER TABLE "snapshots" DROP COLUMN "comments";