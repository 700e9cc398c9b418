package ua.pobratym.partnership;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ua.pobratym.export.Column;
import ua.pobratym.export.TableShape;
import ua.pobratym.geojson.Location;
import ua.pobratym.i18n.NamedCode;

/** Partnerships as a table and as GeoJSON: a line from the Ukrainian party to the partner. */
final class PartnershipTable {

    static final TableShape<PartnershipRow> SHAPE = new TableShape<>(
            "partnerships",
            List.of(
                    column("id", PartnershipSummary::id),
                    column("level", row -> row.level().wireName()),
                    column("municipalityCode", row -> code(row.municipality())),
                    column("partyNameUk", row -> row.partyName().uk()),
                    column("partyNameEn", row -> row.partyName().en()),
                    column("raionCode", row -> code(row.raion())),
                    column(
                            "raionNameUk",
                            row -> row.raion() == null
                                    ? null
                                    : row.raion().name().uk()),
                    column(
                            "raionNameEn",
                            row -> row.raion() == null
                                    ? null
                                    : row.raion().name().en()),
                    column("regionCode", row -> row.region().code()),
                    column("regionNameUk", row -> row.region().name().uk()),
                    column("regionNameEn", row -> row.region().name().en()),
                    column("partnerId", row -> row.partner().id()),
                    column("partnerNameUk", row -> row.partner().name().uk()),
                    column("partnerNameEn", row -> row.partner().name().en()),
                    column("partnerNameNative", row -> row.partner().name().nativeName()),
                    column("countryCode", row -> row.country().code()),
                    column("countryNameUk", row -> row.country().name().uk()),
                    column("countryNameEn", row -> row.country().name().en()),
                    column("kind", row -> row.kind().wireName()),
                    column("status", row -> row.status().wireName()),
                    column("trust", row -> row.trust().wireName()),
                    column("signedOn", PartnershipSummary::signedOn),
                    column("since", PartnershipSummary::since),
                    column("themes", row -> String.join(";", row.themes())),
                    column("sources", row -> String.join(";", row.sources())),
                    degrees("partyLongitude", row -> row.party(), Location::longitude),
                    degrees("partyLatitude", row -> row.party(), Location::latitude),
                    degrees("partnerLongitude", row -> row.partner(), Location::longitude),
                    degrees("partnerLatitude", row -> row.partner(), Location::latitude)),
            row -> row.summary().id(),
            row -> Arrays.asList(row.party(), row.partner()),
            PartnershipRow::summary);

    private PartnershipTable() {}

    private static Column<PartnershipRow> column(String heading, Function<PartnershipSummary, @Nullable Object> value) {
        return new Column<>(heading, row -> value.apply(row.summary()));
    }

    private static Column<PartnershipRow> degrees(
            String heading, Function<PartnershipRow, @Nullable Location> place, Function<Location, Object> value) {
        return new Column<>(heading, row -> {
            var location = place.apply(row);
            return location == null ? null : value.apply(location);
        });
    }

    private static @Nullable String code(@Nullable NamedCode reference) {
        return reference == null ? null : reference.code();
    }
}
