-- One line of plans: what a released REPLAN has mended is not mended by another one.

create unique index allocation_round_mended_once on allocation_round (replan_of) where status = 'RELEASED';
