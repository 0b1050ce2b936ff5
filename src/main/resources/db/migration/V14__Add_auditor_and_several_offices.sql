-- A fourth role, and accounts that speak for several offices (a Jugendamt that another one works for).

alter table account add column offices varchar(8)[] not null default '{}';
update account set offices = array[ags] where ags is not null;
alter table account drop constraint account_ags_for_offices;
alter table account drop column ags;
alter table account drop constraint account_role_known;
alter table account
    add constraint account_role_known check (role in ('project-lead', 'jugendamt', 'ministry', 'auditor')),
    add constraint account_offices_for_offices check ((role = 'jugendamt') = (cardinality(offices) > 0)),
    add constraint account_offices_without_gaps check (array_position(offices, null) is null);
