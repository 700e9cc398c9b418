-- Fewer edits first; among equally near names the more similar and larger. Without a distance: merely similar.
-- A country has so many names in other languages that one of them is near to many a town.
select e.kind, e.id, e.name_uk, e.name_en, e.name_native, e.context_uk, e.context_en, e.longitude, e.latitude,
       e.partnerships, coalesce(1.0 - 0.25 * f.distance, 0)::double precision as band, count(*) over () as total, (select version from register_version) as version,
       case when f.name not in (coalesce(e.name_uk, ''), e.name_en, coalesce(e.name_native, '')) then f.name end as matched
  from (select ?::text[] as keys, ?::text[] as swapped, ?::integer[] as positions, ?::text[] as word_keys,
               ?::text[] as named_kinds, ?::text[] as kinds) as q
 cross join lateral (
        select near.entity, min(near.distance) as distance, max(near.similarity) as similarity,
               (array_agg(near.name order by near.distance nulls last, near.similarity desc))[1] as name
          from search_near(q.keys, q.swapped, q.positions, q.word_keys) as near
         group by near.entity) as f
  join search_entity e on e.number = f.entity and (cardinality(q.kinds) = 0 or e.kind = any (q.kinds))
 order by coalesce(1.0 - 0.25 * f.distance, 0) + 0.5 * f.similarity + 0.4 * e.weight
          - case when e.kind = 'country' and f.name not in (coalesce(e.name_uk, ''), e.name_en) then 0.25 else 0 end
          + case when e.kind = any (q.named_kinds) then 0.3 when e.kind in ('region', 'raion') then -0.2 else 0 end desc,
          e.weight desc, e.name_en, e.id
 limit ?
