package vn.trinhky.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.figures.quoting.FigureChoices;
import vn.trinhky.figures.quoting.FigureChoices.Choice;
import vn.trinhky.figures.quoting.FigureChoices.Named;
import vn.trinhky.figures.quoting.ShownFigure;

/** Figures as the application would answer them, for the editor alone. */
final class BareFigures {

    private static final List<String> FORMS =
            List.of("value", "counted", "rounded", "difference", "change", "list", "target");
    private static final List<String> SPANS = List.of("this", "previous", "year_before");
    private static final Map<String, String> SAID = Map.of(
            "MH-DUNG/own/this/value", "05",
            "MH-DUNG/own/this/counted", "05 mô hình",
            "MH-DUNG/own/previous/difference", "tăng 02 mô hình so với quý I/2024",
            "MH-DUNG/all/this/value", "26",
            "TT-BUOI/own/this/value", "12");

    private BareFigures() {}

    static String answer(String path, String body) {
        Object answer = path.endsWith("/figure-choices") ? choices() : answers(body);
        return JsonMapper.shared().writeValueAsString(answer);
    }

    private static FigureChoices choices() {
        return new FigureChoices(
                List.of(
                        new Choice("MH-DUNG", "Mô hình dừng hoạt động", "", "mô hình", FORMS, SPANS),
                        new Choice("TT-BUOI", "Buổi tuyên truyền", "", "buổi", FORMS, SPANS)),
                List.of(new Named("own", "Đơn vị mình"), new Named("all", "Tất cả đơn vị")),
                List.of(new Named("this", "quý II/2024"), new Named("previous", "quý I/2024")));
    }

    private static List<ShownFigure> answers(String body) {
        List<ShownFigure> answers = new ArrayList<>();
        for (JsonNode asks : JsonMapper.shared().readTree(body).path("asks")) {
            answers.add(shown(asks.asString()));
        }
        return answers;
    }

    private static ShownFigure shown(String asks) {
        @Nullable String said = SAID.get(asks);
        List<String> missing = asks.contains("/all/") ? List.of("Xã Đăk Pne") : List.of();
        boolean complete = said != null && missing.isEmpty();
        String whose = asks.contains("/all/") ? "Tất cả đơn vị" : "Đơn vị mình";
        return new ShownFigure(
                asks, said, "Mô hình dừng hoạt động", whose, "quý II/2024", missing, complete, false, "/origin");
    }
}
