-- How the checks of facts went on the source of Linux 6.1.

insert into fact_check_result (fact_id, release_id, result) values
('arm64-team-6-1', '6.1', 'passed'),
('bonzini-generic-maintainer-6-12', '6.1', 'passed'),
('borntraeger-longest-listed', '6.1', 'passed'),
('christopherson-first-listed-for-x86', '6.1', 'passed'),
('generic-kvm-is-supported', '6.1', 'passed'),
('guest-memfd-in-6-8', '6.1', 'passed'),
('itanium-port-removed', '6.1', 'passed'),
('kuznetsov-maintains-hyper-v', '6.1', 'passed'),
('kvm-x86-rules-filed-under-kvm-2026', '6.1', 'passed'),
('kvm-x86-rules-written-by-6-12', '6.1', 'passed'),
('mips-dynamic-translation-option', '6.1', 'passed'),
('mips-team-6-12', '6.1', 'passed'),
('mips-trap-and-emulate-removed', '6.1', 'passed'),
('no-binary-translation', '6.1', 'passed'),
('riscv-port-marked-experimental', '6.1', 'passed'),
('riscv-team', '6.1', 'passed'),
('s390-team-6-12', '6.1', 'passed'),
('six-ports-in-6-1', '6.1', 'passed'),
('wanpeng-li-leaves-paravirt', '6.1', 'passed');
