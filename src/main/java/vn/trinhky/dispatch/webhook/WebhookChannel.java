package vn.trinhky.dispatch.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.HandOver;
import vn.trinhky.dispatch.channel.NotHandedOver;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Patience;
import vn.trinhky.dispatch.recall.ParcelFiles;

/** Posts parcels to programs. What a program says with 200 it has; what it says with 202 it has only taken. */
@Component
public class WebhookChannel implements Channel {

    /** With the pauses about a day. */
    private static final Patience PATIENCE = new Patience(16, Duration.ofSeconds(10), Duration.ofHours(4));

    private static final int SHOWN = 200;

    private final ProgramLine line;
    private final ParcelFiles files;
    private final JsonMapper json;
    private final String base;

    WebhookChannel(ProgramLine line, ParcelFiles files, JsonMapper json, @Value("${trinhky.base-url}") String base) {
        this.line = line;
        this.files = files;
        this.json = json;
        this.base = base;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public Patience patience() {
        return PATIENCE;
    }

    @Override
    public HandOver hand(Parcel parcel) {
        WebhookMessage message = WebhookMessage.of(parcel, base, files.of(parcel));
        ProgramLine.Answer answer = line.post(parcel.address(), parcel.key(), json.writeValueAsBytes(message));
        return handOver(answer, parcel.address());
    }

    /** Sends a message that brings nothing, to see whether the program is there and knows the secret. */
    public HandOver tryOut(String address) {
        UUID key = UUID.randomUUID();
        ProgramLine.Answer answer = line.post(address, key, json.writeValueAsBytes(WebhookMessage.trial(key, base)));
        return handOver(answer, address);
    }

    private static HandOver handOver(ProgramLine.Answer answer, String address) {
        Map<String, String> evidence = Map.of(
                "status",
                Integer.toString(answer.status()),
                "program",
                address,
                "answer",
                answer.words().substring(0, Math.min(SHOWN, answer.words().length())));
        return switch (answer.status()) {
            case 200, 201, 204, 409 -> HandOver.arrived(evidence); // 409: it has this key already
            case 202 -> HandOver.sent(evidence);
            case 401, 403 -> throw refused("programRefusesSignature", answer);
            case 404, 405, 410 -> throw refused("programNotThere", answer);
            case 400, 413, 415, 422 -> throw refused("programRefusesDocument", answer);
            case 301, 302, 303, 307, 308 -> throw refused("programMoved", answer);
            default -> throw NotHandedOver.forNow("programTroubled", new IllegalStateException(answer.toString()));
        };
    }

    private static NotHandedOver refused(String cause, ProgramLine.Answer answer) {
        return NotHandedOver.forEver(cause, new IllegalStateException(answer.toString()));
    }
}
