-- Rounds that mend a released plan: which one, and what they were asked to reckon with.

alter table allocation_round
    add column replan_of uuid, -- the released round
    add column replan    text, -- the changes and whose place is loosened, as they were sent
    add constraint allocation_round_replan_of_fk foreign key (replan_of) references allocation_round (id),
    add constraint allocation_round_replan_of_another check (replan_of <> id),
    add constraint allocation_round_replan_json check (replan is json object),
    add constraint allocation_round_replan_in_full check (
        num_nulls(replan_of, replan) = case when kind = 'REPLAN' then 0 else 2 end),
    drop constraint allocation_round_kind_known,
    add constraint allocation_round_kind_known check (kind in ('SELECTION', 'ROTATION', 'REPLAN'));
create index allocation_round_replan_of_ix on allocation_round (replan_of);
