-- Band, then size: three quarters of a band at most, so a large town outweighs a village whose whole name is its first
-- word, but no beginning of a word outweighs a whole name. A region or raion gives way to the town of the same name
-- unless the query has its type word or its code. Where the query names a sort (селищна, с.), a municipality of another
-- sort is not helped by its size: of namesakes the wished one comes first.
select e.kind, e.id, e.name_uk, e.name_en, e.name_native, e.context_uk, e.context_en, e.longitude, e.latitude,
       e.partnerships, f.band, count(*) over () as total, (select version from register_version) as version,
       case when f.name not in (coalesce(e.name_uk, ''), e.name_en, coalesce(e.name_native, '')) then f.name end as matched
  from (select ?::text as norm, ?::text[] as norms, ?::text[] as keys, ?::text[] as readings,
               ?::text[] as parts, ?::text as other_layout,
               ?::text as code, ?::tsquery as sounds, ?::tsquery as lemmas, ?::tsquery as loose,
               ?::tsquery as lemmas_in_context, ?::tsquery as in_context, ?::tsquery as any_word, ?::text[] as named_kinds,
               ?::double precision as code_band, ?::tsquery as sorts, ?::text[] as kinds) as q
 cross join lateral search_find(norm, norms, keys, readings, parts, other_layout, code, sounds, lemmas, loose,
                                lemmas_in_context, in_context, any_word, named_kinds, code_band) as f
  join search_entity e on e.number = f.entity and (cardinality(q.kinds) = 0 or e.kind = any (q.kinds))
 order by f.band
          + case when q.sorts is null or e.kind <> 'municipality' then 0.75 * e.weight
                 when e.words @@ q.sorts then 0.05 + 0.75 * e.weight
                 else 0 end
          + case when e.kind = any (q.named_kinds) then 0.5
                 when q.code is not null then case e.kind when 'region' then 0.3 when 'raion' then 0.1 else -0.3 end
                 when e.kind in ('region', 'raion') then -0.3
                 else 0 end desc,
          e.weight desc, e.name_en, e.id
 limit ?
