-- The Jugendämter, whom they serve, what they have been through, and who accompanies them.

-- Tables that were filled from the shipped files; each is filled once in the life of a database.
create table shipped_table (
    name varchar(40) not null,
    constraint shipped_table_pk primary key (name)
);

create table jugendamt (
    ags              varchar(8)       not null, -- 8 digits for a town, 5 for a Kreis
    name             varchar(200)     not null,
    typ              varchar(40)      not null,
    landschaftsverband varchar(3)     not null,
    regierungsbezirk varchar(40)      not null,
    kreis            varchar(200)     not null,
    einwohner        integer          not null, -- served by this office
    lat              double precision not null,
    lon              double precision not null,
    valid_from       date,                      -- null: since before the first Turnus
    valid_until      date,                      -- last day; null: still exists
    constraint jugendamt_pk primary key (ags),
    constraint jugendamt_ags_form check (ags ~ '^05[0-9]{3}([0-9]{3})?$'),
    constraint jugendamt_typ_known check (typ in ('KREISFREIE_STADT', 'KREISANGEHOERIGE_STADT', 'KREIS', 'STAEDTEREGION')),
    constraint jugendamt_landschaftsverband_fits check (
        (landschaftsverband = 'LVR' and regierungsbezirk in ('Düsseldorf', 'Köln'))
        or (landschaftsverband = 'LWL' and regierungsbezirk in ('Münster', 'Detmold', 'Arnsberg'))),
    constraint jugendamt_einwohner_positive check (einwohner > 0),
    constraint jugendamt_lat_in_range check (lat between 50 and 53),
    constraint jugendamt_lon_in_range check (lon between 5 and 10),
    constraint jugendamt_validity_ordered check (valid_until is null or valid_from is null or valid_from <= valid_until)
);

-- Municipalities without a Jugendamt of their own.
create table gemeinde (
    ags           varchar(8)       not null,
    name          varchar(200)     not null,
    jugendamt_ags varchar(8)       not null,
    kreis         varchar(200)     not null,
    einwohner     integer          not null,
    lat           double precision not null,
    lon           double precision not null,
    constraint gemeinde_pk primary key (ags),
    constraint gemeinde_ags_form check (ags ~ '^05[0-9]{6}$'),
    constraint gemeinde_jugendamt_fk foreign key (jugendamt_ags) references jugendamt (ags),
    constraint gemeinde_einwohner_positive check (einwohner > 0)
);
create index gemeinde_jugendamt_ix on gemeinde (jugendamt_ags);

create table halbjahr (
    id               varchar(7)   not null, -- 2026-H1
    min_seats        integer      not null,
    target_seats     integer      not null,
    max_seats        integer      not null,
    announced        integer,               -- offices that the source announced
    note             varchar(500),          -- what the source says, where it contradicts itself
    constraint halbjahr_pk primary key (id),
    constraint halbjahr_id_form check (id ~ '^20[0-9]{2}-H[12]$'),
    constraint halbjahr_seats_ordered check (0 <= min_seats and min_seats <= target_seats and target_seats <= max_seats)
);

create table verfahren (
    ags            varchar(8)   not null,
    halbjahr       varchar(7)   not null,
    phase          varchar(40)  not null,
    status         varchar(20)  not null,
    self_initiated boolean      not null, -- § 8 (4) LKG NRW
    assumed        boolean      not null, -- not named by any source
    name_in_source varchar(200) not null,
    constraint verfahren_pk primary key (ags, halbjahr),
    constraint verfahren_jugendamt_fk foreign key (ags) references jugendamt (ags),
    constraint verfahren_halbjahr_fk foreign key (halbjahr) references halbjahr (id),
    constraint verfahren_status_known check (status in ('PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'))
);

create table analyseteam (
    id   varchar(20)      not null,
    name varchar(200)     not null,
    base varchar(100)     not null,
    lat  double precision not null,
    lon  double precision not null,
    demo boolean          not null,
    constraint analyseteam_pk primary key (id),
    constraint analyseteam_id_form check (id ~ '^[A-Za-z0-9-]{1,20}$'),
    constraint analyseteam_lat_in_range check (lat between 47 and 56),
    constraint analyseteam_lon_in_range check (lon between 5 and 16)
);

-- Named by organisation and number only: no personal data.
create table analyseteam_member (
    analyseteam  varchar(20)  not null,
    seat         integer      not null,
    organisation varchar(200) not null,
    number       integer      not null,
    constraint analyseteam_member_pk primary key (analyseteam, seat),
    constraint analyseteam_member_analyseteam_fk foreign key (analyseteam) references analyseteam (id) on delete cascade,
    constraint analyseteam_member_three check (seat between 0 and 2),
    -- checked at the end, so that two teams can exchange a member
    constraint analyseteam_member_unique unique (organisation, number) deferrable initially deferred
);

create table analyseteam_seats (
    analyseteam varchar(20) not null,
    halbjahr    varchar(7)  not null,
    seats       integer     not null,
    constraint analyseteam_seats_pk primary key (analyseteam, halbjahr),
    constraint analyseteam_seats_analyseteam_fk foreign key (analyseteam) references analyseteam (id) on delete cascade,
    constraint analyseteam_seats_halbjahr_fk foreign key (halbjahr) references halbjahr (id),
    constraint analyseteam_seats_not_negative check (seats between 0 and 1000)
);

create table analyseteam_conflict (
    analyseteam varchar(20) not null,
    ags         varchar(8)  not null,
    constraint analyseteam_conflict_pk primary key (analyseteam, ags),
    constraint analyseteam_conflict_analyseteam_fk foreign key (analyseteam) references analyseteam (id) on delete cascade,
    constraint analyseteam_conflict_jugendamt_fk foreign key (ags) references jugendamt (ags)
);
