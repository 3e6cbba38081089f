-- The one rule for the standing of a fact.
--   opinion   the fact is somebody's judgement or expectation
--   disputed  a primary source contradicts it
--   verified  a primary source supports it
--   reported  only secondary sources support it
update fact set standing = case
    when kind in ('assessment', 'outlook') then 'opinion'
    when exists (select 1 from citation join source on source.id = source_id
                 where fact_id = fact.id and source.rank = 'primary' and stance = 'contradicts') then 'disputed'
    when exists (select 1 from citation join source on source.id = source_id
                 where fact_id = fact.id and source.rank = 'primary' and stance = 'supports') then 'verified'
    else 'reported' end;
