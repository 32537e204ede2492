package vn.trinhky.word;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines above an appendix exactly as they are printed, the same in every form of the document.
 *
 * @param label such as "Phụ lục I"
 * @param pointer names the document that it belongs to
 */
public record AppendixHeading(String label, String title, String pointer) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /**
     * The heading of one appendix.
     *
     * <p>State: a Roman number, and the pointer is left blank, because the signature of an electronic document says number
     * and date. (Decree 30/2020, appendix I) Party: an Arabic number, and only when there are several; the document is
     * cited as anywhere else.
     *
     * @param position from 0
     * @param fixedTexts of the document's template
     */
    public static AppendixHeading of(OfficialDocument document, int position, Map<String, String> fixedTexts) {
        String title = document.appendices().get(position).title();
        boolean isOfTheState = document.profile().isOfTheState();
        return new AppendixHeading(
                isOfTheState
                        ? "Phụ lục " + ROMAN.get(position)
                        : arabic(position, document.appendices().size()),
                title,
                "(Kèm theo " + typeName(document) + " "
                        + number(document, isOfTheState, fixedTexts.getOrDefault("number", ""))
                        + (isOfTheState ? date(null) : date(document.date())) + ")");
    }

    /** Whether the pages of an appendix are counted for themselves. (Decree 30/2020, appendix I, II.1; State only) */
    public static boolean countsPagesAnew(LayoutProfile profile) {
        return profile.isOfTheState();
    }

    private static String arabic(int position, int of) {
        return of == 1 ? "Phụ lục" : String.format(Locale.ROOT, "Phụ lục số %02d", position + 1);
    }

    private static String typeName(OfficialDocument document) {
        String name = document.typeName().toLowerCase(Locale.ROOT);
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String number(OfficialDocument document, boolean isBlank, String pattern) {
        String line = PrintedLines.number(pattern, isBlank ? null : document.number(), document.notation());
        return line.isEmpty() ? line : line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
    }

    private static String date(@Nullable LocalDate date) {
        if (date == null) {
            return " ngày" + PrintedLines.GAP + "tháng" + PrintedLines.GAP + "năm" + PrintedLines.GAP;
        }
        return ", ngày " + PrintedLines.twoDigits(date.getDayOfMonth()) + "/" + PrintedLines.month(date.getMonthValue())
                + "/" + date.getYear();
    }
}
