-- One number for the whole published register: every transaction that changes it raises the version by one,
-- whoever writes, and tells listeners after its commit. The row lock makes the order of versions that of commits.

create table register_version (
    single_row   boolean primary key default true check (single_row),
    version      bigint not null,
    changed_at   timestamptz not null,
    transaction  xid8
);
insert into register_version (version, changed_at) values (0, now());

create table register_change (
    seq         bigint generated always as identity primary key,
    version     bigint not null,
    entity      text not null,
    entity_key  text not null,
    operation   text not null check (operation in ('insert', 'update', 'delete'))
);
create index register_change_version on register_change (version);

create function raise_register_version() returns bigint language plpgsql as $$
declare
    raised bigint;
begin
    update register_version
       set version = version + 1, changed_at = now(), transaction = pg_current_xact_id()
     where transaction is distinct from pg_current_xact_id()
    returning version into raised;
    if raised is null then
        select version into raised from register_version;
    else
        perform pg_notify('register_version', raised::text);
    end if;
    return raised;
end
$$;

-- The first argument is the expression that names a row of the table, e.g. 'code'.
create function record_register_change() returns trigger language plpgsql as $$
declare
    any_row boolean;
begin
    if tg_op = 'DELETE' then
        execute 'select exists (select from before)' into any_row;
    else
        execute 'select exists (select from after)' into any_row;
    end if;
    if any_row then
        execute format(
            'insert into register_change (version, entity, entity_key, operation) select $1, $2, (%s)::text, $3 from %I',
            tg_argv[0], case tg_op when 'DELETE' then 'before' else 'after' end)
        using raise_register_version(), tg_table_name, lower(tg_op);
    end if;
    return null;
end
$$;

do $$
declare
    watched record;
begin
    for watched in
        select * from (values
            ('country', 'code'), ('country_alias', 'country_code'), ('region', 'code'), ('region_alias', 'region_code'),
            ('raion', 'code'), ('municipality', 'code'), ('municipality_alias', 'municipality_code'),
            ('partner', 'id'), ('partner_alias', 'partner_id'), ('theme', 'slug'), ('source', 'key'),
            ('partnership', 'id'), ('agreement', 'id'), ('agreement_partnership', 'partnership_id'),
            ('partnership_theme', 'partnership_id'), ('partnership_source', 'partnership_id')) as t (name, key)
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
