package vn.trinhky.regime.pages;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundChanging;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** Changes of a round that is under way, for programs. */
@RestController
@RequestMapping("/api/v1/rounds/{id}/changes")
class ChangeApi {

    private final Reporting reporting;
    private final RoundChanging changing;
    private final ChangeReading reading;
    private final Journal journal;
    private final MessageSource messages;

    ChangeApi(
            Reporting reporting,
            RoundChanging changing,
            ChangeReading reading,
            Journal journal,
            MessageSource messages) {
        this.reporting = reporting;
        this.changing = changing;
        this.reading = reading;
        this.journal = journal;
        this.messages = messages;
    }

    record MadeChange(
            String change,
            Map<String, String> details,
            @Nullable String by,
            @Nullable Instant at) {}

    /**
     * What a change would do.
     *
     * @param objection why it would be refused, null if it would be made
     * @param touches what would follow, one sentence each, in the language that was asked for
     */
    record Preview(@Nullable String objection, List<String> touches) {}

    /** The changes that were made, the latest first. */
    @GetMapping
    List<MadeChange> made(@PathVariable UUID id, Officer officer) {
        return ChangeLine.of(journal.entries(compiled(id, officer).id().value())).stream()
                .map(line -> new MadeChange(line.milestone(), line.details(), line.who(), line.at()))
                .toList();
    }

    /** Looks at a change without making it. */
    @PostMapping("/preview")
    Preview preview(@PathVariable UUID id, @RequestBody WantedChange wanted, Officer officer, Locale language) {
        Round round = compiled(id, officer);
        var preview = changing.preview(round.id(), reading.read(wanted, round), officer);
        return new Preview(
                sentence(preview.objection(), language),
                preview.effects().stream()
                        .map(effect -> messages.getMessage(
                                effect.messageKey(), effect.details().toArray(), language))
                        .toList());
    }

    /** Makes a change. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UUID id, @RequestBody WantedChange wanted, Officer officer) {
        Round round = compiled(id, officer);
        changing.change(round.id(), reading.read(wanted, round), officer);
    }

    private Round compiled(UUID id, Officer officer) {
        Round round = reporting.roundFor(new RoundId(id), officer);
        if (!round.isCompiledBy(officer)) {
            throw new NotHere();
        }
        return round;
    }

    private @Nullable String sentence(@Nullable Refusal objection, Locale language) {
        return objection == null
                ? null
                : messages.getMessage(objection.messageKey(), objection.details(), language);
    }
}
