-- Everything that can be found: kind, id, what is shown of it, what it lies in, how large it is.
with touched as (
    select 'municipality' as kind, municipality_code as id, count(*) as partnerships from partnership group by 2
    union all
    select 'raion', coalesce(p.raion_code, m.raion_code), count(*)
      from partnership p left join municipality m on m.code = p.municipality_code group by 2
    union all
    select 'region', region_code, count(*) from partnership group by 2
    union all
    select 'country', country_code, count(*) from partnership group by 2
    union all
    select 'partner', partner_id, count(*) from partnership group by 2
),
entity as (
    select 'municipality' as kind, m.code as id, m.name_uk, m.name_en, null as name_native,
           m.raion_code as within, m.region_code as part_of,
           concat_ws(', ', r.name_uk, o.name_uk) as context_uk, concat_ws(', ', r.name_en, o.name_en) as context_en,
           m.longitude, m.latitude, m.population::bigint as population,
           m.kind || ' ' || case m.centre_kind when 'settlement' then 'centre-settlement' else m.centre_kind end as sorts
      from municipality m join region o on o.code = m.region_code left join raion r on r.code = m.raion_code
    union all
    select 'partner', p.id, p.name_uk, p.name_en, p.name_native, null, p.country_code, c.name_uk, c.name_en,
           p.longitude, p.latitude, p.population::bigint, null
      from partner p join country c on c.code = p.country_code
    union all
    select 'country', code, name_uk, name_en, null, null, null, null, un_subregion, longitude, latitude, null, null
      from country
    union all
    select 'region', o.code, o.name_uk, o.name_en, null, null, 'UA', 'Україна', 'Ukraine', o.longitude, o.latitude,
           (select sum(population) from municipality where region_code = o.code), null
      from region o
    union all
    select 'raion', r.code, r.name_uk, r.name_en, null, null, r.region_code, o.name_uk, o.name_en,
           r.longitude, r.latitude, (select sum(population) from municipality where raion_code = r.code), null
      from raion r join region o on o.code = r.region_code
)
select e.*, coalesce(t.partnerships, 0) as partnerships
  from entity e left join touched t using (kind, id)
 order by e.kind, e.id
