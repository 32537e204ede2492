package vn.trinhky.word.check.rule;

import java.util.List;
import java.util.regex.Pattern;
import vn.trinhky.word.check.finding.Element;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.piece.Foot;
import vn.trinhky.word.check.seen.SeenLine;

/** Authority, post and name of the signer. */
final class SignatureChecks {

    private static final Pattern AUTHORITY = Pattern.compile("(T/M|K/T|T/L|T/U|TM\\b|KT\\b|TL\\b|TUQ\\b|Q\\.).*");
    private static final Pattern DEPUTY = Pattern.compile("PHÓ .*|.* PHÓ");
    private static final Pattern TITLED = Pattern.compile(
            "((GS|PGS|TS|ThS|Th\\.S|BS|KS|CN|LS|TSKH|BSCK ?I{1,2})[.,]|(Giáo sư|Phó giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|"
                    + "Kỹ sư|Cử nhân|Luật sư)\\b).*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private SignatureChecks() {}

    static void check(Inquiry inquiry) {
        Foot foot = inquiry.pieces().foot();
        capacity(inquiry, foot.capacity());
        SeenLine signer = foot.signer();
        if (signer == null) {
            inquiry.missing(NamedRule.SIGNER, "");
            return;
        }
        LookChecks.check(inquiry, Element.SIGNER, signer);
        if (TITLED.matcher(signer.text()).matches()) {
            inquiry.broken(NamedRule.SIGNER_WITHOUT_TITLE, "", signer);
        }
    }

    private static void capacity(Inquiry inquiry, List<SeenLine> lines) {
        List<SeenLine> authorities =
                lines.stream().filter(SignatureChecks::isAuthority).toList();
        List<SeenLine> posts = lines.stream().filter(line -> !isAuthority(line)).toList();
        if (posts.isEmpty()) {
            inquiry.missing(NamedRule.CAPACITY, "");
        }
        for (SeenLine line : authorities) {
            if (inquiry.norms().foreignAuthority().matcher(line.printed()).matches()) {
                String wanted = inquiry.norms().ofState() ? "TM. KT. TL. TUQ." : "T/M, K/T, T/L";
                inquiry.broken(NamedRule.AUTHORITY_FORM, wanted, line);
            }
        }
        LookChecks.check(inquiry, Element.AUTHORITY, authorities);
        LookChecks.check(
                inquiry,
                Element.POSITION,
                posts.stream()
                        .filter(line -> !line.text().equalsIgnoreCase("kiêm"))
                        .toList());
        boolean deputy =
                posts.stream().anyMatch(line -> DEPUTY.matcher(line.printed()).matches());
        if (deputy && authorities.isEmpty()) {
            SeenLine post = posts.get(posts.size() - 1);
            inquiry.broken(NamedRule.DEPUTY_AUTHORITY, inquiry.norms().ofState() ? "KT." : "K/T", post);
        }
    }

    private static boolean isAuthority(SeenLine line) {
        return AUTHORITY.matcher(line.printed()).matches();
    }
}
