package ua.pobratym.guideline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Chooses the place of a text that shows most of what was looked for. */
final class Passage {

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;
    private static final String GAP = "…";

    /**
     * A word of the text that was looked for.
     *
     * @param asked which word of the query it is
     */
    record Hit(int start, int end, int asked) {}

    private Passage() {}

    /** The passage in pieces; the hits are in the text's order. */
    static List<SectionMatch.Piece> of(String text, List<Hit> hits) {
        int from = Math.max(0, best(hits) - BEFORE);
        int start = from == 0 ? 0 : wordAfter(text, from);
        int end = wordBefore(text, Math.min(text.length(), start + LONGEST));
        return pieces(text, start, end, hits);
    }

    /** Where the window begins that has most of the words, and of these the earliest. */
    private static int best(List<Hit> hits) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < hits.size(); i++) {
            var first = hits.get(i);
            var seen = new HashSet<Integer>();
            int all = 0;
            for (int j = i; j < hits.size() && hits.get(j).end - first.start < LONGEST - BEFORE; j++) {
                seen.add(hits.get(j).asked);
                all++;
            }
            int score = seen.size() * 100 + Math.min(all, 99);
            if (score > most) {
                most = score;
                best = first.start;
            }
        }
        return best;
    }

    private static List<SectionMatch.Piece> pieces(String text, int start, int end, List<Hit> hits) {
        var pieces = new ArrayList<SectionMatch.Piece>();
        var between = new StringBuilder(start > 0 ? GAP : "");
        int at = start;
        for (var hit : hits) {
            if (hit.start >= at && hit.end <= end) {
                between.append(text, at, hit.start);
                add(pieces, between, false);
                add(pieces, new StringBuilder(text.substring(hit.start, hit.end)), true);
                between = new StringBuilder();
                at = hit.end;
            }
        }
        between.append(text, at, end).append(end < text.length() ? GAP : "");
        add(pieces, between, false);
        return pieces;
    }

    private static void add(List<SectionMatch.Piece> pieces, StringBuilder text, boolean match) {
        if (!text.isEmpty()) {
            pieces.add(new SectionMatch.Piece(text.toString().replaceAll("\\s+", " "), match));
        }
    }

    private static int wordAfter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return Math.min(text.length(), at + 1);
    }

    private static int wordBefore(String text, int end) {
        if (end >= text.length()) {
            return text.length();
        }
        int at = end;
        while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at == 0 ? end : at;
    }
}
