package vn.trinhky.figures.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.trinhky.figures.Definition;
import vn.trinhky.figures.Definition.AddingUp;
import vn.trinhky.figures.Definition.Bounds;
import vn.trinhky.figures.Definition.Kind;
import vn.trinhky.figures.Definition.Words;
import vn.trinhky.figures.Indicator;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.figures.speech.Answer;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureQuestion.Form;
import vn.trinhky.manuscript.FigureQuestion.Scope;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextReader;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/** Indicators of a campaign and what they say, for checks without a database. */
final class Campaign {

    static final ReportingPeriod PERIOD = new ReportingPeriod(2024, 2);
    static final UnitId LATE = new UnitId(UUID.fromString("00000000-0000-0000-0000-000000000001"));

    private final List<Indicator> indicators = List.of(
            indicator("MH-MOI", "Mô hình mới ra mắt", "mô hình"),
            indicator("MH-DUNG", "Mô hình dừng hoạt động", "mô hình"),
            indicator("MH-DAT", "Mô hình dừng vì đã đạt mục tiêu", "mô hình"),
            indicator("MH-KHONG", "Mô hình dừng vì không hiệu quả", "mô hình"),
            indicator("TT-BUOI", "Buổi tuyên truyền", "buổi"),
            indicator("TT-LUOT", "Lượt người dự tuyên truyền", "lượt người"),
            indicator("TT-XE", "Lượt tuyên truyền bằng xe lưu động", "lượt"),
            indicator("TT-TIN", "Tin phát trên hệ thống truyền thanh", "tin"),
            indicator("TT-BAI", "Bài phát trên hệ thống truyền thanh", "bài"),
            indicator("PT-NGU", "Hộ còn ngủ đằm", "hộ"),
            indicator("PT-THA", "Hộ còn thả rông gia súc, gia cầm", "hộ"));
    private final Map<String, Long> amounts = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    private static Indicator indicator(String code, String name, String counted) {
        return new Indicator(
                new RegimeId(UUID.fromString("00000000-0000-0000-0000-000000000009")),
                code,
                1,
                new Definition(
                        new ReportingPeriod(2020, 1),
                        new Words(name, name),
                        new Words(counted, counted),
                        Kind.COUNT,
                        0,
                        AddingUp.SUM,
                        AddingUp.SUM,
                        null,
                        List.of(),
                        null,
                        Bounds.NONE,
                        Map.of(),
                        List.of(),
                        null));
    }

    /** Says what all units together report. */
    Campaign counts(String code, long amount) {
        amounts.put(code + "/all/this", amount);
        return this;
    }

    /** Says what a question with another scope or period is answered. */
    Campaign counts(String code, String scopeAndSpan, long amount) {
        amounts.put(code + "/" + scopeAndSpan, amount);
        return this;
    }

    Campaign answers(Answer answer) {
        answers.put(answer.question().notation(), answer);
        return this;
    }

    CheckedText check(String plainText) {
        return check(PlainTextReader.read(plainText).manuscript());
    }

    CheckedText check(Manuscript text) {
        Examination examination =
                new Examination(text, indicators, List.of(), new Standpoint(PERIOD, Scope.ALL, List.of()));
        return examination.judge(answered(examination.questions()));
    }

    private Map<FigureQuestion, Answer> answered(Set<FigureQuestion> questions) {
        Map<FigureQuestion, Answer> answered = new LinkedHashMap<>();
        questions.forEach(question -> answered.put(question, answer(question)));
        return answered;
    }

    private Answer answer(FigureQuestion question) {
        String notation = question.notation();
        Answer known = answers.get(notation);
        Long amount = amounts.get(notation.substring(0, notation.lastIndexOf('/')));
        if (known != null || amount == null) {
            return known == null ? new Answer(question, null, null, List.of(), null) : known;
        }
        String said = OfficeNumber.write(BigDecimal.valueOf(amount), 0);
        return new Answer(
                question,
                question.form() == Form.ROUNDED
                        ? "hơn " + OfficeNumber.write(BigDecimal.valueOf(amount / 1000 * 1000), 0)
                        : said,
                BigDecimal.valueOf(amount),
                List.of(),
                null);
    }
}
