package vn.trinhky.word.check.piece;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trinhky.word.check.seen.SeenLine;

/** By which words the components of a document are known. All is compared without diacritics, since those get lost. */
final class Wording {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TITLE = Pattern.compile("dang cong san viet nam|.*xa hoi chu nghia viet nam");
    private static final Pattern MOTTO = Pattern.compile(".*doc lap.*tu do.*hanh phuc.*");
    private static final Pattern NUMBER = Pattern.compile("so ?:? ?[\\d…. ]*[-/].{1,40}");
    private static final Pattern DATE = Pattern.compile(".{0,60}ngay\\b.{0,14}\\bthang\\b.{0,14}\\bnam\\b.{0,8}");
    private static final Pattern STAR = Pattern.compile("[*★✶✱＊]+");
    private static final Pattern URGENCY = Pattern.compile("(thuong )?khan|hoa toc.{0,16}");
    private static final Pattern LETTER = Pattern.compile("v/v\\b.*|v/v:.*");
    private static final Pattern HYPHENS = Pattern.compile("[-–—_=.*]{2,}");
    private static final Pattern ADDRESSED = Pattern.compile("kinh (gui|trinh)\\b.*");
    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan ?:?.{0,3}");
    private static final Pattern APPENDIX = Pattern.compile("phu luc( so)?( ?[ivxlc]+| ?\\d+)?[.:]?");
    private static final Pattern NOTE = Pattern.compile("[(\\[].*[)\\]]");
    private static final Pattern HEADING = Pattern.compile("([IVX]+|[A-Z])[.\\-)] .*|(Phần|Chương|Mục|Điều) .*");

    private static final Pattern POST = Pattern.compile(
            ".*\\b(chu tich|bi thu|truong|giam doc|pho|chanh|bo truong|t/m|k/t|t/l|tm\\.|kt\\.|tl\\.|tuq\\.|q\\.).*");

    private static final Set<String> TYPES = Set.of(
            ("nghi quyet,quyet dinh,chi thi,ket luan,quy che,quy dinh,thong tri,huong dan,thong bao,thong cao,tuyen bo,"
                            + "loi keu goi,bao cao,ke hoach,quy hoach,chuong trinh,de an,phuong an,du an,to trinh,bien ban,"
                            + "cong dien,ban ghi nho,ban thoa thuan,giay uy quyen,giay moi,giay gioi thieu,giay nghi phep,"
                            + "phieu gui,phieu chuyen,phieu bao,thu cong,hop dong,chien luoc,chuong trinh hanh dong")
                    .split(","));

    private Wording() {}

    /** The words without diacritics and capitals. */
    static String folded(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT).replace('đ', 'd').strip();
    }

    static boolean isTitle(SeenLine line) {
        return TITLE.matcher(folded(line.text())).matches();
    }

    static boolean isMotto(SeenLine line) {
        return MOTTO.matcher(folded(line.text())).matches();
    }

    static boolean isNumber(SeenLine line) {
        return NUMBER.matcher(folded(line.text())).matches();
    }

    static boolean isPlaceAndDate(SeenLine line) {
        return DATE.matcher(folded(line.text())).matches();
    }

    static boolean isStar(SeenLine line) {
        return STAR.matcher(line.text()).matches();
    }

    static boolean isUrgency(SeenLine line) {
        return URGENCY.matcher(folded(line.text())).matches();
    }

    static boolean isLetterSubject(SeenLine line) {
        return LETTER.matcher(folded(line.text())).matches();
    }

    static boolean isHyphens(SeenLine line) {
        return HYPHENS.matcher(line.text()).matches();
    }

    static boolean isType(SeenLine line) {
        return TYPES.contains(folded(line.text()));
    }

    static boolean isAddressed(SeenLine line) {
        return ADDRESSED.matcher(folded(line.text())).matches();
    }

    static boolean isRecipientsLabel(SeenLine line) {
        return RECIPIENTS.matcher(folded(line.text())).matches();
    }

    static boolean isAppendix(SeenLine line) {
        return APPENDIX.matcher(folded(line.text())).matches();
    }

    /** A remark in brackets where the signature will be. */
    static boolean isNote(SeenLine line) {
        return NOTE.matcher(line.text()).matches();
    }

    static boolean isHeading(SeenLine line) {
        return HEADING.matcher(line.printed()).matches();
    }

    /** Whether it names an authority or a post and so is no person's name. */
    static boolean isPost(SeenLine line) {
        String words = line.printed();
        return words.equals(words.toUpperCase(Locale.ROOT))
                && POST.matcher(folded(words)).matches();
    }

    static boolean isDashed(SeenLine line) {
        return line.printed().matches("[-–•+*].*");
    }
}
