package ua.pobratym.map;

/** The tables that partnerships refer to. */
record MapTables(
        ColumnTable countries,
        ColumnTable regions,
        ColumnTable raions,
        ColumnTable municipalities,
        ColumnTable partners,
        SetTable themeSets,
        SetTable sourceSets) {}
