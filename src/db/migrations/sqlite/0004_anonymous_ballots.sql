CREATE TABLE `ballot_keys` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text,
	PRIMARY KEY(`organization_id`, `wave_id`, `team_id`, `kind`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comment_letters` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`comment_id` text NOT NULL,
	`number` integer NOT NULL,
	`member_id` text,
	`text` text NOT NULL,
	`enc` text,
	`sealed` text,
	`day` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `comment_id`, `number`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`,`comment_id`) REFERENCES `comments`(`organization_id`,`wave_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comments` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`id` text NOT NULL,
	`team_id` text NOT NULL,
	`question_id` text NOT NULL,
	`text` text NOT NULL,
	`mailbox_id` text,
	`mailbox_key` text,
	`flagged_by` text,
	`flagged_at` integer,
	PRIMARY KEY(`organization_id`, `wave_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `comments_mailbox_ux` ON `comments` (`mailbox_id`) WHERE "comments"."mailbox_id" is not null;--> statement-breakpoint
CREATE TABLE `debriefs` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`team_id` text NOT NULL,
	`combination_id` text,
	`due_day` text NOT NULL,
	`heard` text,
	`action` text,
	`by_day` text,
	`by_whom` text,
	`written_by` text,
	`written_at` integer,
	`revision` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `team_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `debriefs_due_ix` ON `debriefs` (`organization_id`,`due_day`);--> statement-breakpoint
CREATE TABLE `signings` (
	`organization_id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`blinded_hash` text NOT NULL,
	PRIMARY KEY(`organization_id`, `invitation_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`invitation_id`) REFERENCES `invitations`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signings_wave_ix` ON `signings` (`organization_id`,`wave_id`);--> statement-breakpoint
CREATE TABLE `wave_keys` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`public_key` text NOT NULL,
	`private_key` text,
	`scores_size` integer NOT NULL,
	`comment_size` integer NOT NULL,
	`wanted` integer NOT NULL,
	`manifest` text,
	PRIMARY KEY(`organization_id`, `wave_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `invitations` ADD `own_team_id` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `token_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_ux` ON `invitations` (`token_hash`) WHERE "invitations"."token_hash" is not null;--> statement-breakpoint
ALTER TABLE `snapshots` ADD `counted` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `snapshots` ADD `spoiled` integer DEFAULT 0 NOT NULL;