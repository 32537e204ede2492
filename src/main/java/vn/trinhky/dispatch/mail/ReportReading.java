package vn.trinhky.dispatch.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads reports of mail servers (RFC 3464). Anything else, such as an answer of a person or a note that somebody is on holiday,
 * is no report. Anybody can write to the mailbox: of each part only the beginning is read, and a report counts only for the
 * letter whose key it knows.
 */
@Component
final class ReportReading {

    private static final int ENOUGH = 64 * 1024;
    private static final int LONGEST_WORDS = 300;
    private static final String[] RECIPIENT_HEADERS = {"To", "Delivered-To", "X-Original-To", "Envelope-To"};

    private final ReturnAddress comesBack;

    ReportReading(ReturnAddress comesBack) {
        this.comesBack = comesBack;
    }

    /** Empty if the message is no report about a letter of ours. */
    Optional<DeliveryReport> read(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Part status = part(parts, "message/delivery-status", "message/global-delivery-status");
        if (status == null) {
            return Optional.empty();
        }
        return letter(message, parts).flatMap(letter -> said(letter, text(status)));
    }

    /** By the address that it came to, or by the name of the letter that it brings back. */
    private Optional<UUID> letter(Message message, Multipart parts) throws MessagingException, IOException {
        for (String header : RECIPIENT_HEADERS) {
            String[] values = message.getHeader(header);
            for (String value : values == null ? new String[0] : values) {
                Optional<UUID> letter =
                        comesBack.letterOf(value.replaceAll("^.*<|>.*$", "").strip());
                if (letter.isPresent()) {
                    return letter;
                }
            }
        }
        Part returned =
                part(parts, "message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");
        if (returned == null) {
            return Optional.empty();
        }
        InternetHeaders headers = headers(text(returned));
        String name = headers.getHeader("Message-ID", null);
        return name == null ? Optional.empty() : NamedLetter.named(name);
    }

    private static Optional<DeliveryReport> said(UUID letter, String fields) {
        List<DeliveryReport> perRecipient = new ArrayList<>();
        for (String group : fields.split("\\r?\\n[ \\t]*\\r?\\n", -1)) {
            InternetHeaders headers = headers(group);
            String action = headers.getHeader("Action", null);
            if (action != null) {
                perRecipient.add(new DeliveryReport(
                        letter, outcome(action), plain(headers, "Status"), plain(headers, "Diagnostic-Code")));
            }
        }
        Optional<DeliveryReport> failed = perRecipient.stream()
                .filter(one -> one.outcome() == DeliveryReport.Outcome.FAILED)
                .findFirst();
        return failed.isPresent() ? failed : perRecipient.stream().findFirst();
    }

    private static DeliveryReport.Outcome outcome(String action) {
        return switch (action.strip().toLowerCase(Locale.ROOT)) {
            case "failed" -> DeliveryReport.Outcome.FAILED;
            case "delivered" -> DeliveryReport.Outcome.DELIVERED;
            default -> DeliveryReport.Outcome.UNDECIDED;
        };
    }

    private static String plain(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        String words = value == null ? "" : value.replaceAll("\\s+", " ").strip();
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
    }

    private static @Nullable Part part(Multipart parts, String... types) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            for (String type : types) {
                if (part.isMimeType(type)) {
                    return part;
                }
            }
        }
        return null;
    }

    private static InternetHeaders headers(String text) {
        try {
            return new InternetHeaders(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true);
        } catch (MessagingException unreadable) {
            return new InternetHeaders();
        }
    }

    private static String text(Part part) {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8).stripLeading();
        } catch (IOException | MessagingException unreadable) {
            return "";
        }
    }
}
