package vn.trinhky.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.flowable.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.testing.OnRealPostgres;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnRealPostgres
class ApplicationStartTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Environment settings;

    @Autowired
    private JdbcClient database;

    @Test
    void startsNoEmbeddedDatabaseWhenOneIsGiven() {
        assertThat(application.getBeansOfType(EmbeddedDatabase.class)).isEmpty();
    }

    @Test
    void keepsTheDemonstrationOutOfAGivenDatabase() {
        assertThat(settings.getProperty("trinhky.demo", Boolean.class)).isFalse();
    }

    @Test
    void makesTheTablesOfEveryPartInAnEmptyDatabase() {
        assertThat(tables()).contains("unit", "scheduled_tasks", "spring_session", "act_ru_task");
    }

    @Test
    void sharesOneDatabaseWithTheProcessEngine() {
        assertThat(application
                        .getBean(ProcessEngine.class)
                        .getManagementService()
                        .getTableCount())
                .containsEntry("ACT_RU_TASK", 0L);
    }

    @Test
    void readsTheClockOfVietnam() {
        assertThat(application.getBean(Clock.class).getZone()).isEqualTo(OfficeClock.VIETNAM);
    }

    @Test
    void namesItsAddressInTheLastLines() {
        WelcomeLines lines = application.getBean(WelcomeLines.class);
        assertThat(lines.address()).isEqualTo("http://localhost:" + settings.getProperty("local.server.port") + "/");
        assertThat(lines.signIn()).doesNotContain("Demo");
    }

    private Iterable<String> tables() {
        return database.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }
}
