package vn.trinhky.verification.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address to look a document up at, as it stands on its last pages: it may run over two lines. */
final class PrintedAddress {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,200}?/v/[0-9A-Z]{5}-[0-9A-Z]{5}");

    private PrintedAddress() {}

    static @Nullable String in(List<String> pages) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            Matcher found = ADDRESS.matcher(pages.get(i).replaceAll("[\\s\\p{Z}\\p{Cf}]+", ""));
            if (found.find()) {
                return found.group();
            }
        }
        return null;
    }
}
