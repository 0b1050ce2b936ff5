-- What a scenario was made from, where it is a variant of another scenario or of a round.

create table scenario_variant (
    scenario    uuid not null,
    of_scenario uuid,
    of_round    uuid,
    constraint scenario_variant_pk primary key (scenario),
    constraint scenario_variant_scenario_fk foreign key (scenario) references search_run (id),
    constraint scenario_variant_of_scenario_fk foreign key (of_scenario) references search_run (id),
    constraint scenario_variant_of_round_fk foreign key (of_round) references allocation_round (id),
    constraint scenario_variant_of_one check ((of_scenario is null) <> (of_round is null)),
    constraint scenario_variant_not_of_itself check (of_scenario is null or of_scenario <> scenario)
);
