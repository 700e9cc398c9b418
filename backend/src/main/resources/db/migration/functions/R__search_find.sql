-- What a query names, without typos. Bands say how well (docs/search.md): 3.5 the same name ... 1.3 the beginning of a word.
-- The forms of the query are made in Java (SearchQuery); the parameters have its names. A function rather than a
-- statement in the code, so that psql, pgbench and the application run the same.
-- Its plan is made once for each connection: to plan it takes four times as long as to run it.
-- A country without partnerships is hardly meant by the first word of its name: "французькі партнери".
-- A name with the type words and ordinary words that were typed (4.3) is nearer than any without: "гміна Дембиця" is no
-- town, "Ciudad de México" no country.
-- A short code that nobody typed as one (code_band) is as likely the beginning of a name; a sound of up to four letters
-- that is written otherwise (Wien for "вин") gives way to names that begin so.
drop function if exists search_find(
    text, text[], text[], text[], text[], text, text, tsquery, tsquery, tsquery, tsquery, tsquery, tsquery, text[]);
drop function if exists search_find(
    text, text[], text[], text[], text[], text, text, tsquery, tsquery, tsquery, tsquery, tsquery, tsquery, text[],
    double precision);
create function search_find(
    typed_norm text, typed_norms text[], typed_keys text[], typed_lemmas text[], typed_parts text[], other_layout text, code_prefix text,
    sound_words tsquery, lemma_words tsquery, loose_words tsquery, lemmas_in_context tsquery, words_in_context tsquery,
    any_word tsquery, named_kinds text[], code_band double precision)
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
                   when n.role = 'typed' and e.kind <> all (named_kinds) then
                       case when n.norm = any (typed_norms) then 2.3
                            when n.lemmas && typed_lemmas or n.key = any (typed_keys) then 2.2
                            when starts_with(n.norm, typed_norm) then 1.3
                            else 1.2 end
                   when n.norm = typed_norms[cardinality(typed_norms)] and n.norm <> typed_norm then 4.3
                   when n.norm = any (typed_norms) then
                       case n.role when 'own' then 3.5 when 'typed' then 3.5 when 'other' then 3.45
                                   when 'code' then code_band else 3.2 end
                   when starts_with(n.norm, typed_norm || ' ')
                        and (e.kind <> 'country' or e.partnerships > 0) then
                       case n.role when 'own' then 3.25 when 'other' then 3.2 else 3.0 end
                   when n.lemmas && typed_lemmas then
                       case n.role when 'own' then 2.95 when 'typed' then 2.95 when 'other' then 2.9 else 2.8 end
                   when n.key = any (typed_keys) then
                       case n.role when 'own' then 2.7 when 'typed' then 2.7 when 'other' then 2.6 when 'former' then 2.55
                                   else case when length(typed_norm) > 4 then 2.65 else 1.45 end end
                   when n.norm = other_layout then 1.5
                   when n.role = 'code' then 1.35
                   when starts_with(n.norm, typed_norm) then
                       1.6 + 0.2 * length(typed_norm) / length(n.norm)
                       - case n.role when 'own' then 0 when 'other' then 0.05 else 0.1 end
                   when length(typed_norm) > 4 then
                       1.5 + least(0.05, 0.05 * length(typed_norm) / length(n.key))
                   else 1.0
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
                   when e.words @@ lemmas_in_context
                        and exists (select from search_name n
                                     where n.entity = e.number and n.norm = any (typed_parts)
                                       and (n.role in ('own', 'other', 'former')
                                            or n.role = 'typed' and e.kind = 'raion' and 'raion' = any (named_kinds)
                                               and not e.words @@ lemma_words)) then 2.4
                   -- "Донецьк, Донецька область": the town's name is a case of the region's adjective
                   when e.words @@ lemma_words and cardinality(typed_parts) > 0
                        and (e.kind = 'region' or e.kind = 'raion' and 'raion' <> all (named_kinds)) then 1.6
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
