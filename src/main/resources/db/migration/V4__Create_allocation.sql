-- Searches for plans, and the rounds that ask for them.

-- One search for a plan: what was asked, how far it is, what came of it.
create table search_run (
    id             uuid        not null,
    scenario       boolean     not null, -- asked for by itself, not by a round
    status         varchar(20) not null,
    problem        text        not null, -- the portable problem, as it was asked
    stop_requested boolean     not null default false,
    created_by     varchar(64) not null,
    created_at     timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    moves          bigint      not null default 0,
    allocations    text,                 -- the best plan so far
    score          text,                 -- what it is worth
    ended_by       varchar(20),
    failure        varchar(1000),
    constraint search_run_pk primary key (id),
    constraint search_run_status_known check (status in ('QUEUED', 'SOLVING', 'PLANNED', 'FAILED')),
    constraint search_run_ended_by_known check (ended_by in ('COMPLETED', 'TIME_LIMIT', 'STOPPED')),
    constraint search_run_problem_json check (problem is json object),
    constraint search_run_planned_has_plan check (
        status <> 'PLANNED' or (allocations is not null and score is not null and ended_by is not null)),
    constraint search_run_failed_has_reason check (status <> 'FAILED' or failure is not null)
);

create table allocation_round (
    id                  uuid         not null,
    name                varchar(200) not null,
    kind                varchar(20)  not null,
    status              varchar(20)  not null,
    registration_window uuid,
    reference           varchar(20)  not null,
    problem             text         not null, -- the snapshot: who takes part, with which claim and wishes; without pins
    created_by          varchar(64)  not null,
    created_at          timestamptz  not null,
    run_id              uuid,                  -- the newest search
    planned_run_id      uuid,                  -- the newest search that ended with a plan
    planned_at          timestamptz,
    pins_changed_at     timestamptz,
    failure             varchar(1000),
    constraint allocation_round_pk primary key (id),
    constraint allocation_round_name_unique unique (name),
    constraint allocation_round_window_fk foreign key (registration_window) references registration_window (id),
    constraint allocation_round_run_fk foreign key (run_id) references search_run (id),
    constraint allocation_round_planned_run_fk foreign key (planned_run_id) references search_run (id),
    constraint allocation_round_kind_known check (kind in ('SELECTION', 'ROTATION')),
    constraint allocation_round_status_known check (status in ('DRAFT', 'SOLVING', 'PLANNED', 'FAILED')),
    constraint allocation_round_reference_known check (reference in ('PARTICIPANTS', 'ALL')),
    constraint allocation_round_problem_json check (problem is json object),
    constraint allocation_round_planned_has_plan check (
        status <> 'PLANNED' or (planned_run_id is not null and planned_at is not null))
);
create index allocation_round_run_ix on allocation_round (run_id);

create table allocation_pin (
    round_id    uuid         not null,
    ags         varchar(8)   not null,
    halbjahr    varchar(7),
    analyseteam varchar(20),
    reason      varchar(500) not null,
    pinned_by   varchar(64)  not null,
    pinned_at   timestamptz  not null,
    constraint allocation_pin_pk primary key (round_id, ags),
    constraint allocation_pin_round_fk foreign key (round_id) references allocation_round (id),
    constraint allocation_pin_some check (halbjahr is not null or analyseteam is not null)
);

-- The table of db-scheduler, which runs the searches: https://github.com/kagkarlsson/db-scheduler
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint scheduled_tasks_pk primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time_ix on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_ix on scheduled_tasks (last_heartbeat);
