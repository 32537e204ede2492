package vn.trinhky.word.check;

import java.util.List;
import java.util.regex.Pattern;

/** The lines above the body: issuing body, number, place and date, abstract. */
final class HeadChecks {

    /** Days 1 to 9 and months 1 and 2 with a leading zero, the others without; dots on a draft. */
    private static final Pattern PLACE_DATE = Pattern.compile(
            "\\p{Lu}[^,]*(, |,\u00a0)ngày (0[1-9]|[12]\\d|3[01]|…) " + "tháng (0[12]|[3-9]|1[0-2]|…) năm (\\d{4}|…)");

    private HeadChecks() {}

    static void check(CheckedFile file, LayoutRules rules, List<Finding> findings) {
        line(file, "IssuingBody", Pattern.compile("\\S.*"), "issuingBody", rules, findings);
        line(file, "NumberLine", rules.numberLine(), "numberLine", rules, findings);
        line(file, "PlaceDate", PLACE_DATE, "placeDate", rules, findings);
        line(file, "TypeName", Pattern.compile("\\P{Ll}+"), "typeName", rules, findings);
        line(file, "Subject", Pattern.compile("\\S.*"), "subject", rules, findings);
        line(file, "SubjectRule", Pattern.compile(Pattern.quote(rules.underSubject())), "subjectRule", rules, findings);
    }

    /** Some line of this style must have this form. */
    private static void line(
            CheckedFile file, String style, Pattern form, String rule, LayoutRules rules, List<Finding> findings) {
        List<String> texts =
                file.styled(style).stream().map(line -> line.text().strip()).toList();
        if (texts.stream().noneMatch(text -> form.matcher(text).matches())) {
            findings.add(new Finding(rule, rules.ground(), String.join(" ", texts)));
        }
    }
}
