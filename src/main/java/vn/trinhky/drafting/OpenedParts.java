package vn.trinhky.drafting;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;

/** Notes who of a unit opened its part first: nobody can say later that the unit was not told. */
@Component
public class OpenedParts {

    private final JdbcClient database;
    private final Clock clock;

    OpenedParts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whoever else opens it changes nothing. */
    @Transactional
    public void note(Submission part, Officer officer) {
        if (!part.belongsTo(officer)) {
            return;
        }
        database.sql(
                        "insert into opened_part (submission_id, opened_by, opened_at) values (?, ?, ?) on conflict do nothing")
                .params(part.id().value(), officer.fullName(), Timestamp.from(clock.instant()))
                .update();
    }
}
