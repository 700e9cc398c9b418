-- "у Балті" is Балта by its dictionary form, however many other names sound like "Балті".
alter table search_name add column lemmas text[] not null default '{}';
comment on column search_name.lemmas is 'the whole name in every reading as dictionary forms';
create index search_name_lemmas on search_name using gin (lemmas);
