-- Registration windows and the binding registrations in them.

create table registration_window (
    id           uuid         not null,
    name         varchar(200) not null,
    first_day    date         not null, -- Europe/Berlin
    last_day     date         not null, -- included
    halbjahre    varchar(7)[] not null, -- offered, in order
    max_wishes   integer      not null,
    max_excluded integer      not null,
    closed_at    timestamptz,           -- closed early by a project lead
    constraint registration_window_pk primary key (id),
    constraint registration_window_name_unique unique (name),
    constraint registration_window_days_ordered check (first_day <= last_day),
    constraint registration_window_halbjahre_some check (cardinality(halbjahre) between 1 and 40),
    constraint registration_window_max_wishes_in_range check (max_wishes between 1 and cardinality(halbjahre)),
    constraint registration_window_max_excluded_in_range check (max_excluded between 0 and cardinality(halbjahre) - 1)
);

create table interessenbekundung (
    window_id              uuid         not null,
    ags                    varchar(8)   not null,
    status                 varchar(20)  not null,
    contact_name           varchar(200) not null,
    contact_email          varchar(254) not null,
    contact_phone          varchar(40),
    commitment_amtsleitung boolean      not null,
    research_consent       boolean      not null,
    self_initiated         boolean      not null, -- § 8 (4) LKG NRW
    wishes                 varchar(7)[] not null, -- best first
    excluded               text         not null, -- [{halbjahr, reason}]
    submitted_at           timestamptz  not null,
    changed_at             timestamptz  not null,
    revision               integer      not null, -- 1 for the first submission
    constraint interessenbekundung_pk primary key (window_id, ags), -- one per office and window
    constraint interessenbekundung_window_fk foreign key (window_id) references registration_window (id),
    constraint interessenbekundung_jugendamt_fk foreign key (ags) references jugendamt (ags),
    constraint interessenbekundung_status_known check (status in ('SUBMITTED', 'WITHDRAWN')),
    constraint interessenbekundung_commitment_given check (commitment_amtsleitung and research_consent),
    constraint interessenbekundung_excluded_json check (excluded is json array)
);

-- Every submission, change and withdrawal, as it was sent; nothing here is ever changed.
create table interessenbekundung_revision (
    window_id  uuid        not null,
    ags        varchar(8)  not null,
    revision   integer     not null,
    action     varchar(20) not null,
    account    varchar(64) not null,
    changed_at timestamptz not null,
    content    text        not null, -- the registration after it
    constraint interessenbekundung_revision_pk primary key (window_id, ags, revision),
    constraint interessenbekundung_revision_of_fk foreign key (window_id, ags) references interessenbekundung (window_id, ags),
    constraint interessenbekundung_revision_action_known check (action in ('SUBMITTED', 'CHANGED', 'WITHDRAWN')),
    constraint interessenbekundung_revision_content_json check (content is json object)
);
