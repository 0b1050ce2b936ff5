-- A search whose process died goes on from its best plan, and only its newest attempt may write.

alter table search_run
    add column begun   integer not null default 0, -- the number of the newest attempt; never goes back
    add column resumed integer not null default 0; -- how many attempts went on from the best plan so far

update search_run
set begun = greatest(attempts, case when started_at is null then 0 else 1 end);

alter table search_run
    add constraint search_run_resumed_of_begun check (resumed >= 0 and (resumed < begun or resumed = 0)),
    add constraint search_run_attempts_of_begun check (attempts >= 0 and attempts <= begun);

comment on column search_run.attempts is
    'how often it was begun since it last found a better plan, without attempts that a stop of the service ended';
