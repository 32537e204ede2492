package vn.trinhky.compilation.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import vn.trinhky.cast.Cast;

/** What the communes of the demo write and count, so that a test can make another round like the demo's. */
final class DemoTexts {

    private DemoTexts() {}

    static Map<Cast.Commune, Map<String, String>> texts() {
        return communes("/demo/drafts.yaml", "texts");
    }

    static Map<Cast.Commune, Map<String, Integer>> figures() {
        return communes("/demo/figures.yaml", "now");
    }

    private static <T> Map<Cast.Commune, Map<String, T>> communes(String file, String what) {
        Map<Cast.Commune, Map<String, T>> communes = new LinkedHashMap<>();
        try (InputStream in = DemoTexts.class.getResourceAsStream(file)) {
            List<Map<String, Object>> lines = new Yaml().load(in);
            for (Map<String, Object> line : lines) {
                @SuppressWarnings("unchecked")
                Map<String, T> said = (Map<String, T>) line.get(what);
                if (said != null) {
                    int number = Integer.parseInt(
                            Objects.requireNonNull(line.get("unit")).toString().substring(1));
                    communes.put(Cast.COMMUNES.get(number - 1), said);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return communes;
    }
}
