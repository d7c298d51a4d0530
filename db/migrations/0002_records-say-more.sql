-- Records written before these fields existed say nothing in them; who reads a record may rely on their being there.
UPDATE "article_versions" SET "record" =
	'{"removals": [], "references": [], "rubrics": [], "translations": [], "contributors": [], "alsoAt": [], "spellings": [], "origins": {}}'::jsonb
	|| "record"
	|| jsonb_build_object('countries', coalesce(
		(SELECT jsonb_agg('{"because": []}'::jsonb || country ORDER BY n)
			FROM jsonb_array_elements("record" -> 'countries') WITH ORDINALITY AS named (country, n)),
		'[]'::jsonb));
