package vn.trinhky.punctuality.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.PartWriting;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.nil.NilReporting;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** A round that was due on a Friday in June 2024, of seven communes of different habits. */
class JuneRound {

    static final LocalDate DUE = LocalDate.of(2024, 6, 14);

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Drafting drafting;

    @Autowired
    PartWriting writing;

    @Autowired
    NilReporting nil;

    @Autowired
    Reporting reporting;

    @Autowired
    JdbcTemplate database;

    RoundId open(ReportingPeriod period) {
        RoundId round = rounds.open(period);
        String year = period.label();
        send(
                0,
                round,
                "- Họp giao ban tháng với trưởng thôn về vệ sinh môi trường và nước sạch trong " + year,
                DUE.minusDays(4));
        send(1, round, "- Ra quân trồng rừng phòng hộ ở phía đông của xã cùng các hội, đoàn thể " + year, DUE);
        send(2, round, "- Mở lớp dạy nghề dệt thổ cẩm cho phụ nữ ở nhà rông văn hóa của làng " + year, DUE.plusDays(3));
        database.update(
                "update round set amendments = jsonb_build_object('deadlines', jsonb_build_object(?, '2024-06-20'), 'withdrawn', '[]'::jsonb, 'moved', '{}'::jsonb) where round_id = ?",
                drafting.progress(rounds.partOf("dao", round), cast.compiler())
                        .unit()
                        .value()
                        .toString(),
                round.value());
        send(
                3,
                round,
                "- Xây cầu dân sinh qua suối bằng tiền đóng góp của nhân dân trong hai thôn " + year,
                DUE.plusDays(5));
        SubmissionId nothing = rounds.partOf("tuan", round);
        nil.declare(nothing, cast.officer("tuan"));
        approve(4, nothing, DUE.minusDays(1));
        database.update("update round set deadline = ? where round_id = ?", DUE, round.value());
        reporting.closeCollection(round, cast.compiler());
        return round;
    }

    SubmissionId send(int commune, RoundId round, String text, LocalDate on) {
        Officer drafter = cast.officer(Cast.COMMUNES.get(commune).drafter());
        SubmissionId part = rounds.partOf(Cast.COMMUNES.get(commune).drafter(), round);
        writing.write(part, "I.1", text, drafting.ownSubmission(part, drafter).version(), drafter);
        return approve(commune, part, on);
    }

    private SubmissionId approve(int commune, SubmissionId part, LocalDate on) {
        drafting.requestApproval(part, cast.officer(Cast.COMMUNES.get(commune).drafter()));
        drafting.approve(part, cast.officer(Cast.COMMUNES.get(commune).approver()));
        OffsetDateTime at = OffsetDateTime.of(on, LocalTime.of(16, 59), ZoneOffset.ofHours(7));
        database.update("update submission set last_submitted_at = ? where submission_id = ?", at, part.value());
        database.update("update submitted_version set submitted_at = ? where submission_id = ?", at, part.value());
        return part;
    }
}
