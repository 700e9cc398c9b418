-- What a query names, without typos. Bands say how well (docs/search.md): 3.5 the same name ... 1.3 the beginning of a word.
-- The forms of the query are made in Java (SearchQuery); the parameters have its names. A function rather than a
-- statement in the code, so that psql, pgbench and the application run the same.
-- Its plan is made once for each connection: to plan it takes four times as long as to run it.
drop function if exists search_find(
    text, text[], text[], text[], text[], text, text, tsquery, tsquery, tsquery, tsquery, tsquery, tsquery, text[]);
create function search_find(
    typed_norm text, typed_norms text[], typed_keys text[], typed_lemmas text[], typed_parts text[], other_layout text, code_prefix text,
    sound_words tsquery, lemma_words tsquery, loose_words tsquery, lemmas_in_context tsquery, words_in_context tsquery,
    any_word tsquery, named_kinds text[])
returns table (entity integer, name text, band double precision)
language plpgsql stable rows 30
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
    return query
    with by_name as (
        select n.entity, n.name, n.role,
               case
                   when n.norm = any (typed_norms) then
                       case n.role when 'own' then 3.5 when 'other' then 3.45 when 'code' then 3.4
                                   when 'former' then 3.2
                                   else case when e.kind = any (named_kinds) then 3.5 else 2.3 end end
                   when starts_with(n.norm, typed_norm || ' ') then
                       case n.role when 'own' then 3.25 when 'other' then 3.2 else 3.0 end
                   when n.lemmas && typed_lemmas then
                       case n.role when 'own' then 2.95 when 'other' then 2.9 when 'former' then 2.8 else 2.2 end
                   when n.key = any (typed_keys) then
                       case n.role when 'own' then 2.7 when 'spelling' then 2.65 when 'other' then 2.6
                                   when 'former' then 2.55 else 2.2 end
                   when n.norm = other_layout then 1.5
                   when n.role in ('typed', 'code') then 1.35
                   else 1.5 + least(0.3, 0.3 * length(typed_norm) / length(coalesce(n.norm, n.key)))
                        - case n.role when 'former' then 0.1 else 0 end
               end as band
          from search_name n join search_entity e on e.number = n.entity
         where n.norm = any (typed_norms)
            or n.norm = other_layout and n.role <> 'code'
            or n.key = any (typed_keys)
            or n.lemmas && typed_lemmas
            or (n.norm >= typed_norm and n.norm < typed_norm || chr(1114111)
                and (n.role <> 'code' or typed_norm like '% %'))
            or (length(typed_keys[1]) > 1 and n.key >= typed_keys[1] and n.key < typed_keys[1] || '~')
    ),
    by_word as (
        select e.number as entity, null::text as name, null::text as role,
               case
                   when e.words @@ sound_words then 2.0
                   when e.words @@ lemma_words then 2.1
                   when e.words @@ loose_words then 1.3
                   when exists (select from search_name n
                                 where n.entity = e.number and n.norm = any (typed_parts)
                                   and n.role in ('own', 'other', 'former')) then 2.4
                   when e.words @@ lemmas_in_context then 1.9
                   else 1.4
               end as band
          from search_entity e
         where e.words @@ words_in_context and e.words @@ any_word
    ),
    by_code as (
        select e.number as entity, null::text as name, null::text as role, case when e.id = code_prefix then 3.5 else 3.4 end as band
          from search_entity e
         where e.id >= code_prefix and e.id < code_prefix || ':'
    )
    select f.entity, (array_agg(case when f.role <> 'own' then f.name end order by f.band desc, length(f.name)))[1],
           max(f.band)::double precision
      from (select * from by_name union all select * from by_word union all select * from by_code) as f
     group by f.entity;
end
$$;
