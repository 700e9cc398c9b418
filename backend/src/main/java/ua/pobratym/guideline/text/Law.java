package ua.pobratym.guideline.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import ua.pobratym.i18n.Language;
import ua.pobratym.i18n.Name;

/** A law or another binding text that the manual cites. */
public record Law(String id, String kind, String number, LocalDate date, Name title, String url) {

    static final List<String> KINDS =
            List.of("law", "code", "resolution", "order", "treaty", "recommendation", "euAct");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** laws.yaml */
    record File(List<Law> laws) {}

    /** With the letters of the language: 280/97-ВР, 280/97-VR. */
    public String numberIn(Language language) {
        return language == Language.EN ? number.replace("ВР", "VR") : number;
    }

    /** As it is cited: «Назва», № 3668-IX, 24.04.2024. */
    String citation(Language language) {
        return language == Language.UK
                ? "«%s», № %s від %s".formatted(title.uk(), number, DAY.format(date))
                : "%s, No. %s of %s".formatted(title.en(), numberIn(language), DAY.format(date));
    }
}
