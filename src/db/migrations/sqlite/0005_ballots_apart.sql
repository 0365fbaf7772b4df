DROP TABLE `ballot_comments`;--> statement-breakpoint
DROP TABLE `ballots`;--> statement-breakpoint
ALTER TABLE `snapshots` DROP COLUMN `comments`;