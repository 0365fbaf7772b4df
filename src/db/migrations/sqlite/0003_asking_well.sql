CREATE TABLE `addresses` (
	`organization_id` text NOT NULL,
	`address` text NOT NULL,
	`soft_bounces` integer DEFAULT 0 NOT NULL,
	`stopped` text,
	`stopped_at` integer,
	`detail` text,
	`rest_days` integer,
	PRIMARY KEY(`organization_id`, `address`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `addresses_stopped_ix` ON `addresses` (`organization_id`,`stopped_at`) WHERE "addresses"."stopped" is not null;--> statement-breakpoint
CREATE TABLE `api_keys` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`secret_hash` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`used_day` text,
	`revoked_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `delivery_events` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`detail` text,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`invitation_id`) REFERENCES `invitations`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `delivery_events_invitation_ix` ON `delivery_events` (`organization_id`,`invitation_id`);--> statement-breakpoint
CREATE INDEX `delivery_events_time_ix` ON `delivery_events` (`organization_id`,`at`);--> statement-breakpoint
CREATE TABLE `events` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`reference` text,
	`touchpoint_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`team_id` text NOT NULL,
	`at` integer NOT NULL,
	`received_at` integer NOT NULL,
	`source` text NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`touchpoint_id`) REFERENCES `touchpoints`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`customer_id`) REFERENCES `customers`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`team_id`) REFERENCES `teams`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `events_reference_ux` ON `events` (`organization_id`,`reference`);--> statement-breakpoint
CREATE INDEX `events_customer_ix` ON `events` (`organization_id`,`customer_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_received_ix` ON `events` (`organization_id`,`received_at`);--> statement-breakpoint
CREATE TABLE `link_signs` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`invitation_id` text NOT NULL,
	`sign` text NOT NULL,
	`at` integer NOT NULL,
	`agent` text NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`invitation_id`) REFERENCES `invitations`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `link_signs_invitation_ix` ON `link_signs` (`organization_id`,`invitation_id`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`survey_id` text NOT NULL,
	`settings` text NOT NULL,
	`state` text NOT NULL,
	`wave_id` text,
	`next_day` text,
	`created_by` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`survey_id`) REFERENCES `surveys`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sending_days` (
	`organization_id` text NOT NULL,
	`day` text NOT NULL,
	`letters` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organization_id`, `day`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `touchpoints` (
	`organization_id` text NOT NULL,
	`id` text NOT NULL,
	`programme_id` text NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`delay_minutes` integer NOT NULL,
	`rules` text NOT NULL,
	`removed_at` integer,
	PRIMARY KEY(`organization_id`, `id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`programme_id`) REFERENCES `programmes`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `touchpoints_code_ux` ON `touchpoints` (`organization_id`,`code`);--> statement-breakpoint
CREATE TABLE `wave_figures` (
	`organization_id` text NOT NULL,
	`wave_id` text NOT NULL,
	`planned` integer DEFAULT 0 NOT NULL,
	`waiting` integer DEFAULT 0 NOT NULL,
	`sent` integer DEFAULT 0 NOT NULL,
	`failed` integer DEFAULT 0 NOT NULL,
	`cancelled` integer DEFAULT 0 NOT NULL,
	`skipped` integer DEFAULT 0 NOT NULL,
	`expired` integer DEFAULT 0 NOT NULL,
	`delivered` integer DEFAULT 0 NOT NULL,
	`bounced` integer DEFAULT 0 NOT NULL,
	`soft_bounced` integer DEFAULT 0 NOT NULL,
	`complained` integer DEFAULT 0 NOT NULL,
	`unsubscribed` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organization_id`, `wave_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`,`wave_id`) REFERENCES `waves`(`organization_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `invitations_wave_ix`;--> statement-breakpoint
ALTER TABLE `invitations` ADD `occasion` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `until` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `touchpoint_id` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `due_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `leased_until` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `lease` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `letters` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `invitations` ADD `address` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `delivered_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `bounced_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `bounce` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `complained_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `unsubscribed_at` integer;--> statement-breakpoint
ALTER TABLE `invitations` ADD `signed_at` integer;--> statement-breakpoint
CREATE INDEX `invitations_due_ix` ON `invitations` (`due_at`) WHERE "invitations"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `invitations_answered_ix` ON `invitations` (`organization_id`,`wave_id`) WHERE "invitations"."answered_day" is not null;--> statement-breakpoint
CREATE INDEX `invitations_reason_ix` ON `invitations` (`organization_id`,`wave_id`,`reason`,`id`) WHERE "invitations"."reason" is not null;--> statement-breakpoint
CREATE INDEX `invitations_lease_ix` ON `invitations` (`lease`) WHERE "invitations"."lease" is not null;--> statement-breakpoint
CREATE INDEX `outbox_lease_ix` ON `outbox` (`lease`) WHERE "outbox"."lease" is not null;--> statement-breakpoint
ALTER TABLE `customers` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `customers` ADD `last_asked_day` text;--> statement-breakpoint
ALTER TABLE `employees` ADD `time_zone` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `sender_name` text;--> statement-breakpoint
ALTER TABLE `organizations` ADD `contact_rules` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `standing` text DEFAULT 'confirmed' NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `doubts` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `settled_at` integer;--> statement-breakpoint
ALTER TABLE `responses` ADD `settled_by` text;--> statement-breakpoint
CREATE INDEX `responses_doubted_ix` ON `responses` (`organization_id`,`answered_at`) WHERE "responses"."doubts" is not null;--> statement-breakpoint
ALTER TABLE `rollups` ADD `unconfirmed_detractors` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rollups` ADD `unconfirmed_passives` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rollups` ADD `unconfirmed_promoters` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `waves` ADD `programme_id` text;--> statement-breakpoint
ALTER TABLE `waves` ADD `reminders` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `waves` ADD `asks` text;--> statement-breakpoint
UPDATE `invitations` SET `occasion` = coalesce(`customer_id`, `employee_id`, `id`), `letters` = CASE WHEN `state` = 'sent' THEN 1 ELSE 0 END;--> statement-breakpoint
UPDATE `invitations` SET `due_at` = (SELECT o.`due_at` FROM `outbox` o WHERE o.`organization_id` = `invitations`.`organization_id` AND o.`id` = 'send-' || `invitations`.`id` AND o.`failed_at` IS NULL) WHERE `state` = 'planned';--> statement-breakpoint
DELETE FROM `outbox` WHERE `kind` = 'sendInvitation';--> statement-breakpoint
UPDATE `customers` SET `last_asked_day` = (SELECT max(w.`day`) FROM `invitations` i JOIN `waves` w ON w.`organization_id` = i.`organization_id` AND w.`id` = i.`wave_id` WHERE i.`organization_id` = `customers`.`organization_id` AND i.`customer_id` = `customers`.`id` AND i.`state` = 'sent');--> statement-breakpoint
INSERT INTO `wave_figures` (`organization_id`, `wave_id`, `planned`, `sent`, `failed`, `cancelled`) SELECT `organization_id`, `wave_id`, sum(CASE WHEN `state` = 'planned' THEN 1 ELSE 0 END), sum(CASE WHEN `state` = 'sent' THEN 1 ELSE 0 END), sum(CASE WHEN `state` = 'failed' THEN 1 ELSE 0 END), sum(CASE WHEN `state` = 'cancelled' THEN 1 ELSE 0 END) FROM `invitations` GROUP BY `organization_id`, `wave_id`;--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_occasion_ux` ON `invitations` (`organization_id`,`wave_id`,`occasion`);
