-- Typos in names: trigrams find what is similar, edit distances tell how near it is. Both extensions are trusted, so
-- the owner of the database may create them; they come with every PostgreSQL distribution (contrib).
create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;
