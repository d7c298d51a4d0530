-- The audit log is only ever added to. One thing may change: an entry forgets who made it when their account is deleted.
CREATE FUNCTION "keep_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tg_op = 'UPDATE' THEN
		IF new.actor_id IS NULL AND to_jsonb(new) - 'actor_id' = to_jsonb(old) - 'actor_id' THEN
			RETURN new;
		END IF;
	END IF;
	RAISE EXCEPTION 'The audit log is never changed' USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "audit_entries_kept" BEFORE UPDATE OR DELETE ON "audit_entries"
	FOR EACH ROW EXECUTE FUNCTION "keep_audit"();--> statement-breakpoint
CREATE TRIGGER "audit_entries_kept_whole" BEFORE TRUNCATE ON "audit_entries"
	FOR EACH STATEMENT EXECUTE FUNCTION "keep_audit"();
