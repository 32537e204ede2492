package vn.trinhky.figures.quoting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.trinhky.manuscript.FigureQuestion;

/**
 * What the figures of an open text ask, all at once.
 *
 * @param asks questions as a text notes them: {@code MH-DUNG/all/this/value}; what cannot be read is not answered
 */
public record AskedFigures(@NotNull @Size(max = 1_000) List<@NotNull @Size(max = 200) String> asks) {

    Set<FigureQuestion> questions() {
        Set<FigureQuestion> questions = new LinkedHashSet<>();
        asks.stream().map(FigureQuestion::read).flatMap(Optional::stream).forEach(questions::add);
        return questions;
    }
}
