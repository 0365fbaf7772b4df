DROP INDEX "invitations_customer_ix";--> statement-breakpoint
CREATE INDEX "cases_resolved_ix" ON "cases" USING btree ("organization_id","resolved_at","id") WHERE "cases"."resolved_at" is not null;--> statement-breakpoint
CREATE INDEX "customers_name_ix" ON "customers" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "employees_name_ix" ON "employees" USING btree ("organization_id","name","id");--> statement-breakpoint
CREATE INDEX "invitations_employee_ix" ON "invitations" USING btree ("organization_id","employee_id") WHERE "invitations"."employee_id" is not null;--> statement-breakpoint
CREATE INDEX "invitations_customer_ix" ON "invitations" USING btree ("organization_id","customer_id") WHERE "invitations"."customer_id" is not null;