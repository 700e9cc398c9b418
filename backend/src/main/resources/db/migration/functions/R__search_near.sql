-- What a query with typos may mean: whole names within the edits that their length allows, entities whose every word
-- is that near to a word of the query, and, with distance null, names that are merely similar.
-- The threshold is low because short names share few trigrams with their own misspellings; names of up to five sounds
-- are too short even for that and are all compared.
drop function if exists search_near(text[], text[], integer[], text[]);
create function search_near(
    typed_keys text[], swapped_keys text[], word_positions integer[], word_keys text[])
returns table (entity integer, name text, distance real, similarity real)
language plpgsql stable rows 30
set pg_trgm.similarity_threshold = 0.25
set plan_cache_mode = force_generic_plan
as $$
declare
    corrected tsquery;
    any_corrected tsquery;
begin
    if cardinality(word_keys) > 0 then
        with near as (
            select t.position, w.key
              from unnest(word_positions, word_keys) as t (position, key) join search_word w on w.key % t.key
             where levenshtein_less_equal(w.key, t.key, search_edits(t.key)) <= search_edits(t.key)
            union
            select t.position, w.key
              from unnest(word_positions, word_keys) as t (position, key)
              join search_word w
                on length(w.key) <= 7 and length(w.key) between length(t.key) - 1 and length(t.key) + 1
             where length(t.key) <= 5 and levenshtein_less_equal(w.key, t.key, 1) <= 1
        ),
        alternatives as (
            select position, string_agg(quote_literal('k:' || key) || ':ABC', '|') as words from near group by position
        )
        select case when count(*) = (select max(p) from unnest(word_positions) as p)
                    then string_agg('(' || words || ')', '&')::tsquery end,
               replace(string_agg(words, '|'), ':ABC', ':AB')::tsquery
          into corrected, any_corrected
          from alternatives;
    end if;
    return query
    with near as (
        select n.entity, n.name, n.key, t.key as typed
          from unnest(typed_keys) as t (key) join search_name n on n.key % t.key
        union
        select n.entity, n.name, n.key, t.key
          from unnest(typed_keys) as t (key)
          join search_name n on length(n.key) <= 7 and length(n.key) between length(t.key) - 1 and length(t.key) + 1
         where length(t.key) <= 5 and levenshtein_less_equal(n.key, t.key, 1) <= 1
        union
        select n.entity, n.name, n.key, typed_keys[1] from search_name n where n.key = any (swapped_keys)
    ),
    measured as (
        -- A letter is dropped more often than added or changed.
        select near.entity, near.name,
               similarity(near.key, near.typed) + case when length(near.key) > length(near.typed) then 0.1 else 0 end
                   as similarity,
               case when near.key = any (swapped_keys) then 1
                    else levenshtein_less_equal(near.key, near.typed, search_edits(near.typed)) end as edits,
               search_edits(near.typed) as allowed
          from near
        union all
        -- Found by a name with what it lies in: farther than any name that is near as a whole.
        select e.number, null, 0.5, 2.2, 2.2
          from search_entity e
         where e.words @@ corrected and e.words @@ any_corrected
        union all
        -- Two slips in seven letters leave hardly a trigram. So where nothing is found every name of such a length is
        -- compared that begins with the same sound: the first letter is rarely missed, and the index knows it.
        select n.entity, n.name, similarity(n.key, typed_keys[1]),
               levenshtein_less_equal(n.key, typed_keys[1], search_edits(typed_keys[1])), search_edits(typed_keys[1])
          from search_name n
         where length(typed_keys[1]) between 6 and 14 and typed_keys[1] !~ '[0-9]'
           and n.key >= left(typed_keys[1], 1) and n.key < left(typed_keys[1], 1) || '~'
           and length(n.key) between length(typed_keys[1]) - 2 and length(typed_keys[1]) + 2
           and levenshtein_less_equal(n.key, typed_keys[1], 2) <= 2
           and not exists (
               select from near
                where levenshtein_less_equal(near.key, near.typed, search_edits(near.typed)) <= search_edits(near.typed))
    )
    select m.entity, m.name, case when m.edits <= m.allowed then m.edits::real end, m.similarity::real from measured m;
end
$$;
