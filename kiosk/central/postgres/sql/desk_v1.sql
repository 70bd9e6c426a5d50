-- What a desk may do, version 1. Every function here runs as centre_desk_api, finds out by itself which desk calls (the
-- login role), and gives nothing back without the session of somebody who has signed in there, but for the two steps of
-- signing in. Refusals are errors of SQLSTATE KSK01 whose text is the code, or answers where they must outlast the call.
-- What must stand before something is given out (a counted try, an opened file) is committed first: whoever takes it
-- back by a rollback gets nothing.
-- None of these bodies may hold a secret: everybody can read them.

-- ── inside: desks can't call these ──────────────────────────────────────────────────────────────────────────────────

-- The calling desk's number. Whatever was set before, by a thief too, is forgotten.
create function centre.admit_desk() returns text language plpgsql as $$
declare
    me text;
begin
    perform set_config('centre.persons', '', true), set_config('centre.person_ids', '', true),
        set_config('centre.document', '', true), set_config('centre.staff', '', true),
        set_config('centre.lists', '', true), set_config('centre.all_staff', '', true);
    select d.number into me from centre.desk d where d.role = session_user and d.revoked_at is null;
    if me is null then
        perform set_config('centre.desk', '', true);
        perform centre.refuse('desk');
    end if;
    perform set_config('centre.desk', me, true);
    return me;
end $$;

-- For every number there is a salt, whoever has it, and always the same.
create function centre.staff_salt(number text) returns bytea language sql stable as $$
    select substr(sha256(s.pepper || sha256(s.pepper || convert_to('staff salt ' || number, 'UTF8'))), 1, 16)
    from centre.secret s
$$;

-- The keyed hash of what argon2id made of the password.
create function centre.staff_seal(number text, key bytea) returns bytea language sql stable as $$
    select sha256(s.pepper || sha256(s.pepper || convert_to('staff seal ' || number || ' ', 'UTF8') || key))
    from centre.secret s
$$;

-- Who has signed in; each use prolongs the session. needed: one of these actions, or none in particular.
create function centre.enter_desk(me text, token text, needed text[]) returns centre.staff language plpgsql as $$
declare
    who centre.staff;
    found_number text;
    may text[];
begin
    update centre.staff_session s
        set until = least(centre.now() + (select p.idle from centre.staff_policy p), s.ends)
        where s.token_hash = sha256(convert_to(token, 'UTF8')) and s.desk = me and s.until > centre.now()
        returning s.number into found_number;
    perform set_config('centre.staff', coalesce(found_number, ''), true);
    select * into who from centre.staff s where s.number = found_number and s.active;
    if who.number is null then
        perform centre.refuse('session');
    end if;
    select r.actions into may from centre.staff_role r where r.role = who.role;
    if needed is not null and not may && needed then
        perform centre.refuse('role');
    end if;
    perform set_config('centre.lists', case when may && array['see_queue', 'find_person', 'open_case'] then 'yes' else '' end, true);
    perform set_config('centre.all_staff', case when may && array['manage_staff', 'see_load'] then 'yes' else '' end, true);
    return who;
end $$;

create function centre.uuid7() returns uuid language sql volatile as $$
    select encode(overlay(overlay(r.bytes placing substr(int8send((extract(epoch from centre.now()) * 1000)::bigint), 3) from 1 for 6)
        placing set_byte('\x00'::bytea, 0, 112 | (get_byte(r.bytes, 6) & 15)) from 7 for 1), 'hex')::uuid
    from (select uuid_send(gen_random_uuid()) as bytes) r
$$;

-- Puts a fact at the end of its person's journal, whose row is locked by whoever calls.
create function centre.append(who centre.person, id uuid, text text, me text) returns void language plpgsql as $$
#variable_conflict use_variable
declare
    link text := encode(sha256(convert_to(who.last_digest || E'\n' || text, 'UTF8')), 'hex');
begin
    insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
        values (id, who.id, who.next_number, who.last_digest, link, text, me, centre.now(), true);
    update centre.person p set next_number = who.next_number + 1, last_digest = link where p.id = who.id;
