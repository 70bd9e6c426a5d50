-- Who may say which kind of fact, written down at each migration like the kinds themselves; centre.read, which judges by
-- it, stands in 0004_sign_in.sql. Run by centre_owner, and first: a push that reads this table then waits here, where it
-- holds nothing yet that the rest of the step needs.

alter table centre.fact_kind
    add column said_by text[] not null default '{}',
    add column at_a_kiosk text[] not null default '{}'; -- those of them who may say it there
