-- Which rules made the index: an application with other rules makes it anew when it starts, also where the register
-- itself has not changed.
create table search_index (
    single_row  boolean primary key default true check (single_row),
    made_by     text not null
);
