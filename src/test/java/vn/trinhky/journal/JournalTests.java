package vn.trinhky.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.testing.OnRealPostgres;

@SpringBootTest(properties = "trinhky.demo=true")
@OnRealPostgres
@Import({Cast.class, RoundInHand.class})
class JournalTests {

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final UUID dossier = UUID.randomUUID();

    @BeforeEach
    void threeMilestones() {
        for (Milestone milestone :
                new Milestone[] {Milestone.ROUND_OPENED, Milestone.PART_SUBMITTED, Milestone.ROUND_CLOSED}) {
            transaction.executeWithoutResult(t -> journal.record(
                    dossier, "Nguyễn Thu Hương", milestone, Map.of("unit", "Xã Đăk Kôi", "reason", "vì \"thiếu\" số")));
        }
    }

    @Test
    void carriesTheHashOfTheEntryBefore() {
        var entries = journal.entries(dossier);

        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(journal.verify(dossier).isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set actor = 'ai đó' where dossier_id = ? and position = 2",
                "delete from journal_entry where dossier_id = ? and position = 2",
            })
    void refusesToBeRewritten(String sql) {
        assertThatThrownBy(() -> database.sql(sql).param(dossier).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set actor = 'ai đó' where dossier_id = ? and position = 2",
                "update journal_entry set details = '{}' where dossier_id = ? and position = 2",
                "update journal_entry set at = at + interval '1 microsecond' where dossier_id = ? and position = 2",
                "delete from journal_entry where dossier_id = ? and position = 2",
            })
    void showsWhereTheChainBreaksWhenSomebodyHelpedHimself(String sql) {
        withoutTheGuard(() -> database.sql(sql).param(dossier).update());

        assertThat(journal.verify(dossier).brokenAt()).isEqualTo(2);
    }

    @Test
    void showsThatTheLastEntryWasRemoved() {
        withoutTheGuard(() -> database.sql("delete from journal_entry where dossier_id = ? and position = 3")
                .param(dossier)
                .update());

        assertThat(journal.verify(dossier).brokenAt()).isEqualTo(3);
    }

    @Test
    void recordsNothingOutsideATransaction() {
        assertThatThrownBy(() -> journal.record(dossier, "ai đó", Milestone.ROUND_CLOSED, Map.of()))
                .hasMessageContaining("transaction");
        assertThat(journal.entries(dossier)).hasSize(3);
    }

    private void withoutTheGuard(Runnable tampering) {
        transaction.executeWithoutResult(t -> {
            database.sql("set local session_replication_role = replica").update();
            tampering.run();
        });
    }
}
