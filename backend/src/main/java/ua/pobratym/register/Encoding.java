package ua.pobratym.register;

import org.jspecify.annotations.Nullable;

/** The content codings that we have, the smaller result first. */
public enum Encoding {
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    public String token() {
        return token;
    }

    /**
     * The best coding that {@code Accept-Encoding} takes (RFC 9110, 12.5.3): highest weight first, then the smaller
     * result. Nothing if the client takes none of ours, not even the plain answer.
     */
    public static @Nullable Encoding accepted(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            return IDENTITY;
        }
        int brotli = -1;
        int gzip = -1;
        int identity = -1;
        int any = -1;
        int start = 0;
        while (start < header.length()) {
            int comma = header.indexOf(',', start);
            int end = comma < 0 ? header.length() : comma;
            int semicolon = header.indexOf(';', start);
            int nameEnd = semicolon < 0 || semicolon > end ? end : semicolon;
            int weight = nameEnd == end ? 1000 : Weight.parse(header, nameEnd, end);
            if (isName(header, start, nameEnd, "br")) {
                brotli = weight;
            } else if (isName(header, start, nameEnd, "gzip") || isName(header, start, nameEnd, "x-gzip")) {
                gzip = weight;
            } else if (isName(header, start, nameEnd, "identity")) {
                identity = weight;
            } else if (isName(header, start, nameEnd, "*")) {
                any = weight;
            }
            start = end + 1;
        }
        brotli = brotli < 0 ? any : brotli;
        gzip = gzip < 0 ? any : gzip;
        // The plain answer, if not named, is acceptable, but a coding that is named is what the client came for.
        boolean refusesPlain = identity == 0 || (identity < 0 && any == 0);
        if (brotli > 0 && brotli >= gzip && brotli >= identity) {
            return BROTLI;
        }
        if (gzip > 0 && gzip >= identity) {
            return GZIP;
        }
        return refusesPlain ? null : IDENTITY;
    }

    private static boolean isName(String header, int start, int end, String name) {
        int from = start;
        int to = end;
        while (from < to && header.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && header.charAt(to - 1) <= ' ') {
            to--;
        }
        return to - from == name.length() && header.regionMatches(true, from, name, 0, name.length());
    }
}
