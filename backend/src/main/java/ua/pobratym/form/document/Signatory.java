package ua.pobratym.form.document;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ua.pobratym.i18n.Language;

/** One of the two that sign an agreement: the body that is the party, and the person who signs for it. */
enum Signatory {
    MUNICIPALITY(DocumentWords::municipality, RegisterGap.MUNICIPALITY_NAME, "ourBody", "ourHead"),
    PARTNER(DocumentWords::partner, RegisterGap.PARTNER_NAME, "partnerBody", "partnerHead");

    private final Function<Language, String> words;
    private final RegisterGap name;
    private final String body;
    private final String head;

    Signatory(Function<Language, String> words, RegisterGap name, String body, String head) {
        this.words = words;
        this.name = name;
        this.body = body;
        this.head = head;
    }

    Function<Language, String> words() {
        return words;
    }

    /** What stands above the line: the body if the form asks for it, else the name from the register; then the person. */
    List<String> gaps(FormTemplate template) {
        var party = template.field(body).isPresent() ? body : name.word();
        return Stream.concat(
                        Stream.of(party),
                        Stream.of(head).filter(id -> template.field(id).isPresent()))
                .toList();
    }
}
