package vn.trinhky.word.check;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/** Paper, margins, page number and typeface. */
final class SheetChecks {

    private SheetChecks() {}

    static void check(CheckedFile file, LayoutRules rules, List<Finding> findings) {
        for (SectPr sheet : file.sheets()) {
            paper(sheet, rules, findings);
            margins(sheet, rules, findings);
        }
        pageNumber(file, rules, findings);
        typeface(file, rules, findings);
    }

    private static void paper(SectPr sheet, LayoutRules rules, List<Finding> findings) {
        SectPr.PgSz size = sheet.getPgSz();
        double width = size == null ? 0 : millimetres(size.getW());
        double height = size == null ? 0 : millimetres(size.getH());
        if (Math.abs(Math.min(width, height) - 210) > 1 || Math.abs(Math.max(width, height) - 297) > 1) {
            String found = String.format(Locale.ROOT, "%.0f × %.0f mm", width, height);
            findings.add(new Finding("paper", rules.ground(), found));
        }
    }

    private static void margins(SectPr sheet, LayoutRules rules, List<Finding> findings) {
        SectPr.PgMar margins = sheet.getPgMar();
        double top = margins == null ? 0 : millimetres(margins.getTop());
        double bottom = margins == null ? 0 : millimetres(margins.getBottom());
        double left = margins == null ? 0 : millimetres(margins.getLeft());
        double right = margins == null ? 0 : millimetres(margins.getRight());
        if (!rules.top().allows(top)
                || !rules.top().allows(bottom)
                || !rules.left().allows(left)
                || !rules.right().allows(right)) {
            String found = String.format(Locale.ROOT, "%.0f / %.0f / %.0f / %.0f mm", top, bottom, left, right);
            findings.add(new Finding("margins", rules.ground(), found));
        }
    }

    private static void pageNumber(CheckedFile file, LayoutRules rules, List<Finding> findings) {
        List<CheckedFile.Line> numbers =
                file.header().stream().filter(CheckedFile.Line::hasPageNumber).toList();
        if (numbers.isEmpty()) {
            findings.add(new Finding("pageNumber", rules.ground(), ""));
        }
        for (CheckedFile.Line number : numbers) {
            if (!number.isCentred() || !rules.pageNumberSize().allows(number.size())) {
                findings.add(new Finding("pageNumberLook", rules.ground(), points(number.size())));
            }
        }
        boolean onFirst = file.firstHeader().stream().anyMatch(CheckedFile.Line::hasPageNumber);
        if (!numbers.isEmpty() && (!file.firstPageDiffers() || onFirst)) {
            findings.add(new Finding("pageNumberOnFirstPage", rules.ground(), "1"));
        }
    }

    private static void typeface(CheckedFile file, LayoutRules rules, List<Finding> findings) {
        file.lines().stream()
                .filter(line -> !line.text().isBlank() && !line.font().equals("Times New Roman"))
                .findFirst()
                .ifPresent(line -> findings.add(new Finding("font", rules.ground(), line.font())));
        file.styled("BodyText", "DashItem", "PlusItem", "Numbered1", "Numbered2", "Numbered3", "Numbered4").stream()
                .filter(line -> !line.text().isBlank() && !rules.bodySize().allows(line.size()))
                .findFirst()
                .ifPresent(line -> findings.add(new Finding("bodySize", rules.ground(), points(line.size()))));
    }

    private static String points(double size) {
        return String.format(Locale.ROOT, "%.0f", size);
    }

    private static double millimetres(@Nullable BigInteger twips) {
        return twips == null ? 0 : twips.doubleValue() / 1440 * 25.4;
    }
}
