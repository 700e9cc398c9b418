-- The page is Ukrainian first, and named its main sources in English: a title and a publisher written for this register.
-- Null where nobody has written one; the page then shows what the source calls itself.
alter table source
    add column title_uk text,
    add column publisher_uk text;
