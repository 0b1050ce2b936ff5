-- Every change of every object: who, when, what before and after, from where. Entries are chained by hash (docs/audit.md says
-- how) and stay as they were written.

create table audit_entry (
    number        bigint      not null, -- without a gap from 1
    at            timestamptz not null, -- in whole milliseconds
    actor         text        not null,
    origin        text,                 -- the caller's address; null for what the service does of itself
    request_id    text,
    operation     text        not null,
    entity        text        not null,
    key           text        not null,
    action        text        not null,
    before        text,                 -- canonical JSON, byte for byte as it was hashed
    after         text,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null,
    constraint audit_entry_pk primary key (number),
    constraint audit_entry_counts check (number >= 1),
    constraint audit_entry_action_known check (action in ('CREATED', 'CHANGED', 'DELETED')),
    constraint audit_entry_before_and_after check (
        (before is null) = (action = 'CREATED') and (after is null) = (action = 'DELETED')),
    constraint audit_entry_whole_milliseconds check (at = date_trunc('milliseconds', at)),
    constraint audit_entry_hash_unique unique (hash),
    constraint audit_entry_follows_once unique (previous_hash)
);
create index audit_entry_object_ix on audit_entry (entity, key, number);
create index audit_entry_actor_ix on audit_entry (actor, number);
create index audit_entry_at_ix on audit_entry (at);

-- The end of the chain: one row, locked by whoever puts entries behind it.
create table audit_head (
    one    boolean     not null default true,
    number bigint      not null,
    hash   varchar(64) not null,
    constraint audit_head_pk primary key (one),
    constraint audit_head_is_one check (one)
);
insert into audit_head (number, hash) values (0, repeat('0', 64));

create function audit_refuse() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = '23514';
end
$$;

-- The head goes on to an entry that is there, never back.
create function audit_head_goes_on() returns trigger language plpgsql as
$$
begin
    if new.number <= old.number
        or not exists (select from audit_entry where number = new.number and hash = new.hash)
    then
        raise exception 'audit_head: % does not follow %', new.number, old.number using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger audit_entry_stays before update or delete on audit_entry for each row execute function audit_refuse();
create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function audit_refuse();
create trigger audit_head_follows before update on audit_head for each row execute function audit_head_goes_on();
create trigger audit_head_stays before delete on audit_head for each row execute function audit_refuse();
create trigger audit_head_not_emptied before truncate on audit_head for each statement execute function audit_refuse();
