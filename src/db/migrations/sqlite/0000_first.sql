CREATE TABLE `audit` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`member_id` text,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_time_ix` ON `audit` (`organization_id`,`at`);--> statement-breakpoint
CREATE TABLE `ballot_comments` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`id` text NOT NULL,
	`team_id` text NOT NULL,
	`question_id` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `ballots` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`id` text NOT NULL,
	`team_id` text NOT NULL,
	`answers` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `case_moves` (
	`organization_id` text NOT NULL,
	`case_id` text NOT NULL,
	`revision` integer NOT NULL,
	`member_id` text,
	`move` text NOT NULL,
	`root_cause` text,
	`note` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `case_id`, `revision`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`case_id`) REFERENCES `cases`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `cases` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`response_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`team_id` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`root_cause` text,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`contacted_at` integer,
	`resolved_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`response_id`) REFERENCES `responses`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_response_ux` ON `cases` (`organization_id`,`response_id`);--> statement-breakpoint
CREATE INDEX `cases_due_ix` ON `cases` (`organization_id`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `cases_team_ix` ON `cases` (`organization_id`,`team_id`,`state`);--> statement-breakpoint
CREATE TABLE `customers` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`reference` text,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`locale` text NOT NULL,
	`team_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`team_id`) REFERENCES `teams`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `customers_email_ux` ON `customers` (`organization_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `customers_reference_ux` ON `customers` (`organization_id`,`reference`);--> statement-breakpoint
CREATE INDEX `customers_team_ix` ON `customers` (`organization_id`,`team_id`,`id`);--> statement-breakpoint
CREATE TABLE `employees` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`reference` text,
	`name` text NOT NULL,
	`email` text,
	`locale` text NOT NULL,
	`team_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`team_id`) REFERENCES `teams`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `employees_email_ux` ON `employees` (`organization_id`,`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `employees_reference_ux` ON `employees` (`organization_id`,`reference`);--> statement-breakpoint
CREATE INDEX `employees_team_ix` ON `employees` (`organization_id`,`team_id`,`id`);--> statement-breakpoint
CREATE TABLE `history` (
	`organization_id` text NOT NULL,
	`team_id` text NOT NULL,
	`period` text NOT NULL,
	`side` text NOT NULL,
	`measure` text NOT NULL,
	`value` real NOT NULL,
	`n` integer,
	`already_published` integer NOT NULL,
	`import_id` text,
	PRIMARY KEY(`organization_id`, `period`, `side`, `measure`, `team_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`team_id`) REFERENCES `teams`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_faults` (
	`organization_id` text NOT NULL,
	`import_id` text NOT NULL,
	`row` integer NOT NULL,
	`field` text NOT NULL,
	`code` text NOT NULL,
	`values` text NOT NULL,
	`found` text NOT NULL,
	PRIMARY KEY(`organization_id`, `import_id`, `row`, `field`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`import_id`) REFERENCES `imports`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `import_parts` (
	`organization_id` text NOT NULL,
	`import_id` text NOT NULL,
	`part` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`organization_id`, `import_id`, `part`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`import_id`) REFERENCES `imports`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`file_name` text NOT NULL,
	`state` text NOT NULL,
	`choices` text NOT NULL,
	`rows_read` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`teams_created` integer DEFAULT 0 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `imports_time_ix` ON `imports` (`organization_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invitations` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`wave_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`customer_id` text,
	`employee_id` text,
	`team_id` text NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`fault` text,
	`sent_at` integer,
	`sent_month` text,
	`last_day` text NOT NULL,
	`answered_day` text,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`customer_id`) REFERENCES `customers`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`employee_id`) REFERENCES `employees`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitations_wave_ix` ON `invitations` (`organization_id`,`wave_id`);--> statement-breakpoint
CREATE INDEX `invitations_customer_ix` ON `invitations` (`organization_id`,`customer_id`);--> statement-breakpoint
CREATE TABLE `letters` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`recipient` text NOT NULL,
	`sender` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `letters_time_ix` ON `letters` (`organization_id`,`at`);--> statement-breakpoint
CREATE TABLE `members` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`locale` text NOT NULL,
	`password_hash` text,
	`totp_secret` text,
	`totp_confirmed_at` integer,
	`totp_step` integer,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `members_email_ux` ON `members` (`organization_id`,`email`);--> statement-breakpoint
CREATE INDEX `members_by_email_ix` ON `members` (`email`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`time_zone` text NOT NULL,
	`accent` text,
	`reply_to` text,
	`threshold` integer DEFAULT 5 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`leased_until` integer,
	`lease` text,
	`failed_at` integer,
	`fault` text,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outbox_due_ix` ON `outbox` (`due_at`) WHERE "outbox"."failed_at" is null;--> statement-breakpoint
CREATE TABLE `responses` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`customer_id` text NOT NULL,
	`team_id` text NOT NULL,
	`score` integer NOT NULL,
	`comment` text,
	`answers` text NOT NULL,
	`may_contact` integer NOT NULL,
	`counted` integer NOT NULL,
	`day` text NOT NULL,
	`month` text NOT NULL,
	`answered_at` integer NOT NULL,
	`changed_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`id`) REFERENCES `invitations`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `responses_customer_ix` ON `responses` (`organization_id`,`customer_id`,`survey_id`,`month`);--> statement-breakpoint
CREATE INDEX `responses_team_ix` ON `responses` (`organization_id`,`team_id`,`answered_at`);--> statement-breakpoint
CREATE INDEX `responses_time_ix` ON `responses` (`organization_id`,`answered_at`);--> statement-breakpoint
CREATE TABLE `rollups` (
	`organization_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`month` text NOT NULL,
	`team_id` text NOT NULL,
	`sent` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT 0 NOT NULL,
	`detractors` integer DEFAULT 0 NOT NULL,
	`passives` integer DEFAULT 0 NOT NULL,
	`promoters` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organization_id`, `survey_id`, `month`, `team_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`agent` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`member_id`) REFERENCES `members`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_member_ix` ON `sessions` (`organization_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`member_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`member_id`) REFERENCES `members`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `snapshots` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`closed_day` text NOT NULL,
	`threshold` integer NOT NULL,
	`cells` text NOT NULL,
	`comments` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `supervisions` (
	`organization_id` text NOT NULL,
	`team_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`organization_id`, `team_id`, `member_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`team_id`) REFERENCES `teams`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`member_id`) REFERENCES `members`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supervisions_member_ix` ON `supervisions` (`organization_id`,`member_id`);--> statement-breakpoint
CREATE TABLE `survey_versions` (
	`organization_id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `survey_id`, `version`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`survey_id`) REFERENCES `surveys`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `surveys` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `teams` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`path_key` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`parent_id`) REFERENCES `teams`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_path_ux` ON `teams` (`organization_id`,`path_key`);--> statement-breakpoint
CREATE TABLE `wave_teams` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`team_id` text NOT NULL,
	`parent_id` text,
	`name` text NOT NULL,
	`eligible` integer NOT NULL,
	`folded_into` text,
	PRIMARY KEY(`organization_id`, `wave_id`, `team_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `waves` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`survey_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`day` text NOT NULL,
	`last_day` text NOT NULL,
	`state` text NOT NULL,
	`team_ids` text NOT NULL,
	`threshold` integer NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`survey_id`,`version`) REFERENCES `survey_versions`(`organization_id`,`survey_id`,`version`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `waves_day_ix` ON `waves` (`organization_id`,`day`);