-- When each change was made: the sitemap says by it when a page changed last. What was written before keeps no time, for
-- nobody wrote it down, and a guess would be worse than silence.
alter table register_change add column changed_at timestamptz;
alter table register_change alter column changed_at set default now();
create index register_change_entity on register_change (entity, entity_key, changed_at desc);
