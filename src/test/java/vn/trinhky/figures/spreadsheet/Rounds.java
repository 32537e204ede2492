package vn.trinhky.figures.spreadsheet;

import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/** Rounds for tests that need no database. */
final class Rounds {

    private Rounds() {}

    static Round of(ReportingPeriod period) {
        return round(period, 1);
    }

    static Round ofAnotherRegime(ReportingPeriod period) {
        return round(period, 2);
    }

    private static Round round(ReportingPeriod period, int regime) {
        try {
            var constructor = Round.class.getDeclaredConstructor();
            constructor.setAccessible(true);
            Round round = BeanUtils.instantiateClass(constructor);
            ReflectionTestUtils.setField(round, "id", new RoundId(new UUID(regime, period.inOrder())));
            ReflectionTestUtils.setField(round, "regime", new RegimeId(new UUID(0, regime)));
            ReflectionTestUtils.setField(round, "regimeName", "Chế độ " + regime);
            ReflectionTestUtils.setField(round, "period", period);
            return round;
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
