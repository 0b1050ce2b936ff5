-- The lots: what was committed to before the randomness existed, what was drawn, and what was refused; and the states of
-- a round that belong to them.

create table lottery (
    round_id        uuid          not null,
    kind            varchar(20)   not null,
    number          integer       not null,
    commitment      text          not null, -- the canonical document, byte for byte as it is published
    commitment_hash varchar(64)   not null, -- SHA-256 over its UTF-8, in lower-case hex
    committed_at    timestamptz   not null,
    committed_by    varchar(64)   not null,
    not_before      timestamptz   not null,
    sealed          varchar(64),            -- the service's own randomness, closed until it is drawn with
    randomness      varchar(1000),
    seed            varchar(64),
    drawn_at        timestamptz,
    drawn_by        varchar(64),
    protocol        text,                   -- the canonical document, byte for byte as it is published
    fingerprint     varchar(64),
    constraint lottery_pk primary key (round_id, kind, number),
    constraint lottery_round_fk foreign key (round_id) references allocation_round (id),
    constraint lottery_kind_known check (kind in ('TICKETS', 'DRAW', 'REPLACEMENT')),
    constraint lottery_number_counts check (number >= 1 and (kind = 'REPLACEMENT') = (number > 1)),
    constraint lottery_commitment_json check (commitment is json object),
    constraint lottery_protocol_json check (protocol is json object),
    constraint lottery_hash_of_commitment check (
        commitment_hash = encode(sha256(convert_to(commitment, 'UTF8')), 'hex')),
    constraint lottery_committed_beforehand check (not_before > committed_at),
    constraint lottery_not_drawn_early check (drawn_at >= not_before),
    constraint lottery_drawn_in_full check (
        num_nulls(randomness, seed, drawn_at, drawn_by, protocol, fingerprint) in (0, 6))
);

create table lottery_refusal (
    id           bigint        generated always as identity,
    round_id     uuid          not null, -- no foreign key: must not wait for whoever holds the round
    kind         varchar(20)   not null,
    step         varchar(20)   not null,
    number       integer,
    attempt      varchar(1000) not null, -- what was sent, cut short
    attempted_by varchar(64)   not null,
    attempted_at timestamptz   not null,
    reason       varchar(2000) not null,
    constraint lottery_refusal_pk primary key (id),
    constraint lottery_refusal_kind_known check (kind in ('TICKETS', 'DRAW', 'REPLACEMENT')),
    constraint lottery_refusal_step_known check (step in ('COMMITMENT', 'DRAW'))
);
create index lottery_refusal_round_ix on lottery_refusal (round_id);

-- What was committed to stays; what was drawn stays; nothing of it is ever taken away. 23514 is a violated check.
create function lottery_refuse() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = '23514';
end
$$;

create function lottery_only_drawn_once() returns trigger language plpgsql as
$$
begin
    if old.drawn_at is not null then
        raise exception 'lottery % % % has been drawn', old.round_id, old.kind, old.number using errcode = '23514';
    end if;
    if row (new.round_id, new.kind, new.number, new.commitment, new.commitment_hash, new.committed_at, new.committed_by,
            new.not_before, new.sealed)
        is distinct from
       row (old.round_id, old.kind, old.number, old.commitment, old.commitment_hash, old.committed_at, old.committed_by,
            old.not_before, old.sealed) then
        raise exception 'lottery % % %: what is committed stays', old.round_id, old.kind, old.number
            using errcode = '23514';
    end if;
    if new.drawn_at is null then
        raise exception 'lottery % % %: an update draws', old.round_id, old.kind, old.number using errcode = '23514';
    end if;
    if new.sealed is not null and new.randomness <> new.sealed then
        raise exception 'lottery % % %: is drawn with what was sealed', old.round_id, old.kind, old.number
            using errcode = '23514';
    end if;
    return new;
end
$$;

create trigger lottery_drawn_once before update on lottery for each row execute function lottery_only_drawn_once();
create trigger lottery_stays before delete on lottery for each row execute function lottery_refuse();
create trigger lottery_not_emptied before truncate on lottery for each statement execute function lottery_refuse();
create trigger lottery_refusal_stays before update or delete on lottery_refusal
    for each row execute function lottery_refuse();
create trigger lottery_refusal_not_emptied before truncate on lottery_refusal
    for each statement execute function lottery_refuse();

alter table allocation_round
    add column lots_run_id uuid, -- the search whose plan the urns were built from; null before the draw
    add column drawn       text, -- what the lot gave to whom: Halbjahr, or null for no seat, by ags
    add constraint allocation_round_lots_run_fk foreign key (lots_run_id) references search_run (id),
    add constraint allocation_round_drawn_json check (drawn is json object),
    drop constraint allocation_round_status_known,
    drop constraint allocation_round_planned_has_plan,
    add constraint allocation_round_status_known check (
        status in ('DRAFT', 'SOLVING', 'PLANNED', 'COMMITTED', 'DRAWN', 'READY', 'RELEASED', 'FAILED')),
    add constraint allocation_round_planned_has_plan check (
        status in ('DRAFT', 'SOLVING', 'FAILED') or (planned_run_id is not null and planned_at is not null)),
    add constraint allocation_round_drawn_in_full check (
        num_nulls(lots_run_id, drawn) in (0, 2) and (status <> 'DRAWN' or drawn is not null));

-- The same list as RoundStatus.next; a test holds both against each other.
create function allocation_round_status_follows() returns trigger language plpgsql as
$$
begin
    if new.status <> old.status and not (old.status || '>' || new.status) = any (array [
        'DRAFT>SOLVING', 'SOLVING>PLANNED', 'SOLVING>FAILED', 'FAILED>SOLVING', 'PLANNED>SOLVING', 'PLANNED>COMMITTED',
        'PLANNED>READY', 'COMMITTED>DRAWN', 'DRAWN>READY', 'READY>RELEASED']) then
        raise exception 'round %: % does not follow %', old.id, new.status, old.status using errcode = '23514';
    end if;
    if old.drawn is not null and new.drawn is distinct from old.drawn then
        raise exception 'round %: what was drawn stays', old.id using errcode = '23514';
    end if;
    return new;
end
$$;
create trigger allocation_round_status before update on allocation_round
    for each row execute function allocation_round_status_follows();
