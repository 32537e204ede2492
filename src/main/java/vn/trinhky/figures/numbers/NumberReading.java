package vn.trinhky.figures.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.numbers.WrittenNumber.Bound;
import vn.trinhky.figures.numbers.WrittenNumber.Use;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.figures.Mention;

/**
 * Finds the numbers of a sentence that count something. Dates, periods, years, numbers of documents, articles, tasks,
 * villages and programmes ("13-CT/TU", "Đề án 939", "thôn 5", "10 nội dung") do not.
 */
final class NumberReading {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:điều|khoản|điểm|mục|chương|phần|(?<!trong )số|thứ|thôn|làng|tổ|khu phố|khối|đề án|dự án|phụ lục|nghị quyết"
                    + "|quyết định|kế hoạch|chỉ thị|công văn|thông báo|chương trình|khóa|lớp|trang|bảng|biểu|giai đoạn|nhiệm kỳ"
                    + "|tháng|quý|năm|quốc lộ|tỉnh lộ|km|chỉ tiêu|lần|đợt|cấp|mẫu|U)\\s*|[\\p{L}\\d])$",
            FLAGS);
    private static final Pattern NO_COUNT = Pattern.compile(
            "^\\s*(?:nội dung|chương trình|tiêu chí|tháng|năm|quý|ngày|tuần|giờ|phút|triệu đồng|đồng|giờ|h\\b|\\)|[-–]\\s*\\d)",
            FLAGS);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern CHANGE = Pattern.compile("\\b(?:tăng|giảm)(?: thêm| được)?\\s*$", FLAGS);
    private static final Pattern EARLIER =
            Pattern.compile("\\b(?:so với|cùng kỳ|kỳ trước|quý trước|năm trước)[^,;()]{0,25}$", FLAGS);
    private static final Pattern MORE = Pattern.compile("\\b(?:hơn|trên|quá)\\s*$", FLAGS);
    private static final Pattern LESS = Pattern.compile("\\b(?:gần|dưới|chưa đến)\\s*$", FLAGS);
    private static final Pattern ABOUT = Pattern.compile("\\b(?:khoảng|chừng|xấp xỉ|độ)\\s*$", FLAGS);
    private static final Pattern PLACE = Pattern.compile("\\b(?:thôn|làng|tổ dân phố|khu phố)\\b", FLAGS);
    private static final Pattern PLAN =
            Pattern.compile("\\b(?:phấn đấu|sẽ|dự kiến|mỗi (?:tuần|tháng|quý|năm)|ít nhất|tối thiểu)\\b[^;]*$", FLAGS);
    private static final String SEPARATORS = ";:,()" + Sentence.MARK;
    private static final String STOPS = ";()" + Sentence.MARK;

    private final String sentence;
    private final BlockId block;
    private final int offset;
    private final boolean planned;

    private NumberReading(String sentence, BlockId block, int offset, boolean planned) {
        this.sentence = sentence;
        this.block = block;
        this.offset = offset;
        this.planned = planned;
    }

    /**
     * @param offset where the sentence begins in its block
     * @param planned whether it stands among the tasks ahead
     */
    static List<WrittenNumber> in(String sentence, BlockId block, int offset, boolean planned) {
        return new NumberReading(sentence, block, offset, planned).numbers();
    }

    private List<WrittenNumber> numbers() {
        List<Mention> counts = Mention.in(sentence).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NUMBER)
                .filter(this::counts)
                .toList();
        List<WrittenNumber> numbers = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int before = i == 0 ? 0 : end(counts.get(i - 1));
            int after = i + 1 < counts.size() ? counts.get(i + 1).at() : sentence.length();
            number(counts.get(i), before, after).ifPresent(numbers::add);
        }
        return numbers;
    }

    private boolean counts(Mention mention) {
        return !NAMED.matcher(sentence.substring(0, mention.at())).find()
                && !NO_COUNT.matcher(sentence.substring(end(mention))).find()
                && !YEAR.matcher(mention.said()).matches()
                && mention.said().length() < 12;
    }

    private Optional<WrittenNumber> number(Mention mention, int from, int to) {
        return OfficeNumber.read(mention.said()).map(value -> number(mention, value, from, to));
    }

    private WrittenNumber number(Mention mention, BigDecimal value, int from, int to) {
        boolean share = sentence.startsWith("%", end(mention));
        int end = end(mention) + (share ? 1 : 0);
        String before = afterTheLastSeparator(sentence.substring(from, mention.at()));
        String after = beforeTheNextSeparator(sentence.substring(end, Math.max(end, to)));
        return new WrittenNumber(
                block,
                offset + mention.at(),
                sentence.substring(mention.at(), end),
                value,
                bound(mention),
                use(mention, after),
                before,
                after);
    }

    private Use use(Mention mention, String after) {
        String before = sentence.substring(0, mention.at());
        if (CHANGE.matcher(before).find()) {
            return Use.CHANGE;
        }
        if (EARLIER.matcher(before).find()) {
            return Use.EARLIER;
        }
        if (planned || PLAN.matcher(before).find()) {
            return Use.PLAN;
        }
        return PLACE.matcher(after).find() ? Use.AT_A_PLACE : Use.AMOUNT;
    }

    private Bound bound(Mention mention) {
        String before = sentence.substring(0, mention.at());
        if (MORE.matcher(before).find()) {
            return Bound.MORE;
        }
        if (LESS.matcher(before).find()) {
            return Bound.LESS;
        }
        return ABOUT.matcher(before).find() ? Bound.ABOUT : Bound.EXACT;
    }

    private static String afterTheLastSeparator(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            if (SEPARATORS.indexOf(words.charAt(i)) >= 0) {
                return words.substring(i + 1);
            }
        }
        return words;
    }

    private static String beforeTheNextSeparator(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (STOPS.indexOf(words.charAt(i)) >= 0) {
                return words.substring(0, i);
            }
        }
        return words;
    }

    private static int end(Mention mention) {
        return mention.at() + mention.said().length();
    }
}
