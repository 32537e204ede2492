package vn.trinhky.drafting.nil;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.web.Refusal;

/** Writes nil reports and knows them again. */
@Component
public class NilReporting {

    /** The words of a nil report, in every section that the unit owes. */
    public static final String WORDS = "Trong kỳ báo cáo, đơn vị không phát sinh nội dung phải báo cáo.";

    private final Drafting drafting;
    private final PartWriting writing;
    private final Reporting reporting;

    NilReporting(Drafting drafting, PartWriting writing, Reporting reporting) {
        this.drafting = drafting;
        this.writing = writing;
        this.reporting = reporting;
    }

    /** Whether a part says nothing but that there is nothing to report. */
    public static boolean isNil(SectionTexts texts) {
        return !texts.isEmpty() && texts.byKey().values().stream().allMatch(NilReporting::isNil);
    }

    private static boolean isNil(Manuscript text) {
        return text.blocks().stream().allMatch(NilReporting::isNil);
    }

    private static boolean isNil(Block block) {
        return block instanceof TextBlock line && line.words().strip().equals(WORDS);
    }

    /** Why a nil report cannot be written here now, or null if it can. */
    public @Nullable Refusal objection(Submission part, Officer officer) {
        Refusal objection = part.objectionToWriting(officer);
        return objection == null && !part.texts().isEmpty() ? new SomethingWritten() : objection;
    }

    /**
     * Writes into every section that there is nothing to report. The unit's leader approves it like any other part.
     *
     * @throws SomethingWritten if anything is written already
     */
    @Transactional
    public void declare(SubmissionId id, Officer officer) {
        Submission part = drafting.ownSubmission(id, officer);
        Refusal.raise(objection(part, officer));
        List<SectionPlan> sections = reporting.round(part.round()).plan().contributedSections();
        int version = part.version();
        for (SectionPlan section : sections) {
            version = writing.write(id, section.key(), WORDS, version, officer).version();
        }
    }
}
