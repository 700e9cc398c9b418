package ua.pobratym.head;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.pobratym.form.FormService;
import ua.pobratym.form.FormSummary;
import ua.pobratym.guideline.Guideline;
import ua.pobratym.guideline.GuidelineService;
import ua.pobratym.guideline.GuidelineSummary;
import ua.pobratym.i18n.Language;
import ua.pobratym.site.Html;
import ua.pobratym.site.PageAddress;
import ua.pobratym.site.PageContent;
import ua.pobratym.site.SiteAddress;

/** The manual: its contents, each of its texts in full, and its forms. */
@ApplicationScoped
class GuidelineHead {

    private static final String PATH = "/guidelines";

    private final GuidelineService guidelines;
    private final FormService forms;

    GuidelineHead(GuidelineService guidelines, FormService forms) {
        this.guidelines = guidelines;
        this.forms = forms;
    }

    PageContent contents(PageAddress address, Words words) {
        var all = guidelines.contents(words.language());
        return new Document(words, address, words.text("guidelines.title"), words.text("guidelines.description"))
                .with(page -> {
                    page.element("p", words.text("guidelines.description"));
                    list(page, words, "chapter", words.text("guidelines.chapters"), all);
                    list(page, words, "appendix", words.text("guidelines.appendices"), all);
                });
    }

    private static void list(Html page, Words words, String kind, String heading, List<GuidelineSummary> all) {
        page.element("h2", heading)
                .element(
                        "ol",
                        list -> all.stream()
                                .filter(one -> one.kind().equals(kind))
                                .forEach(one -> list.element(
                                        "li",
                                        item -> item.link(
                                                        words.language().prefix() + PATH + "/" + one.slug(),
                                                        one.title())
                                                .text(". " + one.summary()))));
    }

    Optional<PageContent> of(PageAddress address, SiteAddress site, Words words) {
        return guidelines.get(words.language(), address.value()).map(text -> content(text, address, site, words));
    }

    private static PageContent content(Guideline text, PageAddress address, SiteAddress site, Words words) {
        var language = words.language();
        var place = words.text("guidelines." + text.kind(), "number", String.valueOf(text.number()));
        return new Document(words, address, text.title(), text.summary())
                .about(article(text, address, site, words))
                .about(Linked.way(
                        site,
                        List.of(
                                new Linked.Step(words.text("nav./guidelines"), language.prefix() + PATH),
                                new Linked.Step(text.title(), address.canonical()))))
                .with(page -> {
                    page.element("p", place + ". " + text.summary())
                            .element(
                                    "p",
                                    words.text(
                                            "guidelines.updated",
                                            "date",
                                            date(text.updatedOn(), language),
                                            "minutes",
                                            String.valueOf(text.minutes())))
                            .element("div class=\"still-text\"", body -> body.safe(text.html()));
                    formLinks(page, text, words);
                    laws(page, text, words);
                    terms(page, text, words);
                });
    }

    private static Map<String, Object> article(Guideline text, PageAddress address, SiteAddress site, Words words) {
        return Linked.document(Linked.thing(
                "Article",
                "headline",
                text.title(),
                "description",
                text.summary(),
                "url",
                site.of(address.canonical()),
                "inLanguage",
                words.language().tag(),
                "dateModified",
                text.updatedOn().toString(),
                "isPartOf",
                Linked.thing(
                        "Book",
                        "name",
                        words.text("guidelines.title"),
                        "url",
                        site.of(words.language().prefix() + PATH)),
                "publisher",
                Linked.thing("Organization", "name", words.text("site.name"), "url", site.of("/"))));
    }

    private static void formLinks(Html page, Guideline text, Words words) {
        if (!text.forms().isEmpty()) {
            page.element("h2", words.text("guidelines.forms"))
                    .element(
                            "ul",
                            list -> text.forms()
                                    .forEach(form -> list.element(
                                            "li",
                                            item -> item.link(
                                                    words.language().prefix() + PATH + "/" + form.slug(),
                                                    form.title()))));
        }
    }

    private static void laws(Html page, Guideline text, Words words) {
        if (!text.laws().isEmpty()) {
            page.element("h2", words.text("guidelines.laws"))
                    .element(
                            "ul",
                            list -> text.laws()
                                    .forEach(law -> list.element(
                                            "li",
                                            item -> item.link(
                                                    law.url(),
                                                    words.text(
                                                            "guidelines.law",
                                                            "number",
                                                            law.number(),
                                                            "date",
                                                            date(law.date(), words.language()),
                                                            "title",
                                                            words.language().of(law.title()))))));
        }
    }

    private static String date(LocalDate date, Language language) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }

    private static void terms(Html page, Guideline text, Words words) {
        if (!text.terms().isEmpty()) {
            page.element("h2", words.text("guidelines.terms"))
                    .element(
                            "ul",
                            list -> text.terms()
                                    .forEach(term -> list.element(
                                            "li id=\"term-" + term.id() + "\"",
                                            item -> item.element("b", term.term())
                                                    .text(": " + term.text()))));
        }
    }

    PageContent forms(PageAddress address, Words words) {
        return new Document(words, address, words.text("forms.title"), words.text("forms.description"))
                .with(page -> page.element("p", words.text("forms.description"))
                        .element(
                                "ol",
                                list -> forms.all()
                                        .forEach(form -> list.element(
                                                "li",
                                                item -> item.link(
                                                        words.language().prefix() + "/forms/" + form.number(),
                                                        words.language().of(form.title()))))));
    }

    Optional<PageContent> form(PageAddress address, Words words) {
        return forms.all().stream()
                .filter(form -> form.number().equals(address.value()))
                .findFirst()
                .map(form -> content(form, address, words));
    }

    private static PageContent content(FormSummary form, PageAddress address, Words words) {
        var language = words.language();
        var title = language.of(form.title());
        var blank = "/api/v1/forms/%s/document?language=%s&format=".formatted(form.number(), language.tag());
        return new Document(words, address, title, words.text("form.description", "title", title))
                .with(page -> page.element("p", words.text("form.description", "title", title))
                        .element(
                                "ul",
                                list -> list.element("li", item -> item.link(blank + "docx", words.text("form.docx")))
                                        .element("li", item -> item.link(blank + "pdf", words.text("form.pdf")))
                                        .element(
                                                "li",
                                                item -> item.link(
                                                        language.prefix() + PATH + "/" + form.slug(),
                                                        words.text("nav./guidelines")))));
    }
}