end $$;

create type centre.queue_line as (application uuid, reference text, programme text, office text, kiosk text,
    submitted_at timestamptz, status text, officer text, due date, missing int, questions int, late boolean);

-- In Saudi Arabia.
create function centre.today() returns date language sql stable as $$
    select (centre.now() at time zone 'UTC' + interval '3 hours')::date
$$;

-- A page of a queue: one line more than asked for, so that the caller sees whether there is another.
-- Planned anew each time, with what is asked for: which index serves depends on it.
create function centre.queue_lines(wanted jsonb, most int) returns setof centre.queue_line
    language plpgsql as $$
declare
    conditions text := '';
    field text;
begin
    foreach field in array array['office', 'status', 'officer', 'reference', 'person'] loop
        if wanted ? field then
            conditions := conditions || format(' and q.%I = %L', field, wanted ->> field);
        end if;
    end loop;
    if wanted ? 'late' then
        conditions := conditions || format(' and q.due < %L', centre.today());
    end if;
    if wanted ? 'begins' then
        conditions := conditions || format(' and q.reference >= %L and q.reference < %L',
            wanted ->> 'begins', (wanted ->> 'begins') || ':'); -- the character after 9
    end if;
    if wanted ? 'after' then
        conditions := conditions || format(' and (q.due, q.submitted_at, q.application) > (%L::date, %L::timestamptz, %L::uuid)',
            wanted -> 'after' ->> 0, wanted -> 'after' ->> 1, wanted -> 'after' ->> 2);
    end if;
    return query execute format(
        'select q.application, q.reference::text, a.programme, q.office::text, a.kiosk, q.submitted_at, q.status::text,
            q.officer::text, nullif(q.due, ''9999-12-31''), a.missing, a.questions, q.due < %L
        from (select * from centre.case_queue q where q.queue = %L%s order by q.due, q.submitted_at, q.application limit %s) q
        join centre.application a on a.person = q.person and a.application = q.application
        order by q.due, q.submitted_at, q.application', centre.today(), wanted ->> 'queue', conditions, most);
end $$;

-- ── signing in ──────────────────────────────────────────────────────────────────────────────────────────────────────

-- What the desk makes a key of the password with.
create function desk_v1.salt(number text) returns bytea language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
declare
    me text := centre.admit_desk();
begin
    return centre.staff_salt(left(number, 64));
end $$;

-- A try is stored and counted here and judged in a later transaction, so that no rollback undoes the count.
create function desk_v1.try(number text, key bytea) returns uuid language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit_desk();
    now timestamptz := centre.now();
    policy centre.staff_policy;
    door centre.staff_door;
    which int := 0;
    answer uuid := gen_random_uuid();
begin
    number := left(number, 64);
    select * into policy from centre.staff_policy;
    if (select count(*) from centre.staff_try t where t.desk = me and t.at > now - interval '1 hour') >= policy.tries_an_hour then
        perform centre.refuse('locked');
    end if;
    perform set_config('centre.staff', number, true);
    insert into centre.staff_door as d (number, wrong, at) values (number, 0, now) on conflict do nothing;
    select * into door from centre.staff_door d where d.number = number for update;
    if door.locked_until is null or door.locked_until <= now then
        which := case when door.locked_until is null then door.wrong + 1 else 1 end;
        -- The last one locks the door at once: should it be right, judging opens it again.
        update centre.staff_door d set wrong = which, at = now,
            locked_until = case when which >= policy.tries then now + policy.locked end
            where d.number = number;
    end if;
    insert into centre.staff_try (id, desk, number, wrong, seal, at)
        values (answer, me, number, which, centre.staff_seal(number, key), now);
    update centre.desk d set seen_at = now where d.number = me and (d.seen_at is null or d.seen_at < now - interval '1 minute');
    return answer;
end $$;

-- verdict: confirmed, wrong or locked. The last wrong try locks the number, known or not, for a while.
create function desk_v1.sign_in(try uuid, out verdict text, out attempts_left int, out until timestamptz, out session text,
    out number text, out name text, out role text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit_desk();
    t centre.staff_try;
    door centre.staff_door;
    who centre.staff;
    policy centre.staff_policy;
begin
    attempts_left := 0; session := '';
    select * into t from centre.staff_try x where x.id = try and x.desk = me and not x.judged for update;
    if t.id is null or t.xid = pg_current_xact_id() then
        perform centre.refuse('malformed');
    end if;
    update centre.staff_try x set judged = true where x.id = try;
    perform set_config('centre.staff', t.number, true);
    select * into policy from centre.staff_policy;
    select * into door from centre.staff_door d where d.number = t.number for update;
    select * into who from centre.staff s where s.number = t.number;
    if t.wrong > 0 and who.active and who.seal = t.seal then
        verdict := 'confirmed';
        delete from centre.staff_door d where d.number = t.number;
        session := encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex');
        insert into centre.staff_session (token_hash, number, desk, until, ends)
            values (sha256(convert_to(session, 'UTF8')), who.number, me, t.at + policy.idle, t.at + policy.longest);
        number := who.number; name := who.name; role := who.role;
    elsif t.wrong between 1 and policy.tries - 1 then
        verdict := 'wrong';
        attempts_left := policy.tries - t.wrong;
    else
        verdict := 'locked';
        until := coalesce(door.locked_until, t.at);
    end if;
end $$;

create function desk_v1.sign_out(session text) returns void language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit_desk();
begin
    delete from centre.staff_session s where s.token_hash = sha256(convert_to(session, 'UTF8')) and s.desk = me;
end $$;

-- ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- after: where the page before ended, as [due, submitted_at, application], or null. most: lines, at most 201.
create function desk_v1.queue(session text, queue text, office text, status text, officer text, unassigned boolean,
    late boolean, reference text, after text[], most int) returns setof centre.queue_line
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform centre.enter_desk(centre.admit_desk(), $1, array['see_queue']);
    return query select * from centre.queue_lines(jsonb_strip_nulls(jsonb_build_object(
        'queue', $2, 'office', nullif($3, ''), 'status', nullif($4, ''),
        'officer', case when $6 then '' else nullif($5, '') end,
        'late', nullif($7, false), 'begins', nullif($8, ''), 'after', to_jsonb($9))), least($10, 201));
end $$;

create function desk_v1.counts(session text) returns table (queue text, n bigint) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['see_queue']);
    return query select c.queue, sum(c.n)::bigint from centre.case_count c group by c.queue;
end $$;

-- By the whole reference.
create function desk_v1.find(session text, reference text) returns setof centre.queue_line
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform centre.enter_desk(centre.admit_desk(), $1, array['find_person', 'see_queue']);
    return query select * from centre.queue_lines(jsonb_build_object('queue', 'all', 'reference', $2), 50);
end $$;

-- Counts that a person is looked for by their number; null where the role does not do that.
create function desk_v1.seek(session text, typed text) returns uuid language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit_desk();
    who centre.staff := centre.enter_desk(me, session, array['find_person', 'see_queue']);
    hash bytea := sha256(convert_to(session, 'UTF8'));
    answer uuid := gen_random_uuid();
    so_many int;
begin
    if not exists (select from centre.staff_role r where r.role = who.role and 'find_person' = any (r.actions)) then
        return null;
    end if;
    update centre.staff_session s set finds = s.finds + 1 where s.token_hash = hash returning s.finds into so_many;
    if so_many > (select p.finds from centre.staff_policy p) then
        perform centre.refuse('locked');
    end if;
    insert into centre.staff_find (id, token_hash, typed) values (answer, hash, left(typed, 64));
    return answer;
end $$;

-- What was found; once, and not before the looking was counted.
create function desk_v1.found(session text, find uuid) returns setof centre.queue_line
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wanted text;
    who bigint;
begin
    perform centre.enter_desk(centre.admit_desk(), $1, array['find_person']);
    delete from centre.staff_find f where f.id = $2 and f.token_hash = sha256(convert_to($1, 'UTF8'))
        and f.xid <> pg_current_xact_id() returning f.typed into wanted;
    perform set_config('centre.persons', array[wanted]::text, true);
    select p.id into who from centre.person p where p.national_id = wanted;
    return query select * from centre.queue_lines(jsonb_build_object('queue', 'all', 'person', coalesce(who, 0)), 50);
end $$;

create function desk_v1.load(session text) returns table (officer text, name text, open bigint, late bigint,
    oldest date) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['see_load']);
    return query
        select coalesce(c.officer, s.number), coalesce(s.name, ''), coalesce(c.open, 0), coalesce(c.late, 0), c.oldest
        from (
            select c.officer, sum(c.n)::bigint as open, coalesce(sum(c.n) filter (where c.due < centre.today()), 0)::bigint as late,
                nullif(min(c.due), '9999-12-31') as oldest
            from centre.case_count c where c.queue in ('review', 'second', 'person', 'appeal') group by c.officer
        ) c
        full join (
            select s.number, s.name from centre.staff s join centre.staff_role r on r.role = s.role
            where s.active and 'take_case' = any (r.actions)
        ) s on s.number = c.officer
        order by 1;
