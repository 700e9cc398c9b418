package ua.pobratym.dataset;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partnership's statements say together, by the precedence of docs/register-data.md. */
record PartnershipFacts(
        String kind,
        String status,
        Optional<String> signedOn,
        Optional<String> since,
        String trust,
        Optional<String> trustedOn) {

    /** The general word of the SKEW list: any other source's word for the kind goes before it. */
    private static final String GENERAL_KIND = "municipal_partnership";

    private static final Map<String, String> KIND_OF_WORD = Map.ofEntries(
            Map.entry("twinning", "twinning"),
            Map.entry("twin_or_sister", "twinning"),
            Map.entry("friendship", "friendship"),
            Map.entry("cooperation", "cooperation"),
            Map.entry("partnership", "cooperation"),
            Map.entry(GENERAL_KIND, "cooperation"),
            Map.entry("memorandum", "memorandum"),
            Map.entry("project", "project"),
            Map.entry("cross_border", "cross_border"),
            Map.entry("declaration", "other"),
            Map.entry("protocol_of_intent", "other"));
    private static final Set<String> IN_FORCE = Set.of("registered", "reported", "reported_signed");
    private static final Set<String> BEGUN =
            Set.of("council_approved", "draft_approved", "announced", "signing_announced", "project_started");
    private static final Set<String> COUNTRIES_OF_ENDED_PARTNERSHIPS = Set.of("RU", "BY");
    private static final List<String> TRUSTS = List.of("verified", "reported", "listed");
    private static final String DIFFERENT_YEARS = "sources give different years: ";

    static PartnershipFacts of(List<Statement> statements, String country) {
        var believed = statements.stream().sorted(Statement.MOST_BELIEVED_FIRST).toList();
        var signedOn = first(believed, Statement::signedOn);
        var trust = TRUSTS.stream()
                .filter(level -> believed.stream().anyMatch(s -> s.trust().equals(level)))
                .findFirst()
                .orElseThrow();
        return new PartnershipFacts(
                kind(believed),
                status(believed, country),
                signedOn,
                signedOn.map(date -> date.substring(0, 4)).or(() -> first(believed, Statement::beganIn)),
                trust,
                trustedOn(statements, trust));
    }

    /** When a source that gives this trust was last seen to say it. */
    static Optional<String> trustedOn(List<Statement> statements, String trust) {
        return statements.stream()
                .filter(statement -> statement.trust().equals(trust))
                .flatMap(statement -> statement.asOf().stream())
                .max(Comparator.naturalOrder());
    }

    /** The note without what only sources say that were left out. */
    static Optional<String> note(String note, List<Statement> all, List<Statement> left) {
        var said = all.stream().flatMap(Statement::noteParts).collect(Collectors.toSet());
        var stillSaid = left.stream().flatMap(Statement::noteParts).collect(Collectors.toSet());
        var kept = new ArrayList<String>();
        for (var part : Statement.parts(note)) {
            if (part.startsWith(DIFFERENT_YEARS)) {
                differentYears(left).ifPresent(kept::add);
            } else if (!said.contains(part) || stillSaid.contains(part)) {
                kept.add(part);
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", kept));
    }

    private static Optional<String> differentYears(List<Statement> statements) {
        var years = new TreeSet<String>();
        statements.forEach(statement -> Stream.concat(
                        statement.signedOn().stream().map(date -> date.substring(0, 4)), statement.beganIn().stream())
                .forEach(years::add));
        return years.size() < 2
                ? Optional.empty()
                : Optional.of(years.stream().collect(joining(", ", DIFFERENT_YEARS, "")));
    }

    private static String kind(List<Statement> believed) {
        return Stream.concat(
                        words(believed).filter(word -> !word.equals(GENERAL_KIND)),
                        words(believed).filter(word -> word.equals(GENERAL_KIND)))
                .filter(KIND_OF_WORD::containsKey)
                .map(word -> KIND_OF_WORD.getOrDefault(word, "unknown"))
                .findFirst()
                .orElse("unknown");
    }

    private static Stream<String> words(List<Statement> believed) {
        return believed.stream().flatMap(statement -> statement.kind().stream());
    }

    private static String status(List<Statement> statements, String country) {
        if (COUNTRIES_OF_ENDED_PARTNERSHIPS.contains(country)
                && statements.stream().noneMatch(s -> s.status().equals("registered"))) {
            return "ended_or_suspended";
        }
        if (statements.stream().anyMatch(PartnershipFacts::saysInForce)) {
            return "active";
        }
        return statements.stream().anyMatch(s -> BEGUN.contains(s.status())) ? "in_preparation" : "unknown";
    }

    /** Wikipedia's lists mix the living and the dead. */
    private static boolean saysInForce(Statement statement) {
        return IN_FORCE.contains(statement.status())
                || (statement.status().equals("listed")
                        && !statement.sourceKey().equals("wikipedia-en"));
    }

    private static Optional<String> first(List<Statement> statements, Function<Statement, Optional<String>> value) {
        return statements.stream()
                .flatMap(statement -> value.apply(statement).stream())
                .findFirst();
    }
}
