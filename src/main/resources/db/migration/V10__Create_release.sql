-- Releases: what was promised to whom, by whom and on which documents, and who goes on waiting. Nothing of it is changed later.

alter table allocation_round
    add column release_requested_by varchar(64),  -- a project lead who asks another one to release the plan
    add column release_requested_at timestamptz,
    add column release_note         varchar(500),
    add column release_hashes       text,         -- of the documents, as they were then
    add constraint allocation_round_release_hashes_json check (release_hashes is json object),
    add constraint allocation_round_release_requested_in_full check (
        num_nulls(release_requested_by, release_requested_at, release_hashes) in (0, 3)
        and (release_note is null or release_requested_by is not null)),
    add constraint allocation_round_release_requested_when_ready check (
        release_requested_by is null or status in ('READY', 'RELEASED'));
create index allocation_round_planned_run_ix on allocation_round (planned_run_id);
create index allocation_round_lots_run_ix on allocation_round (lots_run_id);

create table release (
    round_id          uuid        not null,
    requested_by      varchar(64) not null,
    requested_at      timestamptz not null,
    note              varchar(500),
    released_by       varchar(64) not null,
    released_at       timestamptz not null,
    problem           text        not null, -- what was planned
    problem_hash      varchar(64) not null, -- SHA-256 over its UTF-8, in lower-case hex, like the others
    plan              text        not null, -- every participant's place
    plan_hash         varchar(64) not null,
    certificate       text        not null,
    certificate_hash  varchar(64) not null,
    pruefbericht      text        not null,
    pruefbericht_hash varchar(64) not null,
    protocols         text        not null, -- the fingerprints of what was drawn
    protocols_hash    varchar(64) not null,
    number            bigint      generated always as identity, -- in the order of the releases, whatever the clock says
    constraint release_pk primary key (round_id),
    constraint release_number_unique unique (number),
    constraint release_round_fk foreign key (round_id) references allocation_round (id),
    constraint release_by_two check (requested_by <> released_by),
    constraint release_after_request check (requested_at <= released_at),
    constraint release_problem_hashed check (problem_hash = encode(sha256(convert_to(problem, 'UTF8')), 'hex')),
    constraint release_plan_hashed check (plan_hash = encode(sha256(convert_to(plan, 'UTF8')), 'hex')),
    constraint release_certificate_hashed check (
        certificate_hash = encode(sha256(convert_to(certificate, 'UTF8')), 'hex')),
    constraint release_pruefbericht_hashed check (
        pruefbericht_hash = encode(sha256(convert_to(pruefbericht, 'UTF8')), 'hex')),
    constraint release_protocols_hashed check (protocols_hash = encode(sha256(convert_to(protocols, 'UTF8')), 'hex')),
    constraint release_problem_json check (problem is json object),
    constraint release_plan_json check (plan is json array),
    constraint release_certificate_json check (certificate is json object),
    constraint release_pruefbericht_json check (pruefbericht is json object),
    constraint release_protocols_json check (protocols is json object)
);

create table zusage (
    round_id    uuid        not null,
    ags         varchar(8)  not null,
    halbjahr    varchar(7)  not null,
    analyseteam varchar(20) not null, -- no foreign key: a promise outlives a team
    begins      date        not null,
    ends        date        not null,
    explanation text        not null, -- German, names no other office
    accepted_at timestamptz,
    accepted_by varchar(64),
    constraint zusage_pk primary key (round_id, ags),
    constraint zusage_release_fk foreign key (round_id) references release (round_id),
    constraint zusage_jugendamt_fk foreign key (ags) references jugendamt (ags),
    constraint zusage_halbjahr_fk foreign key (halbjahr) references halbjahr (id),
    constraint zusage_days_ordered check (begins < ends),
    constraint zusage_accepted_by_someone check ((accepted_at is null) = (accepted_by is null))
);
create index zusage_ags_ix on zusage (ags);

-- Who had registered and has no place after a release, in the order in which they wait.
create table waiting (
    round_id uuid       not null,
    ags      varchar(8) not null,
    turnus   integer    not null, -- its first year
    rank     integer    not null, -- 1 waits longest
    since    date       not null, -- last day of the first window in which it had registered
    constraint waiting_pk primary key (round_id, ags),
    constraint waiting_rank_unique unique (round_id, rank),
    constraint waiting_release_fk foreign key (round_id) references release (round_id),
    constraint waiting_jugendamt_fk foreign key (ags) references jugendamt (ags),
    constraint waiting_rank_positive check (rank >= 1)
);
create index waiting_ags_ix on waiting (ags);

-- An office is promised one Verfahren in a Turnus (2024 to 2028, 2029 to 2033, …). Checked at the end, so that a table that is
-- loaded anew can move one.
alter table verfahren
    add constraint verfahren_allocated_once_in_a_turnus
        exclude using btree (ags with =, ((left(halbjahr, 4)::integer + 1) / 5) with =)
        where (phase = 'ALLOCATION' and status <> 'CANCELLED') deferrable initially deferred;

