-- The manual, in both languages. A section is a row of its own, with the version of its chapter, so that one corrected
-- section can later be published as anything else is: proposed, decided, kept.
create table guideline (
    language    text not null check (language in ('uk', 'en')),
    slug        text not null check (slug ~ '^[a-z][a-z0-9-]*$'),
    kind        text not null check (kind in ('chapter', 'appendix')),
    number      smallint not null check (number > 0),
    title       text not null,
    summary     text not null,
    updated_on  date not null,
    version     integer not null check (version > 0),
    word_count  integer not null,
    forms       text[] not null,
    laws        text[] not null,
    terms       text[] not null,
    primary key (language, slug),
    unique (language, kind, number)
);

create table guideline_section (
    language  text not null,
    slug      text not null,
    position  smallint not null,
    anchor    text check (anchor ~ '^[a-z][a-z0-9-]*$'),
    level     smallint not null check (level between 1 and 3),
    heading   text not null,
    markdown  text not null,
    html      text not null,
    plain     text not null,
    words     tsvector not null,
    before    smallint not null check (before >= 0),
    starts    integer[] not null,
    ends      integer[] not null,
    primary key (language, slug, position),
    unique (language, slug, anchor),
    foreign key (language, slug) references guideline on delete cascade,
    check ((anchor is null) = (position = 0))
);
create index guideline_section_words on guideline_section using gin (words);
comment on column guideline_section.before is 'words of the heading, which stand in words before those of plain';
comment on column guideline_section.starts is 'where each word of plain begins, and in ends where it ends: a passage is cut without reading the text again';
comment on column guideline_section.html is 'safe; ⟦name⟧ in it, in markdown and in plain stands for a figure of the register';

-- What a word with a typo may have meant.
create table guideline_word (
    language  text not null,
    word      text not null,
    primary key (language, word)
);
create index guideline_word_trigrams on guideline_word using gin (word gin_trgm_ops);

-- All files of the manual, its forms, laws and terms among them: another content is another version of the register.
create table guideline_load (
    single_row   boolean primary key default true check (single_row),
    fingerprint  text not null,
    loaded_at    timestamptz not null
);

do $$
declare
    watched record;
begin
    for watched in
        select * from (values ('guideline', 'slug'), ('guideline_section', 'slug'), ('guideline_load', 'fingerprint')) as t (name, key)
    loop
        execute format('create trigger %1$s_inserted after insert on %1$s referencing new table as after
                        for each statement execute function record_register_change(%2$L)', watched.name, watched.key);
        execute format('create trigger %1$s_updated after update on %1$s referencing new table as after
                        for each statement execute function record_register_change(%2$L)', watched.name, watched.key);
        execute format('create trigger %1$s_deleted after delete on %1$s referencing old table as before
                        for each statement execute function record_register_change(%2$L)', watched.name, watched.key);
    end loop;
end
$$;
