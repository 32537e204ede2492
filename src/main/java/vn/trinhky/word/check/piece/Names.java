package vn.trinhky.word.check.piece;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.seen.SeenLine;
import vn.trinhky.word.check.seen.Type;

/**
 * The names at the upper left: the body that issues the document, and above it the one it belongs to. Either may take
 * several lines; what tells them apart is the name of the style, then bold type, then the words.
 */
record Names(List<SeenLine> superiors, List<SeenLine> issuers) {

    /** Styles as our templates name them. */
    private static final String OF_ISSUER = "cơ quan ban hành";

    private static final Set<String> OF_SUPERIOR = Set.of("cơ quan cấp trên", "cơ quan chủ quản");

    /** How the second line of a name begins. */
    private static final Pattern GOES_ON = Pattern.compile("(xa|phuong|dac khu|thi tran|huyen|quan|tinh|thanh pho|"
            + "cuoc van dong|khoi|cac|va|ve|thuc hien|chi dao|nhan dan)\\b.*");

    static Names of(List<SeenLine> left, @Nullable SeenLine number) {
        List<SeenLine> above = number == null
                ? left
                : left.stream().filter(line -> line.number() < number.number()).toList();
        List<SeenLine> names = above.isEmpty() ? left.subList(0, Math.min(2, left.size())) : above;
        int first = firstOfIssuer(names);
        return new Names(names.subList(0, first), names.subList(first, names.size()));
    }

    private static int firstOfIssuer(List<SeenLine> names) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).style().equals(OF_ISSUER)) {
                return i;
            }
        }
        if (names.stream().allMatch(name -> OF_SUPERIOR.contains(name.style()))) {
            return names.size();
        }
        int first = names.size();
        while (first > 0 && names.get(first - 1).all(Type::bold)) {
            first--;
        }
        boolean tellsApart = first > 0 && first < names.size();
        return tellsApart ? first : byWords(names);
    }

    private static int byWords(List<SeenLine> names) {
        int first = Math.max(0, names.size() - 1);
        while (first > 0
                && GOES_ON.matcher(Wording.folded(names.get(first).text())).matches()) {
            first--;
        }
        return first;
    }
}
