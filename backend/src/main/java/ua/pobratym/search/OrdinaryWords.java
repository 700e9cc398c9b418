package ua.pobratym.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that people put beside a name when they look for partnerships, and that name no place: "sister cities of Lviv",
 * "договори Вінниці", "jumelage Lille". Only queries are freed of them; names keep theirs, and are found by them where a
 * query has nothing else.
 */
final class OrdinaryWords {

    /** In their dictionary form, for all their cases. */
    private static final Set<String> LEMMAS = set("""
            партнерка партнерський побратимство побратимський сестра договір угода меморандум документ співпраця
            співробітництво взаємодія дружній дружити зв'язок відносини обмін
            міжнародний міжмуніципальний міжрегіональний зарубіжний закордонний іноземний прикордонний муніципальний
            список перелік реєстр карта мапа рік тимчасово підписаний підписати укладений укласти чинний діючий україна
            """);

    private static final Set<String> FORMS = set("""
            всі усі який яка яке які хто ким скільки де є має мають а або рр українські українських українсько
            партнеры партнеров партнерах побратимы побратимов побратимами сотрудничество сотрудничества
            договоры договора соглашение соглашения украина украины украине
            sister sisters twins twinned twinning friendship agreement agreements memorandum memorandums cooperation
            collaboration international foreign ukraine ukrainian list map all register cities towns villages mayor mayors
            hall with between for a an is are who which what how many has have
            partnerskie partnerskich partnerski partnerska partnerstwo partnerstwa partnerzy miasta miast miastach
            współpraca współpracy umowa umowy urząd rada ukraina ukrainy w we z ze na i do dla od oraz
            partnerstadt partnerstädte partnerstädten städtepartnerschaft städtepartnerschaften partnerschaft
            partnerschaften städte gemeinde stadtrat bürgermeister von der die das den mit und zu zur im zwischen
            partnerstaedte staedte buergermeister
            jumelage jumelages jumelée jumelées jumelé jumelés villes mairie commune partenariat partenariats coopération
            de des d du à aux et entre avec
            comune gemellaggio gemellaggi gemellate gemellata città di ciudad ciudades hermanadas hermana
            """);

    private OrdinaryWords() {}

    private static Set<String> set(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .map(word -> Letters.fold(word.replace("'", "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isOne(String word) {
        return FORMS.contains(Letters.fold(word))
                || isYear(word)
                || Stems.lemmas(word).stream().anyMatch(LEMMAS::contains);
    }

    /** A year or a postal code beside a name: the register has filters for years, and no postal codes. */
    private static boolean isYear(String word) {
        return word.chars().allMatch(Character::isDigit) && (word.length() == 4 || word.length() == 5);
    }
}
