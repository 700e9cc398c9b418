-- How many letters may be wrong in a name of this sound; more would turn a short name into any other.
create function search_edits(key text) returns integer language sql immutable strict parallel safe
return case when length(key) <= 2 then 0 when length(key) <= 4 then 1 when length(key) <= 12 then 2 else 3 end;
