package vn.trinhky.dispatch.webhook;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Carriage;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Reason;

/** Takes what programs say of the documents that they were sent. An answer said twice is one answer. */
@Component
class ProgramAnswers {

    private static final int LONGEST_NAME = 200;

    private final WebhookSecrets secrets;
    private final Answering answering;
    private final Carriage carriage;
    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    ProgramAnswers(
            WebhookSecrets secrets,
            Answering answering,
            Carriage carriage,
            JdbcClient database,
            JsonMapper json,
            Clock clock) {
        this.secrets = secrets;
        this.answering = answering;
        this.carriage = carriage;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @return false if nobody whom we know said this, or not just now
     * @throws InvalidInput if it was said by one whom we know, but cannot be understood
     */
    @Transactional
    public boolean take(String signature, String timestamp, byte[] body) {
        Optional<ProgramAnswer> read = read(body);
        Optional<String> program = read.flatMap(answer -> programOf(answer.delivery()));
        boolean fits = program.isPresent()
                && Signature.fits(signature, timestamp, body, secrets.of(program.get()), clock.instant());
        if (fits) {
            note(read.orElseThrow(), Map.of("program", program.get(), "signedAt", timestamp));
        }
        return fits;
    }

    private void note(ProgramAnswer answer, Map<String, String> evidence) {
        DeliveryId delivery = new DeliveryId(answer.delivery());
        switch (answer.state()) {
            case ARRIVED -> carriage.arrived(delivery, evidence);
            case OPENED -> carriage.opened(delivery, named(answer), evidence);
            case ACKNOWLEDGED -> answering.signedFor(delivery, named(answer), evidence);
            case REFUSED ->
                carriage.turnedAway(
                        delivery,
                        Reason.stated(Optional.ofNullable(answer.reason()).orElse("")),
                        named(answer),
                        evidence);
        }
    }

    private static String named(ProgramAnswer answer) {
        String who = Optional.ofNullable(answer.who()).orElse("").strip();
        if (who.isEmpty() || who.length() > LONGEST_NAME) {
            throw new InvalidInput("who", "answerWithoutName", LONGEST_NAME);
        }
        return who;
    }

    /** The program that a delivery goes to now; what was sent another way is not its business any more. */
    private Optional<String> programOf(UUID delivery) {
        return database.sql("select address from delivery where delivery_id = :delivery and channel = 'WEBHOOK'")
                .param("delivery", delivery)
                .query(String.class)
                .optional();
    }

    private Optional<ProgramAnswer> read(byte[] body) {
        try {
            return Optional.ofNullable(json.readValue(body, ProgramAnswer.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
