package vn.trinhky.word.check.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.check.finding.NamedRule;
import vn.trinhky.word.check.piece.Foot;
import vn.trinhky.word.check.piece.Head;
import vn.trinhky.word.check.piece.Middle;
import vn.trinhky.word.check.seen.SeenLine;

/** The components stand in the order of the rules. */
final class OrderChecks {

    private final Inquiry inquiry;
    private final List<SeenLine> all;

    private OrderChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.all = inquiry.pieces().all();
    }

    static void check(Inquiry inquiry) {
        OrderChecks order = new OrderChecks(inquiry);
        Head head = inquiry.pieces().head();
        Middle middle = inquiry.pieces().middle();
        Foot foot = inquiry.pieces().foot();
        order.before(last(head.issuers()), head.number());
        order.before(head.title(), head.motto());
        order.before(head.title(), head.placeAndDate());
        order.before(head.number(), middle.type());
        order.before(head.placeAndDate(), middle.type());
        order.before(last(middle.subject()), middle.addressed());
        order.before(middle.type(), foot.signer());
        order.before(last(inquiry.pieces().body()), foot.signer());
    }

    private static @Nullable SeenLine last(List<SeenLine> lines) {
        return lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    private void before(@Nullable SeenLine first, @Nullable SeenLine second) {
        if (first != null && second != null && place(first) > place(second)) {
            inquiry.broken(NamedRule.ORDER, first.printed(), second);
        }
    }

    private int place(SeenLine line) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).is(line)) {
                return i;
            }
        }
        return -1;
    }
}
