package vn.trinhky.dispatch.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.Watching;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.office.Officer;

/** The clerk's board for programs. */
@RestController
@RequestMapping("/api/v1")
class BoardApi {

    private final DeliveryBoard boards;
    private final AddresseeReminding reminding;
    private final Watching watching;

    BoardApi(DeliveryBoard boards, AddresseeReminding reminding, Watching watching) {
        this.boards = boards;
        this.reminding = reminding;
        this.watching = watching;
    }

    /**
     * A delivery on the board.
     *
     * @param document number and notation of the document
     * @param since when it came to where it stands
     * @param address by which it goes, where its way needs one
     * @param corrected the address to which it goes if it is tried again, where somebody has corrected it
     * @param ways the other ways to the addressee
     */
    record Line(
            UUID id,
            UUID report,
            String document,
            String line,
            String addressee,
            ChannelKind channel,
            @Nullable String address,
            @Nullable String corrected,
            State state,
            Instant since,
            @Nullable String lastFailure,
            @Nullable Instant remindedAt,
            List<ChannelKind> ways) {

        static Line of(Board.Line line) {
            return new Line(
                    line.delivery().id().value(),
                    line.delivery().report().value(),
                    line.document().number().printed(),
                    line.delivery().line(),
                    line.delivery().addressee(),
                    line.delivery().channel(),
                    line.delivery().address(),
                    line.today().corrected(),
                    line.delivery().state(),
                    line.delivery().since(),
                    line.delivery().lastFailure(),
                    line.remindedAt(),
                    line.today().others().stream().map(way -> way.kind()).toList());
        }
    }

    /** @param next what to give as {@code after} for the next page; null on the last one */
    record Page(
            List<Line> lines,
            Map<State, Long> counts,
            @Nullable String next) {}

    record Reminder(
            @NotNull List<UUID> deliveries, @Nullable String words) {}

    record OtherWay(@NotNull ChannelKind way) {}

    /** The deliveries of all documents of the clerk's office, fifty a page. */
    @GetMapping("/dispatch")
    Page board(
            @ModelAttribute BoardFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Officer officer) {
        Board board = boards.ofOffice(officer, filter, Mark.read(after));
        Mark next = board.next();
        return new Page(
                board.lines().stream().map(Line::of).toList(), board.counts(), next == null ? null : next.written());
    }

    /** Reminds those among them who can be reminded. */
    @PostMapping("/dispatch/reminders")
    AddresseeReminding.Reminded remind(@Valid @RequestBody Reminder reminder, Officer officer) {
        return reminding.remind(
                reminder.deliveries().stream().map(DeliveryId::new).toList(),
                reminder.words() == null ? "" : reminder.words(),
                officer);
    }

    /** Sends a delivery by another way to the addressee. */
    @PostMapping("/deliveries/{id}/way")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goAnotherWay(@PathVariable UUID id, @Valid @RequestBody OtherWay other, Officer officer) {
        watching.goAnotherWay(new DeliveryId(id), other.way(), officer);
    }
}
