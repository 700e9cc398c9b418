-- The published register: one table a concept, the public identifiers as keys.
-- Ukrainian names sort by the Ukrainian alphabet (є after е, і after и, ґ after г) wherever they are ordered.
-- Nothing cascades: a row that others rest on is removed only after they are.

create table country (
    code          text primary key check (code ~ '^[A-Z]{2}$'),
    alpha3        text not null unique check (alpha3 ~ '^[A-Z]{3}$'),
    m49           text not null,
    name_uk       text collate "uk-x-icu" not null,
    name_en       text not null,
    continent     text not null,
    un_region     text,
    un_subregion  text,
    eu_member     boolean not null,
    latitude      double precision,
    longitude     double precision
);

create table country_alias (
    country_code  text not null references country,
    alias         text not null,
    language      text not null,
    primary key (country_code, alias, language)
);

create table region (
    code              text primary key check (code ~ '^UA\d{17}$'),
    iso_code          text not null unique,
    kind              text not null check (kind in ('oblast', 'autonomous_republic', 'special_city')),
    name_uk           text collate "uk-x-icu" not null,
    name_en           text not null,
    official_name_en  text not null,
    latitude          double precision not null,
    longitude         double precision not null
);

create table region_alias (
    region_code  text not null references region,
    alias        text not null,
    language     text not null,
    kind         text not null,
    primary key (region_code, alias, language)
);

create table raion (
    code            text primary key check (code ~ '^UA\d{17}$'),
    region_code     text not null references region,
    name_uk         text collate "uk-x-icu" not null,
    name_en         text not null,
    former_name_uk  text,
    latitude        double precision not null,
    longitude       double precision not null
);
create index raion_region on raion (region_code);

create table municipality (
    code              text primary key check (code ~ '^UA\d{17}$'),
    kind              text not null check (kind in ('urban', 'settlement', 'rural', 'city_with_special_status')),
    scope             text not null check (scope in ('oblast_hromada', 'special_city', 'crimea')),
    name_uk           text collate "uk-x-icu" not null,
    name_en           text not null,
    official_name_uk  text not null,
    official_name_en  text not null,
    short_name_uk     text not null,
    raion_code        text references raion,
    region_code       text not null references region,
    centre_code       text not null,
    centre_name_uk    text not null,
    centre_name_en    text not null,
    centre_kind       text not null check (centre_kind in ('city', 'settlement', 'village')),
    latitude          double precision not null,
    longitude         double precision not null,
    population        integer check (population >= 0),
    population_year   smallint,
    area_km2          double precision check (area_km2 > 0),
    occupied          boolean not null,
    occupied_as_of    text,
    reporting_state   text not null
        check (reporting_state in ('reported', 'reported_none', 'no_answer', 'cannot_report')),
    reported_on       text,
    wikidata          text
);
create index municipality_region on municipality (region_code);
create index municipality_raion on municipality (raion_code);

create table municipality_alias (
    municipality_code  text not null references municipality,
    alias              text not null,
    language           text not null,
    kind               text not null,
    primary key (municipality_code, alias, language, kind)
);

create table partner (
    id                text primary key check (id ~ '^[a-z]{2}-[a-z0-9-]+$'),
    country_code      text not null references country,
    level             text not null check (level in ('municipality', 'city_district', 'district', 'county', 'region')),
    name_uk           text collate "uk-x-icu",
    name_en           text not null,
    name_native       text,
    latitude          double precision,
    longitude         double precision,
    coordinate_check  text not null check (coordinate_check in ('good', 'ambiguous', 'missing')),
    population        integer,
    website           text,
    wikidata          text,
    geonames_id       text,
    note              text
);
create index partner_country on partner (country_code);

create table partner_alias (
    partner_id  text not null references partner,
    alias       text not null,
    language    text not null,
    primary key (partner_id, alias, language)
);

create table theme (
    slug      text primary key check (slug ~ '^[a-z-]+$'),
    name_uk   text collate "uk-x-icu" not null,
    name_en   text not null,
    position  smallint not null unique
);

create table source (
    key         text primary key check (key ~ '^[a-z0-9-]+$'),
    title       text not null,
    publisher   text not null,
    url         text not null,
    licence     text not null,
    as_of       text,
    note        text,
    trust       text not null check (trust in ('listed', 'reported', 'verified')),
    precedence  smallint not null
);

create table partnership (
    id                integer primary key check (id > 0),
    party_level       text not null check (party_level in ('municipality', 'raion', 'region', 'city_district')),
    municipality_code text references municipality,
    raion_code        text references raion,
    region_code       text not null references region,
    party_name_uk     text collate "uk-x-icu",
    party_name_en     text,
    settlement_code   text,
    partner_id        text not null references partner,
    country_code      text not null references country,
    kind              text not null check (kind in ('twinning', 'friendship', 'cooperation', 'memorandum', 'project',
                                                    'solidarity', 'cross_border', 'other', 'unknown')),
    status            text not null check (status in ('active', 'in_preparation', 'suspended', 'ended',
                                                      'ended_or_suspended', 'unknown')),
    signed_on         text collate "C" check (signed_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    since             smallint,
    trust             text not null check (trust in ('listed', 'reported', 'verified')),
    trusted_on        text,
    summary_uk        text,
    summary_en        text,
    match_confidence  text check (match_confidence in ('high', 'medium', 'low')),
    note              text,
    revision          integer not null default 1,
    -- A municipality's partnership names the municipality; a raion or a district that no longer exists has only a name.
    check (party_level <> 'municipality' or municipality_code is not null),
    check (municipality_code is not null or raion_code is not null or party_name_uk is not null or party_level = 'region')
);
comment on column partnership.signed_on is 'ISO 8601 date of the earliest known signing, as exact as the source: year, month or day';
comment on column partnership.since is 'first known year: of the signing, else the one a list gives';
-- Country and region stand on the row because every filter starts there; the identifier behind them gives the page its order.
create index partnership_country_region on partnership (country_code, region_code, id);
create index partnership_region on partnership (region_code, id);
create index partnership_municipality on partnership (municipality_code, id);
create index partnership_raion on partnership (raion_code) where raion_code is not null;
create index partnership_partner on partnership (partner_id, id);

create table agreement (
    id               integer primary key,
    title            text,
    kind             text not null,
    signed_on        text check (signed_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    place            text,
    term             text,
    valid_until      text,
    ended_on         text,
    register_number  text
);

create table agreement_partnership (
    agreement_id    integer not null references agreement,
    partnership_id  integer not null references partnership,
    primary key (agreement_id, partnership_id)
);
create index agreement_partnership_partnership on agreement_partnership (partnership_id);

create table partnership_theme (
    partnership_id  integer not null references partnership,
    theme_slug      text not null references theme,
    primary key (partnership_id, theme_slug)
);
create index partnership_theme_theme on partnership_theme (theme_slug, partnership_id);

create table partnership_source (
    id              integer primary key,
    partnership_id  integer not null references partnership,
    source_key      text not null references source,
    url             text not null,
    as_of           text,
    says_kind       text,
    says_status     text,
    says_date       text,
    document_title  text,
    note            text
);
create index partnership_source_partnership on partnership_source (partnership_id);
create index partnership_source_source on partnership_source (source_key, partnership_id);
