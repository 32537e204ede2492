package vn.trinhky.word.check;

import java.util.List;

/** The lines below the body: recipients, capacity, signer. */
final class FootChecks {

    private FootChecks() {}

    static void check(CheckedFile file, LayoutRules rules, List<Finding> findings) {
        recipients(texts(file, "Recipient"), rules, findings);
        List<String> capacity = texts(file, "Capacity", "Position");
        if (capacity.isEmpty() || capacity.stream().anyMatch(String::isBlank)) {
            findings.add(new Finding("capacity", rules.ground(), String.join(" / ", capacity)));
        }
        if (texts(file, "Signer").stream().allMatch(String::isBlank)) {
            findings.add(new Finding("signer", rules.ground(), ""));
        }
    }

    private static void recipients(List<String> lines, LayoutRules rules, List<Finding> findings) {
        if (lines.isEmpty()) {
            findings.add(new Finding("recipients", rules.ground(), ""));
            return;
        }
        String last = lines.get(lines.size() - 1);
        if (!last.endsWith(".")) {
            findings.add(new Finding("recipientsEnd", rules.ground(), last));
        }
        if (!last.startsWith("- Lưu")) {
            findings.add(new Finding("fileCopy", rules.ground(), last));
        }
    }

    private static List<String> texts(CheckedFile file, String... styles) {
        return file.styled(styles).stream().map(line -> line.text().strip()).toList();
    }
}
