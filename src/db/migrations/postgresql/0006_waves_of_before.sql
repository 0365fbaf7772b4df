-- Waves of employees that an earlier version opened have no keys: nobody can vote in them any more, and no letter shall ask anybody to.
UPDATE invitations SET state = CASE WHEN state IN ('planned', 'waiting') THEN 'cancelled' ELSE state END, due_at = NULL, lease = NULL, leased_until = NULL
WHERE EXISTS (SELECT 1 FROM waves WHERE waves.organization_id = invitations.organization_id AND waves.id = invitations.wave_id AND waves.kind = 'engagement' AND waves.state = 'open' AND NOT EXISTS (SELECT 1 FROM wave_keys k WHERE k.organization_id = waves.organization_id AND k.wave_id = waves.id));
--> statement-breakpoint
UPDATE wave_figures SET cancelled = cancelled + planned + waiting, planned = 0, waiting = 0
WHERE EXISTS (SELECT 1 FROM waves WHERE waves.organization_id = wave_figures.organization_id AND waves.id = wave_figures.wave_id AND waves.kind = 'engagement' AND waves.state = 'open' AND NOT EXISTS (SELECT 1 FROM wave_keys k WHERE k.organization_id = waves.organization_id AND k.wave_id = waves.id));
--> statement-breakpoint
DELETE FROM outbox WHERE kind = 'closeWave' AND EXISTS (SELECT 1 FROM waves WHERE waves.organization_id = outbox.organization_id AND outbox.id = 'close-' || waves.id AND waves.kind = 'engagement' AND waves.state = 'open' AND NOT EXISTS (SELECT 1 FROM wave_keys k WHERE k.organization_id = waves.organization_id AND k.wave_id = waves.id));
--> statement-breakpoint
UPDATE waves SET state = 'cancelled' WHERE kind = 'engagement' AND state = 'open' AND NOT EXISTS (SELECT 1 FROM wave_keys k WHERE k.organization_id = waves.organization_id AND k.wave_id = waves.id);
