package vn.trinhky.figures.summary;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.figures.Indicator;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;

/** One indicator in pictures: how it went, who has how much, and both at once. */
@Controller
class PicturePages {

    private final Sights sights;
    private final PictureBook book;

    PicturePages(Sights sights, PictureBook book) {
        this.sights = sights;
        this.book = book;
    }

    @GetMapping("/rounds/{id}/figures/pictures")
    String pictures(
            @PathVariable UUID id,
            @RequestParam Optional<String> indicator,
            @RequestParam Optional<String> among,
            Officer officer,
            Model model) {
        Sight sight = sights.of(new RoundId(id), among.orElse(null), officer);
        List<Indicator> choices = book.drawable(sight.round());
        model.addAttribute("sight", sight).addAttribute("choices", choices);
        Optional<String> shown =
                indicator.or(() -> choices.stream().map(Indicator::code).findFirst());
        shown.ifPresent(code -> model.addAttribute("pictures", book.of(sight, code)));
        return "figures-pictures";
    }
}
