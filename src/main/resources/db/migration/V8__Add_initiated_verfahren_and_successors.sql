-- Verfahren that an office initiates outside the order, how a Verfahren's status changed, and who succeeds an office that ended.

alter table verfahren
    add column note              varchar(500), -- what the project leads keep about it
    add column initiated_at      timestamptz,  -- entered as initiated by the office itself
    add column initiated_by      varchar(64),
    add column status_reason     varchar(500), -- why it has its status
    add column status_changed_at timestamptz,  -- null: never since it was stored
    add column status_changed_by varchar(64),
    add constraint verfahren_initiated_is_self_initiated check (initiated_at is null or self_initiated),
    add constraint verfahren_initiated_by_someone check ((initiated_at is null) = (initiated_by is null)),
    add constraint verfahren_status_changed_by_someone check ((status_changed_at is null) = (status_changed_by is null));
create index verfahren_initiated_ix on verfahren (initiated_at) where initiated_at is not null;

alter table jugendamt
    add column successor varchar(8), -- the office that took over when this one ended
    add constraint jugendamt_successor_fk foreign key (successor) references jugendamt (ags) deferrable initially deferred,
    add constraint jugendamt_successor_of_an_ended_office check (successor is null or valid_until is not null),
    add constraint jugendamt_successor_is_another check (successor <> ags);
