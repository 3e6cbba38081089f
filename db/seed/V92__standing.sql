-- The one rule for the standing of a fact.
--   opinion   the fact is somebody's judgement or expectation
--   disputed  a primary source contradicts it
--   verified  a primary source supports it
--   reported  only secondary sources support it
merge into fact using (
    select judged.id, case
        when judged.kind in ('assessment', 'outlook') then 'opinion'
        when max(case when source.rank = 'primary' and stance = 'contradicts' then 1 end) = 1 then 'disputed'
        when max(case when source.rank = 'primary' and stance = 'supports' then 1 end) = 1 then 'verified'
        else 'reported' end as standing
    from fact judged
    left join citation on citation.fact_id = judged.id
    left join source on source.id = citation.source_id
    group by judged.id, judged.kind) as founded on fact.id = founded.id
when matched then update set standing = founded.standing;
