package ua.pobratym.guideline.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ua.pobratym.i18n.Language;

/** The whole manual: every text in both languages, the laws that they cite and the terms that they explain. */
public record Manual(List<ManualText> texts, Map<String, Law> laws, Map<String, Term> terms) {

    /** Reads and checks all files; the exception tells of everything that is wrong. */
    public static Manual read(ManualFiles files) throws DamagedManualException {
        var problems = new ArrayList<String>();
        var laws = laws(files, problems);
        var terms = terms(files, problems);
        var texts = new ArrayList<ManualText>();
        var places = new HashMap<String, List<Links.Place>>();
        for (var language : Language.values()) {
            for (var name : ManualFiles.names()) {
                var path = ManualFiles.pathOf(language, name);
                var file = files.read(path);
                if (file == null) {
                    problems.add(path + ": is missing");
                    continue;
                }
                var read = TextFile.read(language, name, file, laws, terms);
                read.problems().forEach(problem -> problems.add(path + ": " + problem));
                places.put(path, read.places());
                if (read.text() != null) {
                    texts.add(read.text());
                }
            }
        }
        checkPlaces(texts, places, problems);
        checkLanguages(texts, problems);
        checkUse(texts, laws, terms, problems);
        if (!problems.isEmpty()) {
            throw new DamagedManualException(problems);
        }
        return new Manual(List.copyOf(texts), laws, terms);
    }

    /** The laws and terms alone, of files that were checked when they were loaded. */
    public static Manual vocabulary(ManualFiles files) {
        var problems = new ArrayList<String>();
        var vocabulary = new Manual(List.of(), laws(files, problems), terms(files, problems));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("; ", problems));
        }
        return vocabulary;
    }

    private static Map<String, Law> laws(ManualFiles files, List<String> problems) {
        var laws = list(files, ManualFiles.LAWS, Law.File.class, problems)
                .map(Law.File::laws)
                .orElse(List.of());
        for (var law : laws) {
            if (!Law.KINDS.contains(law.kind())) {
                problems.add("%s: %s: the kind %s is not one of %s"
                        .formatted(ManualFiles.LAWS, law.id(), law.kind(), Law.KINDS));
            }
            if (law.number().isBlank() || !law.url().startsWith("https://")) {
                problems.add("%s: %s: a number and an https address are needed".formatted(ManualFiles.LAWS, law.id()));
            }
        }
        return ManualFiles.byId(laws, Law::id);
    }

    private static Map<String, Term> terms(ManualFiles files, List<String> problems) {
        return ManualFiles.byId(
                list(files, ManualFiles.GLOSSARY, Term.File.class, problems)
                        .map(Term.File::terms)
                        .orElse(List.of()),
                Term::id);
    }

    private static <T> Optional<T> list(ManualFiles files, String path, Class<T> type, List<String> problems) {
        var text = files.read(path);
        if (text == null) {
            problems.add(path + ": is missing");
            return Optional.empty();
        }
        try {
            return Optional.of(ManualFiles.yaml(text, type));
        } catch (JsonProcessingException e) {
            problems.add("%s: %s".formatted(path, e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private static void checkPlaces(
            List<ManualText> texts, Map<String, List<Links.Place>> places, List<String> problems) {
        var anchors = texts.stream()
                .collect(Collectors.toMap(ManualText::slug, text -> anchors(text), (first, second) -> first));
        places.forEach((path, targets) -> targets.forEach(target -> {
            var known = anchors.get(target.slug());
            if (known == null) {
                problems.add("%s: there is no guideline '%s'".formatted(path, target.slug()));
            } else if (!target.anchor().isEmpty() && !known.contains(target.anchor())) {
                problems.add("%s: %s has no section #%s".formatted(path, target.slug(), target.anchor()));
            }
        }));
    }

    /** Both languages have the same texts with the same sections: an address leads to the same place in either. */
    private static void checkLanguages(List<ManualText> texts, List<String> problems) {
        var ukrainian = new HashMap<String, ManualText>();
        texts.stream().filter(text -> text.language() == Language.UK).forEach(text -> ukrainian.put(name(text), text));
        texts.stream().filter(text -> text.language() == Language.EN).forEach(text -> {
            var other = ukrainian.get(name(text));
            if (other == null) {
                return;
            }
            if (!text.slug().equals(other.slug()) || !text.forms().equals(other.forms())) {
                problems.add(name(text) + ": slug or forms differ between the languages");
            }
            if (!outline(text).equals(outline(other))) {
                problems.add("%s: the sections differ between the languages: %s, %s"
                        .formatted(name(text), outline(other), outline(text)));
            }
        });
        var slugs = texts.stream()
                .filter(text -> text.language() == Language.UK)
                .map(ManualText::slug)
                .toList();
        if (Set.copyOf(slugs).size() < slugs.size()) {
            problems.add("two texts have the same slug: " + slugs);
        }
    }

    private static void checkUse(
            List<ManualText> texts, Map<String, Law> laws, Map<String, Term> terms, List<String> problems) {
        var unused = new EnumMap<Language, Set<String>>(Language.class);
        for (var language : Language.values()) {
            var cited = texts.stream()
                    .filter(text -> text.language() == language)
                    .flatMap(text -> text.laws().stream())
                    .collect(Collectors.toSet());
            var rest = new TreeSet<>(laws.keySet());
            rest.removeAll(cited);
            unused.put(language, rest);
        }
        unused.forEach((language, rest) -> rest.forEach(law ->
                problems.add("%s: %s is cited by no text in %s".formatted(ManualFiles.LAWS, law, language.tag()))));
        var explained = texts.stream().flatMap(text -> text.terms().stream()).collect(Collectors.toSet());
        terms.keySet().stream()
                .filter(term -> !explained.contains(term))
                .forEach(term -> problems.add("%s: %s is explained nowhere".formatted(ManualFiles.GLOSSARY, term)));
    }

    private static Set<String> anchors(ManualText text) {
        return text.sections().stream()
                .map(ManualSection::anchor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static List<String> outline(ManualText text) {
        return text.sections().stream()
                .map(section -> section.level() + "#" + section.anchor())
                .toList();
    }

    private static String name(ManualText text) {
        return text.kind() + "-" + text.number();
    }
}
