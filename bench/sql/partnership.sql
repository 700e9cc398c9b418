\set id random(1, 3010)
select p.id, p.party_level, m.code, m.name_uk, m.name_en, ra.code, ra.name_uk, ra.name_en, re.code, re.name_uk,
       re.name_en, p.party_name_uk, p.party_name_en, pa.id, pa.name_uk, pa.name_en, pa.name_native, pa.level,
       c.code, c.name_uk, c.name_en, p.kind, p.status, p.trust, p.signed_on, p.since, p.settlement_code, p.trusted_on,
       p.match_confidence, p.note, p.summary_uk, p.summary_en, p.revision,
       array(select t.theme_slug from partnership_theme t where t.partnership_id = p.id order by 1),
       (select json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind, 'signedOn', a.signed_on,
                   'place', a.place, 'term', a.term, 'validUntil', a.valid_until, 'endedOn', a.ended_on,
                   'registerNumber', a.register_number,
                   'partnerships', (select json_agg(o.partnership_id order by o.partnership_id) from agreement_partnership o where o.agreement_id = a.id))
                 order by a.signed_on, a.id)
          from agreement_partnership ap join agreement a on a.id = ap.agreement_id where ap.partnership_id = p.id),
       (select json_agg(json_build_object('source', json_build_object('key', s.key, 'title', s.title,
                   'publisher', s.publisher, 'licence', s.licence, 'trust', s.trust), 'url', st.url, 'asOf', st.as_of,
                   'saysKind', st.says_kind, 'saysStatus', st.says_status, 'saysDate', st.says_date,
                   'documentTitle', st.document_title, 'note', st.note)
                 order by s.precedence, st.id)
          from partnership_source st join source s on s.key = st.source_key where st.partnership_id = p.id)
  from partnership p
  left join municipality m on m.code = p.municipality_code
  left join raion ra on ra.code = coalesce(m.raion_code, p.raion_code)
  join region re on re.code = p.region_code
  join partner pa on pa.id = p.partner_id
  join country c on c.code = p.country_code
 where p.id = :id;
