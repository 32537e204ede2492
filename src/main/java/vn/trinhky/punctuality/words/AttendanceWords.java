package vn.trinhky.punctuality.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trinhky.figures.OfficeNumber;
import vn.trinhky.punctuality.Standing;
import vn.trinhky.punctuality.words.Attendance.Attended;

/** Says in Vietnamese who kept a reporting regime and who did not. */
final class AttendanceWords {

    /** More units are not named one by one but counted by their kinds. */
    static final int NAMED = 8;

    private final Attendance attendance;

    AttendanceWords(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The paragraph; null when nobody is asked. */
    @Nullable
    String paragraph() {
        if (attendance.asked() == 0) {
            return null;
        }
        if (attendance.asked() == 1) {
            return single(attendance.units().get(0));
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(kept());
        late().ifPresent(clauses::add);
        missing().ifPresent(clauses::add);
        pending().ifPresent(clauses::add);
        nil().ifPresent(clauses::add);
        return String.join("; ", clauses);
    }

    /** {@code 05/07 đơn vị}; null when nobody is asked. */
    @Nullable
    String counted() {
        return attendance.asked() == 0 ? null : share(onTime()) + " đơn vị";
    }

    /** {@code 71,4%} of the units whose day is over; null when there are none. */
    @Nullable
    String rate() {
        int owing = attendance.asked() - attendance.standing(Standing.PENDING).size();
        if (owing == 0) {
            return null;
        }
        BigDecimal rate = BigDecimal.valueOf(100L * onTime())
                .divide(BigDecimal.valueOf(owing), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return OfficeNumber.inTable(rate, Math.max(0, rate.scale())) + "%";
    }

    private static String single(Attended unit) {
        String name = unit.name();
        String nil = unit.nil() ? ", báo cáo không phát sinh" : "";
        return switch (unit.standing()) {
            case ON_TIME -> name + " gửi báo cáo đúng hạn" + nil;
            case LATE -> name + " gửi báo cáo chậm " + days(unit.days()) + nil;
            case MISSING -> name + " không gửi báo cáo";
            case PENDING -> name + " chưa đến hạn gửi báo cáo";
        };
    }

    private String kept() {
        int onTime = onTime();
        if (onTime == attendance.asked()) {
            return "các đơn vị chấp hành nghiêm chế độ báo cáo, " + share(onTime) + " đơn vị gửi báo cáo đúng hạn";
        }
        return onTime == 0 ? "chưa có đơn vị nào gửi báo cáo đúng hạn" : share(onTime) + " đơn vị gửi báo cáo đúng hạn";
    }

    private Optional<String> late() {
        List<Attended> late = attendance.standing(Standing.LATE);
        return clause(late, "gửi báo cáo chậm", unit -> unit.name() + " (" + days(unit.days()) + ")")
                .map(said -> late.size() > NAMED ? said + span(late) : said);
    }

    private Optional<String> missing() {
        return clause(attendance.standing(Standing.MISSING), "không gửi báo cáo", Attended::name);
    }

    private Optional<String> pending() {
        List<Attended> pending = attendance.standing(Standing.PENDING);
        return pending.isEmpty()
                ? Optional.empty()
                : Optional.of(number(pending.size()) + " đơn vị chưa đến hạn gửi báo cáo");
    }

    private Optional<String> nil() {
        return clause(attendance.nil(), "báo cáo không phát sinh", Attended::name);
    }

    /** {@code 02 đơn vị không gửi báo cáo: xã A, xã B}; many units by kind: {@code (10 xã, 02 phường)}. */
    private static Optional<String> clause(List<Attended> units, String what, Function<Attended, String> named) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        String said = number(units.size()) + " đơn vị " + what;
        return Optional.of(
                units.size() > NAMED
                        ? said + " (" + byKind(units) + ")"
                        : said + ": " + units.stream().map(named).collect(Collectors.joining(", ")));
    }

    /** The kind with the most units first; kinds with as many in the order in which they come. */
    private static String byKind(List<Attended> units) {
        Map<String, Long> kinds = units.stream()
                .collect(Collectors.groupingBy(Attended::kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> number(kind.getValue()) + " " + kind.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String span(List<Attended> late) {
        int least = late.stream().mapToInt(Attended::days).min().orElse(0);
        int most = late.stream().mapToInt(Attended::days).max().orElse(0);
        return least == most ? ", mỗi đơn vị " + days(most) : ", từ " + number(least) + " đến " + days(most);
    }

    private int onTime() {
        return attendance.standing(Standing.ON_TIME).size();
    }

    private String share(int units) {
        return number(units) + "/" + number(attendance.asked());
    }

    private static String days(int days) {
        return number(days) + " ngày làm việc";
    }

    private static String number(long number) {
        return OfficeNumber.write(BigDecimal.valueOf(number), 0);
    }
}