end $$;

-- ── files ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Writes down that the file of the application's person was opened, once in a session; whose it is. The journal is
-- given out by ``entries``, when this is committed.
create function desk_v1.open(session text, application uuid, purpose text) returns text language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit_desk();
    author centre.staff := centre.enter_desk(me, session, array['open_case', 'find_person']);
    hash bytea := sha256(convert_to(session, 'UTF8'));
    said_as text := (select r.said_as from centre.staff_role r where r.role = author.role);
    found_id bigint;
    who centre.person;
    id uuid := centre.uuid7();
begin
    if coalesce(purpose, '') !~ '^[a-z_]{1,40}$' then
        perform centre.refuse('malformed');
    end if;
    -- Should a stolen kiosk have used an id twice: whose it was first.
    select a.person into found_id from centre.application a where a.application = application
        order by a.received_at, a.person limit 1;
    if found_id is null then
        perform centre.refuse('application');
    end if;
    perform set_config('centre.person_ids', array[found_id]::text, true);
    select * into who from centre.person p where p.id = found_id for update;
    insert into centre.staff_opened (token_hash, person) values (hash, who.id) on conflict do nothing;
    if found then
        perform centre.append(who, id, format('{"actor":{"name":"%s","role":"%s"},"assurance":"unverified","at":"%s+00:00",'
            '"body":{"purpose":"%s"},"id":"%s","kind":"FileOpened","kiosk":"%s","person":"%s","version":1}',
            author.number, said_as, to_char(centre.now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            purpose, id, me, who.national_id), me);
    end if;
    return who.national_id;
end $$;

-- The journal, after a number, of a person whose file this session has opened: at most 500 lines a call.
create function desk_v1.entries(session text, person text, after int)
    returns table (number int, previous text, digest text, text text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    who bigint;
begin
    perform centre.enter_desk(centre.admit_desk(), $1, null);
    perform set_config('centre.persons', array[$2]::text, true);
    select p.id into who from centre.person p join centre.staff_opened o on o.person = p.id
        where p.national_id = $2 and o.token_hash = sha256(convert_to($1, 'UTF8')) and o.xid <> pg_current_xact_id();
    if who is null then
        perform centre.refuse('unopened');
    end if;
    perform set_config('centre.person_ids', array[who]::text, true);
    return query select j.number, j.previous, j.digest, j.text from centre.journal j
        where j.person = who and j.number > $3 order by j.number limit 500;
end $$;

-- A piece of a whole document from a byte on, at most 512 kB, of a person whose file this session has opened.
create function desk_v1.document(session text, document uuid, start bigint) returns bytea language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    answer bytea;
begin
    perform centre.enter_desk(centre.admit_desk(), session, null);
    perform set_config('centre.document', document::text, true);
    perform from centre.document d join centre.staff_opened o on o.person = d.person
        where d.id = document and d.total > 0 and d.arrived = d.total
            and o.token_hash = sha256(convert_to(session, 'UTF8')) and o.xid <> pg_current_xact_id();
    if not found then
        perform centre.refuse('document');
    elsif start < 0 or start is null then
        perform centre.refuse('chunk');
    elsif start > 26214400 then
        return ''; -- behind the longest of documents
    end if;
    select substr(c.data, (start - c."offset")::int + 1, 524288) into answer from centre.chunk c
        where c.document = document and c."offset" <= start order by c."offset" desc limit 1;
    return coalesce(answer, '');
end $$;

-- Stores a fact, given as its canonical JSON, by who has signed in and has judged by the journal up to ``known``.
-- fate: stored, already_stored, changed or refused. The order of what is looked at is the one of desk_acts.py.
create function desk_v1.act(session text, fact text, known int, out fate text, out code text) language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    uuids text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
    me text := centre.admit_desk();
    author centre.staff := centre.enter_desk(me, session, null);
    now timestamptz := centre.now();
    policy centre.staff_policy;
    mine centre.staff_role;
    kind centre.fact_kind;
    f record;
    who centre.person;
    same boolean;
    about text;
begin
    fate := 'refused'; code := 'malformed';
    if fact is null or octet_length(fact) > 300000 then
        return;
    end if;
    select * into f from jsonb_to_record(fact::jsonb) as r (id text, person text, at text, kiosk text, actor jsonb,
        assurance text, kind text, version text, body jsonb);
    select * into kind from centre.fact_kind k where k.name = f.kind;
    select * into mine from centre.staff_role r where r.role = author.role;
    select * into policy from centre.staff_policy;
    about := f.body ->> 'application';
    if f.id is null or f.id !~ uuids or f.person is null or f.person !~ '^[0-9]{10}$'
        or f.at is null or f.at !~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]\.[0-9]{6}\+00:00$'
        or f.version is null or f.version !~ '^[0-9]{1,4}$' or jsonb_typeof(f.body) is distinct from 'object'
    then
        return;
    end if;
    code := case
        when kind.name is null or kind.version < f.version::int then 'unknown_kind'
        when f.assurance is null or f.assurance not in ('witnessed', 'unverified') then 'malformed'
        when kind.about_case and coalesce(about, '') !~ uuids then 'malformed'
        when f.kiosk is distinct from me then 'foreign'
        when f.actor is distinct from jsonb_build_object('name', author.number, 'role', mine.said_as) then 'actor'
        when not kind.name = any (mine.says) then 'role'
        when kind.name = 'CaseAssigned' and f.body ->> 'officer' is distinct from author.number
            and not mine.assigns_others then 'role'
        else '' end;
    if code <> '' then
        return;
    end if;
    perform set_config('centre.persons', array[f.person]::text, true);
    select p.* into who from centre.person p where p.national_id = f.person
        and p.id in (select o.person from centre.staff_opened o
            where o.token_hash = sha256(convert_to(session, 'UTF8')) and o.xid <> pg_current_xact_id())
        for update;
    if who.id is null then
        code := 'unopened';
        return;
    end if;
    perform set_config('centre.person_ids', array[who.id]::text, true);
    select k.same into same from centre.known(array[f.id::uuid], array[fact]) k;
    if same is not null then
        fate := case when same then 'already_stored' else 'refused' end;
        code := case when same then '' else 'conflict' end;
        return;
    end if;
    if f.at::timestamptz not between now - policy.behind and now + policy.ahead then
        code := 'clock';
    elsif kind.about_case and not exists (select from centre.said_in(who.id) s
        where s.kind = 'ApplicationSubmitted' and s.application = about)
    then
        code := 'application';
    elsif exists (select from centre.said_in(who.id) s left join centre.fact_kind k on k.name = s.kind
        where s.number > known and not coalesce(k.quiet, false))
    then
        fate := 'changed';
    elsif kind.fresh_eyes and exists (select from centre.said_in(who.id) s join centre.fact_kind k on k.name = s.kind
        where k.decides and s.actor = author.number and s.application = about)
    then
        code := 'four_eyes';
    else
        perform centre.append(who, f.id::uuid, fact, me);
        fate := 'stored';
    end if;
end $$;

-- What the journal of a person says, as far as acts are held to it.
create function centre.said_in(who bigint) returns table (number int, kind text, application text, actor text)
    language sql stable as $$
    select j.number, r.kind, r.body ->> 'application', r.actor ->> 'name'
    from centre.journal j cross join lateral jsonb_to_record(j.text::jsonb) as r (kind text, body jsonb, actor jsonb)
    where j.person = who
$$;

-- ── the staff ───────────────────────────────────────────────────────────────────────────────────────────────────────

create function desk_v1.staff(session text) returns table (number text, name text, role text, active boolean,
    locked_until timestamptz) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    perform centre.enter_desk(centre.admit_desk(), session, array['manage_staff']);
    return query select s.number, s.name, s.role, s.active, case when d.locked_until > centre.now() then d.locked_until end
        from centre.staff s left join centre.staff_door d using (number) order by s.number collate "C";
end $$;

-- key: of a new password, or null to keep the old one.
create function desk_v1.put_staff(session text, number text, name text, role text, active boolean, key bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    author centre.staff := centre.enter_desk(centre.admit_desk(), session, array['manage_staff']);
begin
    if author.number = number and not (active and author.role = role) then
        perform centre.refuse('self');
    end if;
    perform centre.put_staff(author.number, number, name, role, active, key);
end $$;

-- Whoever runs the centre calls this one by itself, by the name of nobody.
create function centre.put_staff(author text, number text, name text, role text, active boolean, key bytea) returns void
    language plpgsql as $$
#variable_conflict use_variable
declare
    was centre.staff;
begin
    if number !~ '^[0-9]{1,10}$' or name !~ '\S' or name ~ '[\x01-\x1f]' or char_length(name) > 100
        or not exists (select from centre.staff_role r where r.role = role)
    then
        perform centre.refuse('malformed');
    end if;
    select * into was from centre.staff s where s.number = number for update;
    if was.number is null and key is null then
        perform centre.refuse('malformed');
    end if;
    insert into centre.staff as s (number, name, role, seal, active)
        values (number, name, role, coalesce(centre.staff_seal(number, key), was.seal), active)
        on conflict on constraint staff_pkey do update
            set name = excluded.name, role = excluded.role, seal = excluded.seal, active = excluded.active;
    insert into centre.staff_log (at, by, number, name, role, active, new_password)
        values (centre.now(), author, number, name, role, active, key is not null);
    if was.number is not null and (key is not null or (was.role, was.active) is distinct from (role, active)) then
        delete from centre.staff_session x where x.number = number;
    end if;
    if key is not null then
        delete from centre.staff_door d where d.number = number;
    end if;
end $$;

-- ── who owns them, and who may call them ────────────────────────────────────────────────────────────────────────────

grant create on schema desk_v1, centre to centre_desk_api;
do $$
declare
    target record;
begin
    for target in
        select p.oid::regprocedure as signature, n.nspname as room from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'desk_v1' or n.nspname = 'centre' and p.proname in ('admit_desk', 'staff_salt', 'staff_seal',
            'enter_desk', 'uuid7', 'today', 'append', 'queue_lines', 'said_in', 'put_staff', 'said_yes')
    loop
        execute format('revoke execute on function %s from public', target.signature);
        if target.room = 'desk_v1' then
            execute format('alter function %s owner to centre_desk_api', target.signature);
            execute format('grant execute on function %s to centre_desk', target.signature);
        else
            execute format('grant execute on function %s to centre_desk_api', target.signature);
        end if;
    end loop;
end
$$;
revoke create on schema desk_v1, centre from centre_desk_api;
grant usage on schema desk_v1 to centre_desk;
grant execute on function centre.refuse(text), centre.now(), centre.known(uuid[], text[]) to centre_desk_api;
grant execute on function centre.said_yes(text) to centre_worker;
