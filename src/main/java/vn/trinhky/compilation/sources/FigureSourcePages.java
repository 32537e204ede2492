package vn.trinhky.compilation.sources;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.NotHere;

/** The page that tells where a figure came from. */
@Controller
@RequestMapping("/rounds/{id}/figures")
class FigureSourcePages {

    private final FigureSources sources;

    FigureSourcePages(FigureSources sources) {
        this.sources = sources;
    }

    @GetMapping("/{code}")
    String source(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Optional<String> scope,
            @RequestParam Optional<String> span,
            Officer officer,
            Model model) {
        FigureSource source = sources.of(new RoundId(id), code, scope, span, officer);
        model.addAttribute("source", source).addAttribute("round", source.round());
        model.addAttribute("compiles", source.round().isCompiledBy(officer));
        return "figure-source";
    }

    /** The way from a figure of a text, which knows only what it asks. */
    @GetMapping("/origin")
    String origin(@PathVariable UUID id, @RequestParam String asks) {
        FigureQuestion figure = FigureQuestion.read(asks).orElseThrow(NotHere::new);
        return "redirect:" + FigureAddress.of(new RoundId(id), figure);
    }
}
