package ua.pobratym.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How a language writes sounds in Latin letters. The rules turn letters into the alphabet of {@link SoundKey}: capital
 * Z is ж, H х, C ц, Q ч, W ш, X щ. The longest rule wins; ^ is the beginning of a word, $ its end. They need not be right
 * about every name, only near enough for a Ukrainian spelling to be found with the tolerance for typos behind it.
 */
enum Spelling {
    /** Ukrainian and Russian names by the usual English romanisations (KMU 55/2010, BGN); also the plain reading. */
    ROMANISED("shch=X zgh=zg zh=Z kh=H ts=C tz=C ch=Q sh=W ph=f th=t ck=k qu=kv x=ks ce=Ce ci=Ci cy=Ci c=k h=g"),
    POLISH("szcz=X rz=Z sz=W cz=Q ch=H dż=dZ ż=Z ź=z ś=s ć=C ń=n ł=l ó=u ą=on ę=en c=C h=g"),
    GERMAN("schtsch=X tsch=Q sch=W chs=ks ch=H tz=C z=C ck=k ph=f th=t dt=t qu=kv v=f ei=ai ey=ai eu=oi äu=oi ie=i ß=s"
            + " ö=e ü=u ä=e ah=a eh=e oh=o uh=u öh=e üh=u äh=e aha=aga ehe=ege ^st=Wt ^sp=Wp ^sa=za ^se=ze ^si=zi"
            + " ^so=zo ^su=zu ^sü=zu c=k h=g"),
    /** Czech, Slovak, Slovenian, Croatian, Lithuanian, Latvian: one letter with a hook for one sound. */
    HOOKED("ch=H č=Q š=W ž=Z ř=rZ ć=Q đ=dZ ě=e ů=u c=C h=g"),
    HUNGARIAN("sz=s zs=Z cs=Q gy=d ny=n ly=l ty=t cz=C s=W c=C ö=e ő=e ü=u ű=u h=g"),
    ROMANIAN("che=ke chi=ki ghe=ge ghi=gi ce=Qe ci=Qi ge=dZe gi=dZi ș=W ş=W ț=C ţ=C j=Z ă=a â=i î=i c=k h=g"),
    FRENCH("eaux=o eau=o aux=o au=o ou=u oi=ua ch=W gn=n qu=k ç=s ce=se ci=si cy=si ge=Ze gi=Zi gue=ge gui=gi c=k j=Z"
            + " ai=e eu=e ain=en th=t ph=f h= ges$=Z ge$=Z ces$=s ce$=s es$= e$= s$= t$= x$= d$="),
    ITALIAN("che=ke chi=ki ghe=ge ghi=gi sce=We sci=Wi ce=Qe ci=Qi cia=Qa cio=Qo ge=dZe gi=dZi gli=li gn=n qu=kv z=C"
            + " c=k h="),
    SPANISH("ll=l ñ=n j=H qu=k ce=se ci=si ge=He gi=Hi gue=ge gui=gi ch=Q z=s c=k v=v h="),
    TURKISH("ş=W ç=Q c=dZ ı=i ğ=g j=Z ö=e ü=u h=H"),
    NORDIC("õ=i å=o ö=e ø=e ä=e æ=e kj=Q sj=W skj=W ck=k ch=k c=k h=g"),
    ENGLISH("sh=W tch=Q ch=Q ck=k ce=se ci=si cy=si c=k th=t ph=f qu=kv ee=i ea=i oo=u ou=au ow=au ay=ei j=dZ ge=dZe"
            + " gh= x=ks ey$=i e$= h=g");

    private static final Map<String, Spelling> OF_COUNTRY = ofCountry();
    private final Map<String, String> rules = new HashMap<>();
    private final BitSet beginnings = new BitSet();
    private final int longest;

    Spelling(String rules) {
        for (var rule : rules.split(" ")) {
            int equals = rule.indexOf('=');
            beginnings.set(rule.charAt(0));
            this.rules.put(rule.substring(0, equals), rule.substring(equals + 1));
        }
        longest = this.rules.keySet().stream().mapToInt(String::length).max().orElseThrow();
    }

    static Spelling ofCountry(String code) {
        return OF_COUNTRY.getOrDefault(code, ROMANISED);
    }

    /** The word in lower case with its marks, letters replaced by the language's rules. */
    String applied(String word) {
        var bounded = "^" + word + "$";
        var sounds = new StringBuilder();
        for (int at = 0; at < bounded.length(); ) {
            int length = beginnings.get(bounded.charAt(at)) ? Math.min(longest, bounded.length() - at) : 0;
            while (length > 0 && !rules.containsKey(bounded.substring(at, at + length))) {
                length--;
            }
            sounds.append(length > 0 ? rules.get(bounded.substring(at, at + length)) : bounded.charAt(at));
            at += Math.max(1, length);
        }
        return sounds.toString();
    }

    private static Map<String, Spelling> ofCountry() {
        var countries = Map.ofEntries(
                Map.entry(POLISH, "PL"),
                Map.entry(GERMAN, "DE AT CH LI"),
                Map.entry(HOOKED, "CZ SK SI HR BA ME RS MK LT LV"),
                Map.entry(HUNGARIAN, "HU"),
                Map.entry(ROMANIAN, "RO MD"),
                Map.entry(FRENCH, "FR LU MC"),
                Map.entry(ITALIAN, "IT SM"),
                Map.entry(SPANISH, "ES PT BR AR MX CL PE CO"),
                Map.entry(TURKISH, "TR"),
                Map.entry(NORDIC, "SE NO DK FI IS EE"),
                Map.entry(ENGLISH, "US GB CA AU NZ IE"));
        var ofCountry = new HashMap<String, Spelling>();
        countries.forEach(
                (spelling, codes) -> Arrays.stream(codes.split(" ")).forEach(code -> ofCountry.put(code, spelling)));
        return ofCountry;
    }
}
