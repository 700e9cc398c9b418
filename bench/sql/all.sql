select p.id, p.party_level, m.code, m.name_uk, m.name_en, ra.code, ra.name_uk, ra.name_en, re.code, re.name_uk,
       re.name_en, p.party_name_uk, p.party_name_en, pa.id, pa.name_uk, pa.name_en, pa.name_native, pa.level,
       c.code, c.name_uk, c.name_en, p.kind, p.status, p.trust, p.signed_on, p.since,
       array(select t.theme_slug from partnership_theme t where t.partnership_id = p.id order by 1),
       array(select distinct s.source_key from partnership_source s where s.partnership_id = p.id order by 1),
       coalesce(m.longitude, case when p.party_level = 'region' then re.longitude else ra.longitude end),
       coalesce(m.latitude, case when p.party_level = 'region' then re.latitude else ra.latitude end),
       pa.longitude, pa.latitude
  from partnership p
  left join municipality m on m.code = p.municipality_code
  left join raion ra on ra.code = coalesce(m.raion_code, p.raion_code)
  join region re on re.code = p.region_code
  join partner pa on pa.id = p.partner_id
  join country c on c.code = p.country_code
 order by p.id;
