-- The three documents that were read in altered copies stood before the kernel source that has the same passages. The best
-- comes first.

update citation set position = 100
where position = 1 and source_id in ('kernel-license-rules', 'kernel-maintainer-kvm-x86', 'kernel-process-intro')
and fact_id in (select fact_id from citation where position = 2 and source_id = 'linux-6-12');
update citation set position = 1 where position = 2 and fact_id in (select fact_id from citation where position = 100);
update citation set position = 2 where position = 100;