create function release_refuse() returns trigger language plpgsql as
$$
begin
    raise exception '% is released: % refused', tg_table_name, tg_op using errcode = '23514';
end
$$;

create trigger release_stays before update or delete on release for each row execute function release_refuse();
create trigger release_not_emptied before truncate on release for each statement execute function release_refuse();
create trigger waiting_stays before update or delete on waiting for each row execute function release_refuse();
create trigger waiting_not_emptied before truncate on waiting for each statement execute function release_refuse();
create trigger zusage_stays before delete on zusage for each row execute function release_refuse();
create trigger zusage_not_emptied before truncate on zusage for each statement execute function release_refuse();

create function zusage_only_accepted_once() returns trigger language plpgsql as
$$
begin
    if old.accepted_at is not null or new.accepted_at is null
        or row (new.round_id, new.ags, new.halbjahr, new.analyseteam, new.begins, new.ends, new.explanation)
        is distinct from
        row (old.round_id, old.ags, old.halbjahr, old.analyseteam, old.begins, old.ends, old.explanation) then
        raise exception 'zusage % %: is accepted once, and nothing else of it changes', old.round_id, old.ags
            using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger zusage_accepted_once before update on zusage
    for each row execute function zusage_only_accepted_once();

-- The same list as RoundStatus.next; a test holds both against each other.
create or replace function allocation_round_status_follows() returns trigger language plpgsql as
$$
begin
    if old.status = 'RELEASED' then
        raise exception 'round % is released: nothing of it changes', old.id using errcode = '23514';
    end if;
    if new.status <> old.status and not (old.status || '>' || new.status) = any (array [
        'DRAFT>SOLVING', 'SOLVING>PLANNED', 'SOLVING>FAILED', 'FAILED>SOLVING', 'PLANNED>SOLVING', 'PLANNED>COMMITTED',
        'PLANNED>READY', 'COMMITTED>DRAWN', 'DRAWN>READY', 'READY>PLANNED', 'READY>RELEASED']) then
        raise exception 'round %: % does not follow %', old.id, new.status, old.status using errcode = '23514';
    end if;
    if old.status = 'READY' and new.status = 'PLANNED' and old.drawn is not null then
        raise exception 'round %: lots are drawn, nothing leads back', old.id using errcode = '23514';
    end if;
    if new.status = 'RELEASED' and not exists (select from release where round_id = new.id) then
        raise exception 'round %: nothing is recorded of its release', old.id using errcode = '23514';
    end if;
    if old.drawn is not null and new.drawn is distinct from old.drawn then
        raise exception 'round %: what was drawn stays', old.id using errcode = '23514';
    end if;
    return new;
end
$$;

create function allocation_round_released_stays() returns trigger language plpgsql as
$$
begin
    if old.status = 'RELEASED' then
        raise exception 'round % is released: % refused', old.id, tg_op using errcode = '23514';
    end if;
    return old;
end
$$;
create trigger allocation_round_released before delete on allocation_round
    for each row execute function allocation_round_released_stays();

-- What a released round rests on: its searches, its pins, its lots. Replacements are drawn after the release, too.
create function search_run_released_stays() returns trigger language plpgsql as
$$
begin
    if exists (select from allocation_round
               where (run_id = old.id or planned_run_id = old.id or lots_run_id = old.id) and status = 'RELEASED') then
        raise exception 'search_run % belongs to a released round: % refused', old.id, tg_op using errcode = '23514';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
create trigger search_run_released before update or delete on search_run
    for each row execute function search_run_released_stays();

create function allocation_pin_released_stays() returns trigger language plpgsql as
$$
begin
    if tg_op = 'TRUNCATE' then
        if exists (select from allocation_round where status = 'RELEASED') then
            raise exception 'allocation_pin has pins of released rounds: % refused', tg_op using errcode = '23514';
        end if;
        return null;
    end if;
    if exists (select from allocation_round
               where status = 'RELEASED'
                 and (tg_op <> 'INSERT' and id = old.round_id or tg_op <> 'DELETE' and id = new.round_id)) then
        raise exception 'allocation_pin of a released round: % refused', tg_op using errcode = '23514';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;
create trigger allocation_pin_released before insert or update or delete on allocation_pin
    for each row execute function allocation_pin_released_stays();
create trigger allocation_pin_not_emptied before truncate on allocation_pin
    for each statement execute function allocation_pin_released_stays();

create function lottery_released_stays() returns trigger language plpgsql as
$$
begin
    if new.kind <> 'REPLACEMENT'
        and exists (select from allocation_round where id = new.round_id and status = 'RELEASED') then
        raise exception 'lottery of a released round: % refused', tg_op using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger lottery_released before insert or update on lottery
    for each row execute function lottery_released_stays();
