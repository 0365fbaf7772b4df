CREATE TABLE `ballots` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`receipt` text NOT NULL,
	`enc` text NOT NULL,
	`sealed` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `box_keys` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`public_key` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `team_id`, `kind`)
);
--> statement-breakpoint
CREATE TABLE `box_waves` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`state` text NOT NULL,
	`scores_size` integer NOT NULL,
	`comment_size` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`)
);
--> statement-breakpoint
CREATE TABLE `receipts` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`receipt` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `receipt`)
) WITHOUT ROWID;
