package vn.trinhky.review.word;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.word.draft.DraftMark;
import vn.trinhky.word.draft.DraftSheet.Purpose;
import vn.trinhky.word.tracked.Hands;
import vn.trinhky.word.tracked.TrackedText;

/** Two versions that were sent to review in one Word file: changes, and open remarks on the later one. */
@Component
public class ComparedForReview {

    private final Compilation compilation;
    private final Remarking remarking;
    private final Reporting reporting;
    private final MessageSource messages;

    ComparedForReview(Compilation compilation, Remarking remarking, Reporting reporting, MessageSource messages) {
        this.compilation = compilation;
        this.remarking = remarking;
        this.reporting = reporting;
        this.messages = messages;
    }

    /** @throws vn.trinhky.web.NotHere if there is no such version, or the officer does not work on the report */
    @Transactional(readOnly = true)
    public TrackedText versions(ReportId id, int from, int to, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        FrozenReport before = compilation.frozen(id, from);
        FrozenReport after = compilation.frozen(id, to);
        Round round = reporting.round(report.round());
        return new TrackedText(
                before.body(),
                after.body(),
                Hands.all(MarginOfVersion.hand(after.sentBy(), after.sentAt())),
                MarginOfVersion.comments(after, remarking.remarksOn(id)),
                new DraftMark("comparison:" + id.value(), after.digest()),
                round.plan().layout(),
                round.regimeName() + ", " + round.period().inWords() + ", " + say("reviewWord.versions", from, to),
                Purpose.COMPARING);
    }

    private String say(String key, Object... details) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, details, locale);
    }
}
