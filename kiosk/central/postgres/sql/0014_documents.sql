-- Documents in rows that fit on a page, which are stored with less work than laid aside in four parts each (TOAST). Pieces
-- that came before, of up to 1 MB, stay where they are and are read with the others. Run by centre_owner.
-- Why, with figures: docs/decisions/0037-how-documents-lie-at-the-centre.md.

alter table centre.chunk set (toast_tuple_target = 8160); -- the largest there is: a row is laid aside only if it must be
-- Only put_chunk writes here, with the document's row locked; sixty checks of it for a document would cost a fifth.
alter table centre.chunk drop constraint chunk_document_fkey;

-- What one call takes of memory glibc gives back at its end, unless it's less than twice the largest block that was ever
-- let go, and a document would ask for its own anew, page by page. So once a connection a block of 2 MB is let go, which
-- is as much as the largest of calls takes. Where there is no glibc it costs a millisecond and changes nothing.
create function centre.keep_room() returns void language plpgsql as $$
declare
    block int := 2097152; -- a constant would be laid into the plan, and never let go
begin
    if current_setting('centre.room', true) is distinct from 'kept' then
        perform octet_length(repeat(' ', block)), set_config('centre.room', 'kept', false);
    end if;
end $$;

-- At most 512 kB of a document from a byte on; empty at its end.
create function centre.bytes_from(document uuid, start bigint) returns bytea language sql stable as $$
    select coalesce(substr(string_agg(c.data, ''), (start - min(c."offset"))::int + 1, 524288), '')
    from (
        select c."offset", c.data from centre.chunk c
        where c.document = bytes_from.document and c."offset" < start + 524288
            and c."offset" >= (select first."offset" from centre.chunk first
                where first.document = bytes_from.document and first."offset" <= start
                order by first."offset" desc limit 1)
        order by c."offset"
    ) c
$$;

create or replace function api_v1.put_chunk(document uuid, sha256 text, total int, start int, data bytea) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    me text := centre.admit();
    doc centre.document;
    size int := octet_length(data);
    sum bytea;
begin
    if total > 26214400 or size > 1048576 then
        perform centre.refuse('too_large');
    end if;
    select * into doc from centre.document d where d.id = document and d.sha256 = sha256 and d.kiosk = me for update;
    if doc.id is null then
        perform centre.refuse('document');
    end if;
    if size is null or size = 0 or start is null or start < 0 or total is null or start + size > total
        or doc.total not in (0, total)
    then
        perform centre.refuse('chunk');
    end if;
    if start <> doc.arrived then
        return doc.arrived;
    end if;
    perform centre.spend(me, 0, size), centre.keep_room(), set_config('centre.document', document::text, true);
    insert into centre.chunk (document, "offset", data)
        select document, start + place, substr(data, place + 1, 8100) from generate_series(0, size - 1, 8100) place;
    if start + size = total then
        sum := pg_catalog.sha256(case when start = 0 then data
            else (select string_agg(c.data, '')
                from (select c.data from centre.chunk c where c.document = document order by c."offset") c) end);
        if encode(sum, 'hex') <> sha256 then
            delete from centre.chunk c where c.document = document;
            update centre.document d set total = 0, arrived = 0 where d.id = document;
            return -1;
        end if;
    end if;
    update centre.document d set total = put_chunk.total, arrived = start + size where d.id = document;
    return start + size;
end $$;

create or replace function api_v1.get_chunk(session text, document uuid, start bigint) returns bytea language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
declare
    who bigint := centre.enter(centre.admit(), session);
begin
    perform from centre.document d where d.id = document and d.person = who and d.total > 0 and d.arrived = d.total;
    if not found then
        perform centre.refuse('document');
    elsif start < 0 or start is null then
        perform centre.refuse('chunk');
    elsif start > 26214400 then
        return ''; -- behind the longest of documents
    end if;
    perform set_config('centre.document', document::text, true);
    return centre.bytes_from(document, start);
end $$;

create or replace function desk_v1.document(session text, document uuid, start bigint) returns bytea language plpgsql
    security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_variable
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
    return centre.bytes_from(document, start);
end $$;

revoke execute on function centre.keep_room(), centre.bytes_from(uuid, bigint) from public;
grant execute on function centre.keep_room() to centre_api;
grant execute on function centre.bytes_from(uuid, bigint) to centre_api, centre_desk_api;
