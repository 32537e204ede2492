package vn.trinhky.compilation.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.commitments.TrialCommitments;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/** How a report accounts for a task. */
@Tag("compiling")
class AccountWordsTests {

    private static final Commitment TASK =
            TrialCommitments.promised("Vận động các hộ làm chuồng trại.", new ReportingPeriod(2026, 1));

    @Test
    void quoteEachUnitByWhatItHasDone() {
        assertThat(words(
                        answer("Xã Đăk Kôi", Became.UNDER_WAY, "Đã làm 03 hộ,\ncòn 02 hộ."),
                        answer("Xã Đăk Pne", Became.DONE, "Y Nguyệt phụ trách, xong 05 hộ."),
                        answer("Thị trấn Đăk Rve", Became.DONE, ""),
                        answer("Phòng Dân tộc", null, "")))
                .isEqualTo("Về nhiệm vụ “Vận động các hộ làm chuồng trại”: "
                        + "xã Đăk Pne đã hoàn thành: Y Nguyệt phụ trách, xong 05 hộ; thị trấn Đăk Rve đã hoàn thành; "
                        + "xã Đăk Kôi đang thực hiện: đã làm 03 hộ, còn 02 hộ; còn Phòng Dân tộc chưa báo cáo.");
    }

    @Test
    void countUnitsWhereThereAreMany() {
        List<UnitAnswer> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            many.add(answer("Xã " + i, i < 2990 ? Became.DONE : null, "Đã làm."));
        }

        assertThat(words(many.toArray(UnitAnswer[]::new)))
                .endsWith("”: 2990 đơn vị đã hoàn thành; còn 10 đơn vị chưa báo cáo.");
        assertThat(AccountWords.quoted(task(many))).isEmpty();
    }

    private static String words(UnitAnswer... answers) {
        return AccountWords.of(task(List.of(answers)));
    }

    private static AnsweredTask task(List<UnitAnswer> answers) {
        return new AnsweredTask(TASK, answers, List.of(), List.of(), false, false);
    }

    private static UnitAnswer answer(String name, @Nullable Became became, String account) {
        UnitId unit = new UnitId(UUID.randomUUID());
        Outcome outcome = became == null
                ? null
                : new Outcome(
                        new CommitmentId(UUID.randomUUID()),
                        unit,
                        1,
                        new ReportingPeriod(2026, 2),
                        new Answer(became, account, List.of()),
                        "Y Nguyệt",
                        Instant.EPOCH);
        return new UnitAnswer(unit, name, null, outcome);
    }
}
