package vn.trinhky.stopping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.trinhky.TrinhKyApplication;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.webhook.WebhookSecrets;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.signing.FinalSignature;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Refusal;

/**
 * The product in a process of its own, whose people do what they are told on standard input, each in a thread of her own:
 * {@code <number> <verb> <words>}; the answer is {@code @<number> done …} or {@code @<number> refused …}.
 */
public final class StoppableApplication {

    private final ApplicationContext product;
    private final RoundInHand rounds;
    private final Cast cast;

    private StoppableApplication(ApplicationContext product) {
        this.product = product;
        this.rounds = product.getBean(RoundInHand.class);
        this.cast = product.getBean(Cast.class);
    }

    /** What the tests bring into the product. Without a configuration's annotation no scan finds it. */
    @Import({Cast.class, RoundInHand.class})
    static class Added {

        @Bean
        static Stops stops() {
            return new Stops();
        }
    }

    public static void main(String[] arguments) throws IOException {
        SpringApplication application = new SpringApplication(TrinhKyApplication.class, Added.class);
        StoppableApplication people = new StoppableApplication(application.run(arguments));
        say("ready");
        people.listen();
        System.exit(0);
    }

    static synchronized void say(String words) {
        System.out.println("@" + words);
    }

    private void listen() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] words = order.split(" ", -1);
                threads.execute(() -> obey(words));
            }
        }
    }

    /** Whatever goes wrong is told to the test, which expects some of it. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private void obey(String[] words) {
        try {
            say(words[0] + " done " + act(words));
        } catch (RuntimeException failure) {
            say(words[0] + " refused " + named(failure));
            failure.printStackTrace();
        }
    }

    /** A refusal is known by its class; of anything else the test shows where it came from. */
    private static String named(RuntimeException failure) {
        return failure instanceof Refusal
                ? failure.getClass().getSimpleName()
                : (failure + " at " + List.of(failure.getStackTrace())).replaceAll("\\s+", " ");
    }

    private String act(String[] words) {
        if (words[1].equals("prepare")) {
            ReportingPeriod period = new ReportingPeriod(Integer.parseInt(words[2]), Integer.parseInt(words[3]));
            return rounds.cleared(period).value().toString();
        }
        if (words[1].equals("introduce")) {
            return product.getBean(WebhookSecrets.class).renew(words[2], "văn thư");
        }
        UUID report = UUID.fromString(words[2]);
        switch (words[1]) {
            case "stop" -> product.getBean(Stops.class).put(report, Stop.valueOf(words[3]));
            case "sign" -> Stops.workOn(report, () -> rounds.sign(new ReportId(report)));
            case "finish" -> product.getBean(FinalSignature.class).finish(new ReportId(report), cast.signatory());
            case "seal" -> Stops.workOn(report, () -> rounds.seal(new ReportId(report)));
            case "abandon" -> product.getBean(Signing.class).abandon(new ReportId(report), cast.signatory());
            default -> throw new IllegalArgumentException(words[1]);
        }
        return Objects.toString(report);
    }
}
