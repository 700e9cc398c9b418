package ua.pobratym.head;

import java.util.List;
import ua.pobratym.i18n.Language;
import ua.pobratym.site.Html;

/** Partnerships as a list of links, under their heading. */
final class PartnershipList {

    private final Words words;
    private final Language language;
    private boolean withParty = true;
    private boolean withPartner = true;

    PartnershipList(Words words) {
        this.words = words;
        this.language = words.language();
    }

    /** On the page of the Ukrainian party its name need not be said in each line. */
    PartnershipList withoutParty() {
        withParty = false;
        return this;
    }

    PartnershipList withoutPartner() {
        withPartner = false;
        return this;
    }

    /** Nothing where there are none. */
    void write(Html html, Partnerships.Totals totals, List<Partnerships.Line> lines, String allInRegister) {
        if (lines.isEmpty()) {
            return;
        }
        if (totals.ended() > 0) {
            html.element("p", words.text("line.more-ended", "ended", words.counted("partnerships", totals.ended())));
        }
        write(html, words.text("partnerships.heading"), lines, allInRegister);
    }

    void write(Html html, String heading, List<Partnerships.Line> lines, String allInRegister) {
        html.element("h2", heading)
                .element("ul", list -> lines.forEach(line -> list.element("li", item -> write(item, line))))
                .element("p", all -> all.link(allInRegister, words.text("partnerships.all")));
    }

    private void write(Html item, Partnerships.Line line) {
        var prefix = language.prefix();
        if (withParty) {
            var party = language.of(line.party());
            if (line.municipality() == null) {
                item.text(party);
            } else {
                item.link(prefix + "/municipalities/" + line.municipality(), party);
            }
        }
        if (withPartner) {
            item.text(withParty ? " – " : "")
                    .link(
                            prefix + "/partners/" + line.partner(),
                            line.partnerName().in(language))
                    .text(", ")
                    .link(
                            prefix + "/countries/" + line.country().code(),
                            language.of(line.country().name()));
        }
        var kind = words.text("kind." + line.kind());
        item.text(": ").link(prefix + "/partnerships/" + line.id(), kind);
        line.since().ifPresent(year -> item.text(", " + words.text("line.since", "year", year.toString())));
        if (!line.isStanding()) {
            item.text(" (" + words.text("line.ended") + ")");
        }
    }
}
