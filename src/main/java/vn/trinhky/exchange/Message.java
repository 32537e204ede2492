package vn.trinhky.exchange;

import java.time.Instant;
import java.util.List;

/** What one system says to another. */
public sealed interface Message {

    /** Who says it. */
    Organ from();

    /** A document, or what is to become of an earlier one, with its files. */
    record Envelope(
            Organ from,
            List<Organ> to,
            Heading heading,
            List<Trace> traces,
            Business business,
            List<Enclosure> enclosures)
            implements Message {

        public Envelope {
            to = List.copyOf(to);
            traces = List.copyOf(traces);
            enclosures = List.copyOf(enclosures);
        }

        public DocumentId id() {
            return heading.id();
        }
    }

    /**
     * How far a document has come with its receiver.
     *
     * @param description in words: with a refusal, its reason
     * @param at to the second
     */
    record Status(ResponseFor about, Organ from, StatusCode code, String description, Instant at, Staff staff)
            implements Message {}
}
