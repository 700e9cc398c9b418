package ua.pobratym.form.document;

import java.util.Arrays;
import java.util.Optional;
import ua.pobratym.i18n.Name;

/** What the register fills in. */
public enum RegisterGap {
    MUNICIPALITY_NAME("municipality.name", "назва громади", "name of the municipality"),
    MUNICIPALITY_KATOTTH("municipality.katotth", "код КАТОТТГ", "KATOTTH code"),
    MUNICIPALITY_TYPE("municipality.type", "тип громади", "type of the municipality"),
    MUNICIPALITY_RAION("municipality.raion", "район", "raion (district)"),
    MUNICIPALITY_REGION("municipality.region", "область", "oblast (region)"),
    MUNICIPALITY_POPULATION("municipality.population", "кількість населення", "population"),
    PARTNER_NAME("partner.name", "назва партнера", "name of the partner"),
    PARTNER_COUNTRY("partner.country", "країна партнера", "country of the partner"),
    THEMES("themes", "напрями співпраці", "fields of co-operation");

    private final String word;
    private final Name label;

    RegisterGap(String word, String uk, String en) {
        this.word = word;
        this.label = new Name(uk, en);
    }

    public String word() {
        return word;
    }

    public Name label() {
        return label;
    }

    public static Optional<RegisterGap> of(String word) {
        return Arrays.stream(values()).filter(gap -> gap.word.equals(word)).findFirst();
    }
}
