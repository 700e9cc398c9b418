-- Makes the register a hundred times as large: every partnership again and again with a new number, its themes and its
-- sources with it. Triggers rest meanwhile: a change log of a million lines would measure nothing.
set session_replication_role = replica;

create temporary table copy as
select p.id, n.number, p.id + n.number * 10000 as copied_id from partnership p cross join generate_series(1, 99) as n (number);

insert into partnership
select c.copied_id, p.party_level, p.municipality_code, p.raion_code, p.region_code, p.party_name_uk, p.party_name_en,
       p.settlement_code, p.partner_id, p.country_code, p.kind, p.status, p.signed_on, p.since, p.trust, p.trusted_on,
       p.summary_uk, p.summary_en, p.match_confidence, p.note, p.revision
  from copy c join partnership p on p.id = c.id
 order by c.copied_id;

insert into partnership_theme
select c.copied_id, t.theme_slug from copy c join partnership_theme t on t.partnership_id = c.id;

insert into partnership_source
select s.id + c.number * 100000, c.copied_id, s.source_key, s.url, s.as_of, s.says_kind, s.says_status, s.says_date,
       s.document_title, s.note
  from copy c join partnership_source s on s.partnership_id = c.id;

update register_version set version = version + 1;
