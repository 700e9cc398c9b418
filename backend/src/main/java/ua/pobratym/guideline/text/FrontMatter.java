package ua.pobratym.guideline.text;

import java.time.LocalDate;
import java.util.List;

/** What stands at the head of a chapter's or an appendix's file. */
record FrontMatter(
        String kind,
        int number,
        String slug,
        String title,
        String summary,
        LocalDate updatedOn,
        int version,
        List<Integer> forms) {}
