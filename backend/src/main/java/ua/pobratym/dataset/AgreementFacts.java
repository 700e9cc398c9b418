package ua.pobratym.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left of an agreement when a source that speaks of it is left out: the words of the most believed statement. */
record AgreementFacts(Optional<String> title, String kind, Optional<String> signedOn, Optional<String> term) {

    private static final Map<String, String> KIND_OF_WORD = Map.of(
            "memorandum", "memorandum",
            "protocol_of_intent", "protocol",
            "declaration", "declaration");

    static AgreementFacts of(List<Statement> statements, Optional<String> term) {
        var believed = statements.stream().sorted(Statement.MOST_BELIEVED_FIRST).toList();
        return new AgreementFacts(
                believed.stream().flatMap(s -> s.title().stream()).findFirst(),
                believed.stream()
                        .flatMap(s -> s.kind().stream())
                        .findFirst()
                        .map(word -> KIND_OF_WORD.getOrDefault(word, "agreement"))
                        .orElse("agreement"),
                believed.stream().flatMap(s -> s.signedOn().stream()).findFirst(),
                term.filter(words -> believed.stream()
                        .flatMap(Statement::noteParts)
                        .anyMatch(part -> part.equals(words) || part.equals("term " + words))));
    }
}
