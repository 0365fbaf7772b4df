DROP INDEX "outbox_due_ix";--> statement-breakpoint
CREATE INDEX "outbox_due_ix" ON "outbox" USING btree ("kind","due_at") WHERE "outbox"."failed_at" is null;