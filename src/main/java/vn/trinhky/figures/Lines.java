package vn.trinhky.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Lines of a form as one table of an SQL statement: two hundred of them cost one round trip. */
record Lines(List<Map.Entry<IndicatorId, Said>> lines) {

    /** In the order of the indicators: two who save the same lines at once wait for each other and do not lock up. */
    static final String TABLE = """
            (select * from unnest(:indicators::int[], :amounts::numeric[], :wordings::text[], :nils::boolean[],
                :notes::text[], :evidences::text[], :evidenceNames::text[])
                as line (indicator_id, amount, wording, nil, note, evidence, evidence_name)
                order by indicator_id) as lines
            """;

    /** Those that say something. */
    static Lines of(Map<IndicatorId, ? extends @Nullable Said> said) {
        List<Map.Entry<IndicatorId, Said>> lines = new ArrayList<>();
        said.forEach((indicator, value) -> {
            if (value != null) {
                lines.add(Map.entry(indicator, value));
            }
        });
        return new Lines(lines);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "indicators", lines.stream().map(line -> line.getKey().value()).toArray(Integer[]::new));
        parameters.put("amounts", column(Said::amount, BigDecimal[]::new));
        parameters.put("wordings", column(Said::wording, String[]::new));
        parameters.put("nils", column(Said::nil, Boolean[]::new));
        parameters.put("notes", column(Said::note, String[]::new));
        parameters.put("evidences", column(FigureRows::digest, String[]::new));
        parameters.put("evidenceNames", column(FigureRows::evidenceName, String[]::new));
        return parameters;
    }

    private <T> T[] column(Function<Said, @Nullable T> part, IntFunction<T[]> array) {
        return lines.stream().map(line -> part.apply(line.getValue())).toArray(array);
    }
}
