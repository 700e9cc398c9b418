-- Every name of everything that can be found, with its language and what kind of name it is.
select 'municipality' as kind, code as id, short_name_uk as name, 'uk' as language, 'own' as role from municipality
union all
select 'municipality', code, centre_name_uk, 'uk', 'own' from municipality
union all
select 'municipality', code, centre_name_en, 'en', 'own' from municipality
union all
select 'municipality', code, official_name_en, 'en', 'other' from municipality
union all
select 'municipality', municipality_code, alias, language,
       case when kind = 'former_centre' then 'former' else 'other' end
  from municipality_alias
 where kind not in ('centre', 'hromada_full', 'hromada_short_type')
union all
select 'partner', id, name_uk, 'uk', 'own' from partner where name_uk is not null
union all
select 'partner', id, name_en, 'en', 'own' from partner
union all
select 'partner', id, name_native, 'native', 'own' from partner where name_native is not null
union all
select 'partner', id, id, 'code', 'code' from partner
union all
select 'partner', partner_id, alias, language, 'other' from partner_alias
union all
select 'country', code, name_uk, 'uk', 'own' from country
union all
select 'country', code, name_en, 'en', 'own' from country
union all
select 'country', country_code, alias, language, case language when 'code' then 'code' else 'other' end
  from country_alias
union all
select 'region', code, name_uk, 'uk', 'own' from region
union all
select 'region', code, official_name_en, 'en', 'own' from region
union all
select 'region', code, name_en, 'en', 'typed' from region
union all
select 'region', code, iso_code, 'code', 'code' from region
union all
-- "Lviv Region" needs its second word, "Transcarpathia" and "Львовская" do not.
select 'region', region_code, alias, language,
       case when language = 'en' and alias ~* ' (oblast|region|city)$' or alias ~* '^(м\.|місто) ' then 'typed'
            else 'other' end
  from region_alias
union all
select 'raion', code, name_uk, 'uk', 'own' from raion
union all
select 'raion', code, name_en, 'en', 'own' from raion
union all
select 'raion', code, former_name_uk, 'uk', 'former' from raion where former_name_uk is not null
union all
-- A raion is also called by the town it is named after: "Lviv raion", "район Львова".
select 'raion', r.code, town.name, town.language, 'typed'
  from raion r
  join municipality m on m.raion_code = r.code
   and regexp_replace(m.short_name_uk, 'а$', '') = regexp_replace(split_part(r.name_uk, ' ', 1), '(ий|ій)$', '')
 cross join lateral (values (m.centre_name_uk, 'uk'), (m.centre_name_en, 'en')) as town (name, language)
union all
-- So is a region by every name of its largest town: "область Львів", "Rovno region", "Луцька область".
select 'region', town.region_code, named.name, named.language, 'typed'
  from (select distinct on (m.region_code) m.*
          from municipality m join region r on r.code = m.region_code and r.kind = 'oblast'
         order by m.region_code, m.population desc nulls last) as town
 cross join lateral (
        values (town.short_name_uk, 'uk'), (town.centre_name_uk, 'uk'), (town.centre_name_en, 'en')
        union
        select alias, language from municipality_alias
         where municipality_code = town.code and kind not in ('hromada_full', 'hromada_short_type')) as named (name, language)
