-- What the CSV files and the left-out sources were when they were last loaded: an unchanged start does nothing.
create table dataset_load (
    single_row   boolean primary key default true check (single_row),
    fingerprint  text not null,
    loaded_at    timestamptz not null
);

-- A load changes all rows of a table at once: two of them may exchange such a value.
alter table country drop constraint country_alpha3_key;
alter table country add constraint country_alpha3_key unique (alpha3) deferrable;
alter table region drop constraint region_iso_code_key;
alter table region add constraint region_iso_code_key unique (iso_code) deferrable;
alter table theme drop constraint theme_position_key;
alter table theme add constraint theme_position_key unique (position) deferrable;
