-- Jobs, the mails that tell, releases that open by themselves, and what is tidied away.

-- The queue belongs to the worker, who installs and upgrades its tables; the owner only makes the place for it.
DO $$ BEGIN
  IF NOT pg_has_role(current_user, 'sillage_worker',
    CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    EXECUTE format('GRANT sillage_worker TO %I', current_user);
  END IF;
END $$;
CREATE SCHEMA graphile_worker AUTHORIZATION sillage_worker;
-- The library would make this table itself, but first asks for the right to make schemas, which the worker has not.
CREATE TABLE graphile_worker.migrations (
  id int PRIMARY KEY,
  ts timestamptz NOT NULL DEFAULT now(),
  breaking boolean NOT NULL DEFAULT false
);
ALTER TABLE graphile_worker.migrations OWNER TO sillage_worker;

-- Mail leaves when it is written, from whichever node looks first; a minute later at the latest if nobody heard.
ALTER TABLE mail ADD COLUMN unsubscribe text;
CREATE FUNCTION tell_mail_written() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN PERFORM pg_notify('mail_written', ''); RETURN NULL; END $$;
CREATE TRIGGER tell AFTER INSERT ON mail FOR EACH STATEMENT EXECUTE FUNCTION tell_mail_written();

-- mail_id: the mail that tells it. What was there before mails were is not told again.
ALTER TABLE member ADD COLUMN direct text NOT NULL DEFAULT 'at_once' CHECK (direct IN ('at_once', 'digest', 'never'));
ALTER TABLE notification ADD COLUMN mail_id uuid;
UPDATE notification SET mail_id = gen_random_uuid();
CREATE INDEX notification_unmailed ON notification (organisation_id, member_id, notified_at)
  WHERE mail_id IS NULL AND read_at IS NULL AND NOT sealed;
CREATE INDEX notification_direct ON notification (notified_at) WHERE direct AND mail_id IS NULL AND read_at IS NULL AND NOT sealed;
CREATE INDEX notification_mail ON notification (mail_id) WHERE mail_id IS NOT NULL;
GRANT UPDATE (mail_id) ON notification TO sillage_worker;

-- Where a mail may go: the proven address of somebody who still belongs here.
CREATE FUNCTION address_of(organisation uuid, member uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT u.email FROM public.member m JOIN auth."user" u ON u.id = m.user_id AND u."emailVerified"
  WHERE m.organisation_id = organisation AND m.id = address_of.member AND m.standing = 'active'
$$;
REVOKE EXECUTE ON FUNCTION address_of(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION address_of(uuid, uuid) TO sillage_worker;

-- What stops one kind of mail for one member, whoever holds the mail: it opens nothing else.
CREATE TABLE mail_key (
  organisation_id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('digest', 'notification')),
  token text NOT NULL UNIQUE DEFAULT replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
  PRIMARY KEY (organisation_id, member_id, kind),
  FOREIGN KEY (organisation_id, member_id) REFERENCES member (organisation_id, id)
);
ALTER TABLE mail_key ENABLE ROW LEVEL SECURITY;
CREATE POLICY worker ON mail_key TO sillage_worker USING (true);
GRANT SELECT, INSERT, UPDATE ON mail_key TO sillage_worker;

CREATE FUNCTION mail_behind(given text) RETURNS TABLE (kind text, organisation text, stopped boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT k.kind, o.name, CASE k.kind WHEN 'digest' THEN m.digest ELSE m.direct END = 'never'
  FROM mail_key k JOIN member m ON m.organisation_id = k.organisation_id AND m.id = k.member_id
  JOIN organisation o ON o.id = k.organisation_id WHERE k.token = given
$$;
CREATE FUNCTION stop_mail(given text) RETURNS TABLE (kind text, organisation text, stopped boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE member m SET digest = CASE k.kind WHEN 'digest' THEN 'never' ELSE m.digest END,
    direct = CASE k.kind WHEN 'notification' THEN 'never' ELSE m.direct END
  FROM mail_key k WHERE k.token = given AND m.organisation_id = k.organisation_id AND m.id = k.member_id;
  SELECT * FROM mail_behind(given)
$$;
REVOKE EXECUTE ON FUNCTION mail_behind(text), stop_mail(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION mail_behind(text), stop_mail(text) TO sillage_app;

-- Its author has asked that a release opens by itself when its embargo ends; the row goes when it has, or when they cancel.
CREATE TABLE opening (
  organisation_id uuid NOT NULL,
  contribution_id uuid NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, contribution_id) REFERENCES press_release (organisation_id, contribution_id),
  FOREIGN KEY (organisation_id, asked_by) REFERENCES member (organisation_id, id)
);
ALTER TABLE opening ENABLE ROW LEVEL SECURITY;
CREATE POLICY visible ON opening TO sillage_app USING (organisation_id = (SELECT my_organisation()) AND EXISTS (SELECT 1
  FROM contribution c WHERE c.organisation_id = opening.organisation_id AND c.id = opening.contribution_id));
CREATE POLICY own ON opening AS RESTRICTIVE FOR INSERT TO sillage_app WITH CHECK (asked_by = (SELECT me()));
CREATE POLICY worker ON opening TO sillage_worker USING (true);
GRANT SELECT, INSERT, DELETE ON opening TO sillage_app;
GRANT SELECT, DELETE ON opening TO sillage_worker;
CREATE TRIGGER touch AFTER INSERT OR DELETE ON opening FOR EACH ROW EXECUTE FUNCTION touch_release();

-- Thinned versions hand their contributors on; invitations that open nothing any more go.
GRANT UPDATE (members) ON release_version TO sillage_worker;
CREATE POLICY worker ON invitation TO sillage_worker USING (true);
GRANT SELECT (expires_at), DELETE ON invitation TO sillage_worker;
