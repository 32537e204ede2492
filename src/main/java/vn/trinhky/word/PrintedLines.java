package vn.trinhky.word;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines around the body exactly as they are printed: the facts of the document set into the fixed texts of its
 * template, so that the Word file and every other form say the same.
 *
 * @param addressees "Kính gửi:" and who it names, one printed line each; empty for documents without it
 * @param recipients the lines below "Nơi nhận:" with dash and punctuation
 */
public record PrintedLines(
        String number,
        String placeDate,
        List<String> addressees,
        String recipientsLabel,
        List<String> recipients,
        List<CapacityLine> capacity) {

    /** Room for a number that is written by hand on a draft. */
    static final String GAP = "\u00a0".repeat(5);

    private static final String DOTS = "…";
    private static final Pattern AUTHORITY = Pattern.compile("(T/M|K/T|T/L|TM\\.|KT\\.|TL\\.|TUQ\\.|Q\\.).*");

    /** A line above the signature; authority lines are set apart from the post of the signer. */
    public record CapacityLine(String text, boolean isAuthority) {}

    public PrintedLines {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
        capacity = List.copyOf(capacity);
    }

    /** The lines of this document with the {@linkplain TemplateMeasures#fixedTexts() fixed texts} of its template. */
    public static PrintedLines of(OfficialDocument document, Map<String, String> fixedTexts) {
        return new PrintedLines(
                number(fixedTexts.getOrDefault("number", ""), document.number(), document.notation()),
                placeDate(document, fixedTexts.getOrDefault("placeDate", "")),
                addressees(document.addressees(), fixedTexts.getOrDefault("addresseesLabel", "")),
                fixedTexts.getOrDefault("recipientsLabel", ""),
                recipients(document.recipients(), fixedTexts),
                capacity(document.capacity()));
    }

    /** The lines below "Nơi nhận:" with dash and punctuation of the template. */
    public static List<String> recipients(List<String> recipients, Map<String, String> fixedTexts) {
        return listed(recipients, fixedTexts.getOrDefault("recipients", ""));
    }

    /** @param number null for room to write it */
    static String number(String pattern, @Nullable Integer number, String notation) {
        return pattern.replace("{number}", number == null ? GAP : twoDigits(number))
                .replace("{notation}", notation);
    }

    /** Days 1 to 9 and the months January and February carry a leading zero. (Decree 30/2020, appendix I, II.4) */
    private static String placeDate(OfficialDocument document, String pattern) {
        LocalDate date = document.date();
        return pattern.replace("{place}", document.place())
                .replace("{day}", date == null ? DOTS : twoDigits(date.getDayOfMonth()))
                .replace("{month}", date == null ? DOTS : month(date.getMonthValue()))
                .replace("{year}", date == null ? DOTS : Integer.toString(date.getYear()));
    }

    static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String month(int month) {
        return month <= 2 ? twoDigits(month) : Integer.toString(month);
    }

    /** One addressee stands beside the label, several stand below it. (Decree 30/2020, appendix I, II.9a) */
    private static List<String> addressees(List<String> names, String pattern) {
        if (names.isEmpty()) {
            return List.of();
        }
        String[] lines = pattern.split("\n", 2);
        if (names.size() == 1) {
            return List.of(lines[0] + " " + names.get(0));
        }
        List<String> printed = new ArrayList<>();
        printed.add(lines[0]);
        printed.addAll(listed(names, lines.length < 2 ? "" : lines[1]));
        return printed;
    }

    /** The pattern's first line serves all entries but the last, its last line the last. */
    private static List<String> listed(List<String> entries, String pattern) {
        String[] lines = pattern.isEmpty() ? new String[] {"{}"} : pattern.split("\n");
        List<String> printed = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            printed.add(filled(i == entries.size() - 1 ? lines[lines.length - 1] : lines[0], entries.get(i)));
        }
        return printed;
    }

    private static String filled(String pattern, String entry) {
        int from = pattern.indexOf('{');
        int to = pattern.indexOf('}', from + 1);
        return from < 0 || to < 0 ? pattern + entry : pattern.substring(0, from) + entry + pattern.substring(to + 1);
    }

    /**
     * Only lines that name an authority stand for one: a head signs directly, with nothing but posts above the name.
     * (Guidance 36-HD/VPTW: authority bold, post upright)
     */
    private static List<CapacityLine> capacity(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> new CapacityLine(line, AUTHORITY.matcher(line).matches()))
                .toList();
    }
}
