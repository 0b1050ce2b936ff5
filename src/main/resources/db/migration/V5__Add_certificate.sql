-- What is proven about a plan and what was checked in it; and what a look at a search or a round needs, read without the rest.

alter table search_run
    add column attempts     integer not null default 0, -- how often it was begun and not ended by a stop of the service
    add column stage        varchar(20), -- what a running search is at
    add column unplaced     integer,     -- participants whom the best plan so far leaves without a seat
    add column certificate  text,        -- what is proven about the plan; null for plans from before there were proofs
    add column pruefbericht text,        -- the check of the plan, also where it failed the run
    add constraint search_run_stage_known check (stage in ('SEARCH', 'PROOF')),
    add constraint search_run_certificate_json check (certificate is json object),
    add constraint search_run_pruefbericht_json check (pruefbericht is json object);

update search_run
set unplaced = (select count(*)
                from json_array_elements(allocations::json) as allocation
                where allocation ->> 'halbjahr' is null)
where allocations is not null;

alter table search_run
    add constraint search_run_plan_is_counted check ((allocations is null) = (unplaced is null));

alter table allocation_round
    add column outline text; -- what a list shows of the snapshot

update allocation_round
set outline = json_build_object(
        'halbjahre', problem::json -> 'halbjahre',
        'analyseteams', (select json_agg(team ->> 'id' order by position)
                         from json_array_elements(problem::json -> 'analyseteams') with ordinality as teams (team, position)),
        'weights', problem::json -> 'weights',
        'timeLimitSeconds', problem::json -> 'timeLimitSeconds',
        'participants', (select json_build_object(
                                        'total', count(*),
                                        'carriedOver', count(*) filter (where office ->> 'claim' = 'CARRIED_OVER'),
                                        'registered', count(*) filter (where office ->> 'claim' = 'REGISTERED'),
                                        'unregistered', count(*) filter (where office ->> 'claim' = 'UNREGISTERED'))
                         from json_array_elements(problem::json -> 'participants') as office))::text;

alter table allocation_round
    alter column outline set not null,
    add constraint allocation_round_outline_json check (outline is json object);
