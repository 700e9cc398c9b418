package ua.pobratym.source;

import java.util.List;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;

/** Sources as a table and as GeoJSON. */
final class SourceTable {

    static final TableShape<SourceSummary> SHAPE = new TableShape<>(
            "sources",
            List.of(
                    new Column<>("key", SourceSummary::key),
                    new Column<>("title", SourceSummary::title),
                    new Column<>("titleUk", SourceSummary::titleUk),
                    new Column<>("publisher", SourceSummary::publisher),
                    new Column<>("publisherUk", SourceSummary::publisherUk),
                    new Column<>("url", SourceSummary::url),
                    new Column<>("licence", SourceSummary::licence),
                    new Column<>("asOf", SourceSummary::asOf),
                    new Column<>("note", SourceSummary::note),
                    new Column<>("trust", row -> row.trust().wireName()),
                    new Column<>("partnerships", SourceSummary::partnerships)),
            row -> row.key(),
            row -> List.of(),
            row -> row);

    private SourceTable() {}
}
