-- One index over everything that has a name. It repeats what the register says and is rebuilt from it (SearchIndex)
-- in the transaction that changes the register, so it has no version and no foreign keys of its own.

create table search_entity (
    number        integer primary key,
    kind          text not null check (kind in ('municipality', 'partner', 'country', 'region', 'raion')),
    id            text collate "C" not null,
    name_uk       text,
    name_en       text not null,
    name_native   text,
    context_uk    text,
    context_en    text,
    longitude     double precision,
    latitude      double precision,
    partnerships  integer not null,
    weight        real not null check (weight between 0 and 1),
    words         tsvector not null,
    unique (kind, id)
);
comment on column search_entity.weight is 'how large it is, by people and partnerships: the order among equals';
comment on column search_entity.words is
    'dictionary forms, sounds (k:) and stems of sounds (~) of own names (A), other names (B) and of what it lies in (C)';
create index search_entity_id on search_entity (id);
create index search_entity_words on search_entity using gin (words);

create table search_name (
    entity  integer not null references search_entity on delete cascade,
    name    text not null,
    role    text not null check (role in ('own', 'other', 'former', 'typed', 'code', 'spelling')),
    norm    text collate "C",
    key     text collate "C"
);
comment on column search_name.role is 'typed: names the entity only together with a word such as oblast or raion;
spelling: the sounds of the name in its own language, made by rule';
comment on column search_name.norm is 'the folded text, null where only the sound counts';
comment on column search_name.key is 'the sound of the whole name without blanks, null for codes';
create index search_name_entity on search_name (entity);
create index search_name_norm on search_name (norm);
create index search_name_key on search_name (key);
create index search_name_short_key on search_name (length(key)) where length(key) <= 7;
create index search_name_trigrams on search_name using gin (key gin_trgm_ops);

create table search_word (
    key  text collate "C" primary key
);
comment on table search_word is 'the sound of every single word of the index: the vocabulary that typos are corrected by';
create index search_word_short on search_word (length(key)) where length(key) <= 7;
create index search_word_trigrams on search_word using gin (key gin_trgm_ops);
