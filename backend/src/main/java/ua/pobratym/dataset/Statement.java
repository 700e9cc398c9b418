package ua.pobratym.dataset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.pobratym.dataset.tabular.Row;

/** What one source says about one partnership. */
record Statement(
        int id,
        String partnershipId,
        String sourceKey,
        Optional<String> asOf,
        Optional<String> kind,
        String status,
        Optional<String> date,
        Optional<String> title,
        List<String> notes,
        String trust,
        int rank) {

    static final Comparator<Statement> MOST_BELIEVED_FIRST =
            Comparator.comparingInt(Statement::rank).thenComparingInt(Statement::id);

    private static final int RANK_OF_REPORTED_SIGNING = 2;
    private static final int LAST_RANK_OF_A_SIGNING = 3;
    private static final Set<String> NOT_SIGNED =
            Set.of("council_approved", "draft_approved", "announced", "signing_announced");

    /** A report of a signing is believed more than its source in general. */
    static Statement of(Row row, Row source) {
        var status = row.required("says_status");
        return new Statement(
                Integer.parseInt(row.required("id")),
                row.required("partnership_id"),
                row.required("source_key"),
                row.optional("as_of").or(() -> source.optional("as_of")),
                row.optional("says_kind"),
                status,
                row.optional("says_date"),
                row.optional("document_title"),
                row.optional("note").map(Statement::parts).orElse(List.of()),
                source.required("trust"),
                status.equals("reported_signed")
                        ? RANK_OF_REPORTED_SIGNING
                        : Integer.parseInt(source.required("precedence")));
    }

    static List<String> parts(String note) {
        return Arrays.asList(note.split("; "));
    }

    /** The date of a signing: only from the register, a report of a signing, or the Norwegian roster. */
    Optional<String> signedOn() {
        return date.filter(known -> rank <= LAST_RANK_OF_A_SIGNING);
    }

    /** The year in which a list lets the partnership begin. */
    Optional<String> beganIn() {
        return date.filter(known -> rank > LAST_RANK_OF_A_SIGNING && !NOT_SIGNED.contains(status))
                .map(known -> known.substring(0, 4));
    }

    Stream<String> noteParts() {
        return notes.stream();
    }
}
