-- What editors and admins did to somebody, or to something of theirs, names them: once they leave, an entry of the log says when
-- and what was done, and no more. That happens only in the transaction that deletes the account, which says whose it is.
CREATE OR REPLACE FUNCTION "keep_audit"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF tg_op = 'UPDATE' THEN
		IF new.actor_id IS NULL AND to_jsonb(new) - 'actor_id' = to_jsonb(old) - 'actor_id' THEN
			RETURN new;
		END IF;
		IF coalesce(current_setting('carrel.leaving', true), '') <> '' AND new.subject = '' AND new.detail = '{}'
			AND to_jsonb(new) - 'subject' - 'detail' = to_jsonb(old) - 'subject' - 'detail' THEN
			RETURN new;
		END IF;
	END IF;
	RAISE EXCEPTION 'The audit log is never changed' USING ERRCODE = 'restrict_violation';
END $$;
