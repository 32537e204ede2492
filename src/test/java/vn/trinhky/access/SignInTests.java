package vn.trinhky.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.trinhky.office.PostKind;
import vn.trinhky.testing.TestClock;

@WithTrialPages
class SignInTests {

    private static final String COMPILER = TrialOffice.holderOf(PostKind.COMPILER);

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Visitor visitor = new Visitor(0);

    @BeforeEach
    void opensABrowser() {
        visitor = new Visitor(port);
    }

    @Test
    void bringsTheVisitorToThePageHeWanted() {
        assertThat(visitor.get("/rounds/trial/pages/officer"))
                .satisfies(answer -> assertThat(location(answer)).isEqualTo("/sign-in"));
        visitor.get("/sign-in");
        HttpResponse<String> entered =
                visitor.post("/sign-in", Map.of("username", COMPILER, "password", TrialOffice.PASSWORD));
        assertThat(location(entered)).startsWith("/rounds/trial/pages/officer");
        assertThat(visitor.get("/rounds/trial/pages/officer").body()).isEqualTo(COMPILER);
    }

    @Test
    void keepsNoSessionForAVisitorWhoHasNotSignedIn() {
        int before = sessions();
        visitor.get("/");
        visitor.get("/sign-in");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void keepsTheSessionInTheDatabaseWithoutThePassword() {
        visitor.signedInAs(COMPILER);
        byte[] stored =
                database.sql("""
                        select attribute_bytes from spring_session_attributes a
                        join spring_session s on s.primary_id = a.session_primary_id
                        where principal_name = :name limit 1""").param("name", COMPILER).query(byte[].class).single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains(COMPILER)
                .doesNotContain("bcrypt")
                .doesNotContain(TrialOffice.PASSWORD);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() {
        visitor.get("/sign-in");
        String wrong = location(visitor.post("/sign-in", Map.of("username", COMPILER, "password", "no")));
        String unknown = location(visitor.post("/sign-in", Map.of("username", "nobody", "password", "no")));
        assertThat(wrong).isEqualTo(unknown).isEqualTo("/sign-in?wrong");
    }

    @Test
    void shutsOutANameAfterFiveFailuresAndLetsItInLater() {
        String clerk = TrialOffice.holderOf(PostKind.CLERK);
        visitor.get("/sign-in");
        for (int i = 0; i < SignInBrake.FREE_FAILURES; i++) {
            visitor.post("/sign-in", Map.of("username", clerk, "password", "no"));
        }
        Map<String, String> right = Map.of("username", clerk, "password", TrialOffice.PASSWORD);
        assertThat(location(visitor.post("/sign-in", right))).isEqualTo("/sign-in?wait=1");
        clock.advance(Duration.ofMinutes(1));
        assertThat(location(visitor.post("/sign-in", right))).isEqualTo("/");
    }

    @Test
    void endsTheSessionAtSignOut() {
        visitor.signedInAs(COMPILER);
        assertThat(location(visitor.post("/sign-out", Map.of()))).isEqualTo("/sign-in?out");
        assertThat(location(visitor.get("/rounds/trial/pages/officer"))).isEqualTo("/sign-in");
    }

    @Test
    void givesTheSessionANewNameAtSignIn() {
        visitor.signedInAs(COMPILER);
        String before = visitor.session();
        visitor.signedInAs(COMPILER);
        assertThat(visitor.session()).isNotEqualTo(before);
    }

    @Test
    void listsThePeopleOfTheDemo() {
        assertThat(visitor.get("/sign-in").body()).contains("Trần Thị Hồng Vân").contains(TrialOffice.PASSWORD);
    }

    @Test
    void remembersTheLanguage() {
        assertThat(visitor.get("/sign-in?lang=en").body())
                .contains("<html lang=\"en\"")
                .contains("Sign-in name");
        assertThat(visitor.get("/sign-in").body()).contains("<html lang=\"en\"");
    }

    @Test
    void staysVietnameseWhateverTheBrowserPrefers() {
        assertThat(visitor.get("/sign-in", "Accept-Language", "en").body()).contains("<html lang=\"vi\"");
    }

    @Test
    void letsAProgramInWithNameAndPassword() {
        assertThat(visitor.get(
                        "/api/v1/rounds/trial/pages/officer",
                        "Authorization",
                        Visitor.basic(COMPILER, TrialOffice.PASSWORD)))
                .satisfies(answer -> assertThat(answer.body()).isEqualTo(COMPILER))
                .satisfies(answer ->
                        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty());
    }

    @Test
    void asksAProgramForItsPassword() {
        HttpResponse<String> answer = visitor.get("/api/v1/rounds/trial/pages/officer");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .get()
                .asString()
                .startsWith("Basic");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private int sessions() {
        return database.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single();
    }

    private String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(visitor.address(), "");
    }
}
