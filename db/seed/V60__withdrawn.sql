-- Entries that are no longer served, with their replacements; their addresses return 410.

insert into withdrawn (type, id, successor_id, reason, date) values
('fact', 'thirteen-kvm-files-left-out-of-the-count', 'copyright-count-covers-440-files',
    'The copyright figures cover all kernel files now, so that none is left out.', '2026-11-28');
