-- Who may do what, and what was already answered.

create table account (
    name          varchar(64)  not null,
    password_hash varchar(128) not null,
    role          varchar(32)  not null,
    ags           varchar(8),
    demo          boolean      not null default false,
    constraint account_pk primary key (name),
    constraint account_role_known check (role in ('project-lead', 'jugendamt', 'ministry')),
    constraint account_password_bcrypt check (password_hash like '$2%'),
    constraint account_ags_for_offices check ((role = 'jugendamt') = (ags is not null))
);

-- The first answer to every POST that came with an Idempotency-Key.
create table idempotent_answer (
    account     varchar(64)  not null,
    key         varchar(200) not null,
    request     varchar(128) not null, -- hash over path and body
    status      integer      not null,
    location    varchar(500),
    body        text,
    answered_at timestamptz  not null,
    constraint idempotent_answer_pk primary key (account, key)
);
