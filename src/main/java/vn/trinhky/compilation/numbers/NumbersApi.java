package vn.trinhky.compilation.numbers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.figures.numbers.Linking;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.Officer;
import vn.trinhky.web.InvalidInput;

/** The numbers of a report for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}/text/numbers")
class NumbersApi {

    private final ReportNumbers numbers;
    private final NumbersView view;

    NumbersApi(ReportNumbers numbers, NumbersView view) {
        this.numbers = numbers;
        this.view = view;
    }

    /** What the check found: {@code linked} of {@code all} numbers are figures. */
    record NumbersOfReport(int linked, int all, int dismissed, List<FindingLine> findings) {}

    /**
     * A number that is to become a figure.
     *
     * @param at where the words begin in their block; a figure or footnote mark counts as one character
     * @param quoted the place with the words around it, as the finding names it
     * @param figure such as {@code MH-DUNG/all/this/value}
     */
    record LinkedNumber(
            @NotNull @Pattern(regexp = "[0-9a-f]{16}") String block,
            @NotNull @PositiveOrZero Integer at,
            @NotBlank @Size(max = 200) String words,
            @NotBlank @Size(max = 400) String quoted,
            @NotNull String figure) {

        Linking linking() {
            FigureQuestion asks =
                    FigureQuestion.read(figure).orElseThrow(() -> new InvalidInput("figure", "noSuchFigure", figure));
            return new Linking(new BlockId(block), at, words, quoted, asks);
        }
    }

    /** A number that is none of ours. */
    record DismissedNumber(
            @NotNull @Pattern(regexp = "[0-9a-f]{16}") String block,
            @NotBlank @Size(max = 200) String quoted) {}

    @GetMapping
    NumbersOfReport numbers(@PathVariable UUID id, Officer officer) {
        var checked = numbers.check(new ReportId(id), officer);
        return new NumbersOfReport(
                checked.text().linked(), checked.text().all(), checked.ignored(), view.lines(checked));
    }

    @PostMapping("/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(@PathVariable UUID id, @Valid @RequestBody LinkedNumber number, Officer officer) {
        numbers.link(new ReportId(id), number.linking(), officer);
    }

    @PostMapping("/dismissals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(@PathVariable UUID id, @Valid @RequestBody DismissedNumber number, Officer officer) {
        numbers.dismiss(new ReportId(id), number.block(), number.quoted(), officer);
    }

    @DeleteMapping("/dismissals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable UUID id, Officer officer) {
        numbers.forgetDismissed(new ReportId(id), officer);
    }
}
