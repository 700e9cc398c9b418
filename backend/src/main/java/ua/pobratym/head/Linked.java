package ua.pobratym.head;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ua.pobratym.i18n.Name;
import ua.pobratym.site.SiteAddress;

/** Descriptions for machines in the vocabulary of schema.org (JSON-LD). */
final class Linked {

    /** A page on the way from the start to this one. */
    record Step(String name, String path) {}

    private Linked() {}

    /** An object; what is null is left out. */
    static Map<String, Object> thing(String type, @Nullable Object... nameAndValue) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@type", type);
        for (int i = 0; i < nameAndValue.length; i += 2) {
            var value = nameAndValue[i + 1];
            if (value != null) {
                thing.put(String.valueOf(nameAndValue[i]), value);
            }
        }
        return thing;
    }

    /** The same as a whole document. */
    static Map<String, Object> document(Map<String, Object> thing) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.putAll(thing);
        return document;
    }

    static Map<String, Object> way(SiteAddress site, List<Step> steps) {
        return document(thing(
                "BreadcrumbList",
                "itemListElement",
                IntStream.range(0, steps.size())
                        .mapToObj(i -> thing(
                                "ListItem",
                                "position",
                                i + 1,
                                "name",
                                steps.get(i).name(),
                                "item",
                                site.of(steps.get(i).path())))
                        .toList()));
    }

    static Map<String, Object> point(double longitude, double latitude) {
        return thing("GeoCoordinates", "latitude", latitude, "longitude", longitude);
    }

    /** Both names, as an address in either language is about the same thing. */
    static List<String> names(Name name) {
        return List.of(name.uk(), name.en());
    }
}
