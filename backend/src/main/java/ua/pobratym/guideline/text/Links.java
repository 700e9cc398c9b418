package ua.pobratym.guideline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import ua.pobratym.i18n.Language;

/** Resolves the manual's own kinds of links, and notes what a text cites. */
final class Links extends AbstractVisitor {

    /** A link into the manual, kept until every text is known. */
    record Place(String slug, String anchor) {}

    private final Language language;
    private final Map<String, Law> lawsById;
    private final Map<String, Term> termsById;
    private final List<String> problems;

    final Set<String> laws = new LinkedHashSet<>();
    final Set<String> terms = new LinkedHashSet<>();
    final List<Place> places = new ArrayList<>();

    Links(Language language, Map<String, Law> lawsById, Map<String, Term> termsById, List<String> problems) {
        this.language = language;
        this.lawsById = lawsById;
        this.termsById = termsById;
        this.problems = problems;
    }

    void resolve(Node document) {
        document.accept(this);
    }

    @Override
    public void visit(Link link) {
        var destination = link.getDestination();
        int colon = destination.indexOf(':');
        var scheme = colon < 0 ? "" : destination.substring(0, colon);
        var rest = destination.substring(colon + 1);
        switch (scheme) {
            case "law" -> law(link, rest);
            case "term" -> term(link, rest);
            case "guideline" -> place(link, rest);
            case "site" -> site(link, rest);
            case "https" -> {}
            default ->
                problems.add(
                        "a link to '%s': law:, term:, guideline:, site: or https: is allowed".formatted(destination));
        }
        visitChildren(link);
    }

    private void law(Link link, String id) {
        var law = lawsById.get(id);
        if (law == null) {
            problems.add("law:%s is not in laws.yaml".formatted(id));
            return;
        }
        laws.add(id);
        link.setDestination(law.url());
        link.setTitle(law.citation(language));
    }

    private void term(Link link, String id) {
        var term = termsById.get(id);
        if (term == null) {
            problems.add("term:%s is not in glossary.yaml".formatted(id));
            return;
        }
        terms.add(id);
        link.setDestination("#term-" + id);
        link.setTitle(language.of(term.text()));
    }

    private void place(Link link, String target) {
        int hash = target.indexOf('#');
        var slug = hash < 0 ? target : target.substring(0, hash);
        places.add(new Place(slug, hash < 0 ? "" : target.substring(hash + 1)));
        link.setDestination(language.prefix() + "/guidelines/" + target);
    }

    private void site(Link link, String path) {
        if (!path.startsWith("/")) {
            problems.add("site:%s: a path begins with /".formatted(path));
        }
        link.setDestination(language.prefix() + path);
    }
}
